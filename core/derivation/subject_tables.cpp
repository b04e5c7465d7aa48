#include "core/derivation/derivation.h"
#include "core/derivation/figure_facts.h"
#include "core/derivation/revenue_sums.h"

#include <array>
#include <functional>

namespace budget::derivation {

namespace {

// The shipped catalogues, parsed once; a catalogue that does not parse has no names.
const SubjectTree* shippedTree(Catalogue catalogue)
{
    static const std::array trees{SubjectTree::shipped(Catalogue::Functional),
                                  SubjectTree::shipped(Catalogue::DepartmentEconomic),
                                  SubjectTree::shipped(Catalogue::GovernmentEconomic)};
    const Result<SubjectTree>& tree = trees.at(static_cast<std::size_t>(catalogue));
    return tree ? &*tree : nullptr;
}

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

    // `amountOf` of the empty code is what no subject is named for; `totalOf` the sum of all.
    Table make(Catalogue catalogue,
               const std::vector<SubjectCode>& codes,
               const AmountOf& amountOf,
               const std::function<Money(const Column&)>& totalOf)
    {
        const bool totalIsLast = m_table.layout().totalIsLast;
        const auto addTotal = [&] {
            m_table.addRow(RowKind::Total, QString(), QStringLiteral("合计"));
            fill(totalOf);
        };
        if (!totalIsLast)
            addTotal();
        const std::size_t before = m_table.table().rows.size();
        for (const SubjectCode code : codes)
            addSubject(code.text(), m_derivation.nameOf(catalogue, code), code, amountOf);
        const char16_t* missing =
            catalogue == Catalogue::Functional ? NoFunctionalSubject : NoEconomicSubject;
        addSubject(QString(), QString::fromUtf16(missing), SubjectCode(), amountOf);
        if (totalIsLast && m_table.table().rows.size() > before)
            addTotal();
        if (!totalIsLast && m_table.table().rows.size() == before)
            m_table.dropRowIfZero();
        return m_table.finish();
    }

private:
    void addSubject(const QString& code,
                    const QString& name,
                    SubjectCode subject,
                    const AmountOf& amountOf)
    {
        m_table.addRow(RowKind::Item, code, name);
        fill([&](const Column& column) { return amountOf(subject, column); });
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

Table revenueTable(const Derivation& derivation, const TableTemplate& layout)
{
    SubjectTable table(derivation, layout);
    const RevenueSums sums(derivation.budget, table.step());
    const RevenueSlice nothing{{}, false, false};
    return table.make(
        Catalogue::Functional,
        sums.subjects(),
        [&](SubjectCode code, const Column& column) {
            return sums.functional(code, revenueSlice(column.key).value_or(nothing));
        },
        [&](const Column& column) {
            return sums.total(revenueSlice(column.key).value_or(nothing));
        });
}

} // namespace

QString Derivation::nameOf(Catalogue catalogue, SubjectCode code) const
{
    for (const SubjectName& known : budget.subjectNames) {
        if (known.catalogue == catalogue && known.code == code)
            return known.name;
    }
    const SubjectTree* tree = shippedTree(catalogue);
    const QString text = code.text();
    const int node = tree == nullptr ? -1 : tree->find(text);
    return node < 0 ? text : tree->at(node).name;
}

Table subjectTable(const Derivation& derivation, const TableTemplate& layout)
{
    if (layout.kind == TableKind::RevenueSummary)
        return revenueTable(derivation, layout);
    SubjectTable table(derivation, layout);
    const RollUp& sums = derivation.rollUps.at(table.step());
    const bool isEconomic = layout.kind == TableKind::BasicExpenditure;
    const Slice whole = expenditureSlice(layout.kind, u"total").value_or(Slice());
    const auto amountOf = [&](SubjectCode code, const Column& column) {
        const std::optional<Slice> slice = expenditureSlice(layout.kind, column.key);
        if (!slice)
            return Money();
        return isEconomic ? sums.economic(code, *slice) : sums.functional(code, *slice);
    };
    return table.make(isEconomic ? Catalogue::DepartmentEconomic : Catalogue::Functional,
                      isEconomic ? sums.economicSubjects(whole) : sums.functionalSubjects(whole),
                      amountOf,
                      [&](const Column& column) {
                          const std::optional<Slice> slice =
                              expenditureSlice(layout.kind, column.key);
                          return slice ? sums.total(*slice) : Money();
                      });
}

} // namespace budget::derivation
