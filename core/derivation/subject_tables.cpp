#include "core/derivation/subject_tables.h"

#include "core/derivation/figure_facts.h"
#include "core/derivation/revenue_sums.h"
#include "core/document/column_keys.h"

#include <functional>

namespace budget::derivation {

namespace {

// The rows of tables that hold what no subject is named for.
constexpr const char16_t* NoFunctionalSubject = u"未列功能科目";
constexpr const char16_t* NoEconomicSubject = u"未列经济科目";

// A table of subjects: its total over or under the rows of the subjects.
class SubjectTable
{
public:
    using AmountOf = std::function<Money(SubjectCode code, const Column& column)>;

    SubjectTable(const Derivation& derivation, const TableTemplate& layout)
        : m_derivation(derivation)
        , m_table(layout, derivation.budget.properties.fiscalYear)
    {}

    Money step() const { return m_table.step(); }

    // What a subject's row is made from; of the empty code, what no subject is named for.
    using OriginOf = std::function<RowOrigin(SubjectCode code)>;

    // `amountOf` of the empty code is what no subject is named for; `totalOf` the sum of all, which
    // `total` is made from.
    struct Sums
    {
        AmountOf amountOf;
        OriginOf originOf;
        std::function<Money(const Column&)> totalOf;
        RowOrigin total;
    };

    TracedTable make(Catalogue catalogue, const std::vector<SubjectCode>& codes, const Sums& sums)
    {
        const bool totalIsLast = m_table.layout().totalIsLast;
        const auto addTotal = [&] {
            m_table.addRow(RowKind::Total, QString(), QStringLiteral("合计"));
            m_table.setOrigin(sums.total);
            fill(sums.totalOf);
        };
        if (!totalIsLast)
            addTotal();
        const std::size_t before = m_table.table().rows.size();
        for (const SubjectCode code : codes)
            addSubject(code.text(), m_derivation.nameOf(catalogue, code), code, sums);
        const char16_t* missing =
            catalogue == Catalogue::Functional ? NoFunctionalSubject : NoEconomicSubject;
        addSubject(QString(), QString::fromUtf16(missing), SubjectCode(), sums);
        if (totalIsLast && m_table.table().rows.size() > before)
            addTotal();
        if (!totalIsLast && m_table.table().rows.size() == before)
            m_table.dropRowIfZero();
        return m_table.finish();
    }

private:
    void addSubject(const QString& code, const QString& name, SubjectCode subject, const Sums& sums)
    {
        m_table.addRow(RowKind::Item, code, name);
        m_table.setOrigin(sums.originOf(subject));
        fill([&](const Column& column) { return sums.amountOf(subject, column); });
        m_table.dropRowIfZero();
    }

    void fill(const std::function<Money(const Column&)>& amountOf)
    {
        const std::vector<Column>& columns = m_table.table().columns;
        for (const Column& column : columns) {
            if (column.type == ColumnType::Amount && !column.key.isEmpty())
                m_table.setAmount(column.key, amountOf(column));
        }
    }

    const Derivation& m_derivation;
    DerivedTable m_table;
};

RowOrigin subjectOrigin(SubjectCode code, bool isEconomic)
{
    FigureFacts facts;
    if (code.isEmpty())
        (isEconomic ? facts.economicMissing : facts.functionalMissing) = true;
    else
        (isEconomic ? facts.economic : facts.functional) = {code};
    return facts;
}

TracedTable revenueTable(const Derivation& derivation, const TableTemplate& layout)
{
    SubjectTable table(derivation, layout);
    const RevenueSums sums(derivation.budget, table.step());
    const RevenueSlice nothing{{}, false, false};
    // The empty code of RevenueFacts is every subject: what none is named for cannot be said so.
    const auto originOf = [](SubjectCode code) {
        return code.isEmpty() ? RowOrigin() : RowOrigin(RevenueFacts{code, {}});
    };
    return table.make(Catalogue::Functional,
                      sums.subjects(),
                      {[&](SubjectCode code, const Column& column) {
                           return sums.functional(code, revenueSlice(column.key).value_or(nothing));
                       },
                       originOf,
                       [&](const Column& column) {
                           return sums.total(revenueSlice(column.key).value_or(nothing));
                       },
                       RevenueFacts()});
}

} // namespace

TracedTable subjectTable(const Derivation& derivation, const TableTemplate& layout)
{
    if (layout.kind == TableKind::RevenueSummary)
        return revenueTable(derivation, layout);
    SubjectTable table(derivation, layout);
    const RollUp& sums = derivation.rollUps.at(table.step());
    const bool isEconomic = layout.kind == TableKind::BasicExpenditure;
    const Slice whole = expenditureSlice(layout.kind, keys::Total).value_or(Slice());
    const auto amountOf = [&](SubjectCode code, const Column& column) {
        const std::optional<Slice> slice = expenditureSlice(layout.kind, column.key);
        if (!slice)
            return Money();
        return isEconomic ? sums.economic(code, *slice) : sums.functional(code, *slice);
    };
    return table.make(isEconomic ? Catalogue::DepartmentEconomic : Catalogue::Functional,
                      isEconomic ? sums.economicSubjects(whole) : sums.functionalSubjects(whole),
                      {amountOf,
                       [isEconomic](SubjectCode code) { return subjectOrigin(code, isEconomic); },
                       [&](const Column& column) {
                           const std::optional<Slice> slice =
                               expenditureSlice(layout.kind, column.key);
                           return slice ? sums.total(*slice) : Money();
                       },
                       FigureFacts()});
}

} // namespace budget::derivation
