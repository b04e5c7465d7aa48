#include "core/derivation/summary_tables.h"

#include "core/budget/source_words.h"
#include "core/derivation/figure_facts.h"
#include "core/derivation/revenue_sums.h"
#include "core/document/column_keys.h"
#include "core/document/folded_text.h"

#include <algorithm>
#include <array>

namespace budget::derivation {

namespace {

// 一 … 九十九, as ordinals count.
QString chineseNumber(int number)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    const int tens = number / 10;
    const int ones = number % 10;
    QString text;
    if (tens > 1)
        text += digits[tens];
    if (tens > 0)
        text += u'十';
    if (ones > 0 || tens == 0)
        text += digits[ones];
    return text;
}

// Two lists side by side, each line of the layout with what its words are about.
class SummaryTable
{
public:
    SummaryTable(const Derivation& derivation, const TableTemplate& layout)
        : m_derivation(derivation)
        , m_layout(layout)
        , m_table(layout, derivation.budget.properties.fiscalYear)
        , m_sums(derivation.rollUps.at(m_table.step()))
        , m_revenue(derivation.budget, m_table.step())
        , m_unlisted(unlistedCategories())
    {}

    TracedTable make()
    {
        addRevenue();
        addExpenditure();
        return m_table.finish();
    }

private:
    bool isFiscal() const { return m_layout.kind == TableKind::FiscalAppropriationSummary; }

    std::vector<SubjectCode> unlistedCategories() const
    {
        std::vector<SubjectCode> unlisted;
        const Slice slice = expenditureSlice(m_layout.kind, keys::Total).value_or(Slice());
        for (const SubjectCode code : m_sums.functionalSubjects(slice)) {
            const QString text = code.text();
            const bool isListed = std::any_of(
                m_layout.lines.begin(), m_layout.lines.end(), [&text](const LineTemplate& line) {
                    return line.side == Side::Expenditure && line.code == text;
                });
            if (subjectAbove(code).isEmpty() && !isListed
                && !m_sums.functional(code, slice).isZero())
                unlisted.push_back(code);
        }
        return unlisted;
    }

    // The last line of expenditure that is about a class; the lines below it make room for the
    // classes that the layout lacks.
    int lastCategoryLine() const
    {
        int last = 0;
        for (const LineTemplate& line : m_layout.lines) {
            if (line.side == Side::Expenditure && line.kind == RowKind::Item
                && !isAboutCarriedOver(line.name))
                last = std::max(last, line.line);
        }
        return last;
    }

    static bool isAboutCarriedOver(const QString& name)
    {
        return name.contains(QStringLiteral("结转")) || name.contains(QStringLiteral("结余"));
    }

    int shifted(const LineTemplate& line) const
    {
        const bool makesRoom = line.side == Side::Expenditure ? line.line > lastCategoryLine()
                                                              : line.kind == RowKind::Total;
        return line.line + (makesRoom ? static_cast<int>(m_unlisted.size()) : 0);
    }

    void addRevenue()
    {
        RevenueLineReader reader;
        for (const LineTemplate& line : m_layout.lines) {
            if (line.side != Side::Revenue)
                continue;
            m_table.addRow(line.kind, QString(), line.name, Side::Revenue);
            m_table.setLine(shifted(line));
            std::optional<RevenueSlice> slice = reader.read(line.name, line.kind);
            if (!slice)
                continue;
            if (isFiscal() && slice->sources.empty())
                slice->sources.assign(FiscalSources.begin(), FiscalSources.end());
            m_table.setAmount(keys::Amount, m_revenue.total(*slice));
            m_table.setOrigin(RevenueFacts{{}, std::move(*slice)});
        }
    }

    void addExpenditure()
    {
        const int last = lastCategoryLine();
        bool isPlaced = m_unlisted.empty();
        for (const LineTemplate& line : m_layout.lines) {
            if (line.side != Side::Expenditure)
                continue;
            if (!isPlaced && line.line > last) {
                addUnlisted(last);
                isPlaced = true;
            }
            m_table.addRow(line.kind, QString(), line.name, Side::Expenditure);
            m_table.setLine(shifted(line));
            fillExpenditure(line);
        }
        if (!isPlaced)
            addUnlisted(last);
    }

    void addUnlisted(int last)
    {
        int line = last;
        for (const SubjectCode code : m_unlisted) {
            ++line;
            const QString name =
                chineseNumber(line) + u'、' + m_derivation.nameOf(Catalogue::Functional, code);
            m_table.addRow(RowKind::Item, QString(), name, Side::Expenditure);
            m_table.setLine(line);
            fillSubject(code);
        }
    }

    void fillExpenditure(const LineTemplate& line)
    {
        if (line.kind != RowKind::Item) {
            m_table.setOrigin(FigureFacts());
            fill([this](Slice slice) { return m_sums.total(slice); });
        } else if (const auto code = SubjectCode::fromText(line.code)) {
            fillSubject(*code);
        } else if (const std::optional<Slice> kinds = kindsNamed(line.name)) {
            m_table.setOrigin(FigureFacts{{}, {}, *kinds});
            fill([&](Slice slice) { return m_sums.total(slice.narrowedTo(*kinds)); });
        }
    }

    void fillSubject(SubjectCode code)
    {
        m_table.setOrigin(FigureFacts{{code}, {}, {}});
        fill([this, code](Slice slice) { return m_sums.functional(code, slice); });
    }

    template<typename SumOf>
    void fill(SumOf sumOf)
    {
        const std::vector<Column>& columns = m_table.table().columns;
        for (const Column& column : columns) {
            if (column.side != Side::Expenditure || column.type != ColumnType::Amount)
                continue;
            if (const std::optional<Slice> slice = expenditureSlice(m_layout.kind, column.key))
                m_table.setAmount(column.key, sumOf(*slice));
        }
    }

    // Some regions list expenditure by kind instead of by class.
    static std::optional<Slice> kindsNamed(QStringView name)
    {
        struct Named
        {
            const char16_t* words = nullptr;
            Slice slice;
        };
        static constexpr std::array names{
            Named{u"基本支出", Slice::basic()},
            Named{u"人员经费", Slice::of(ExpenditureKind::Personnel)},
            Named{u"公用经费", Slice::of(ExpenditureKind::PublicFunds)},
            Named{u"项目支出", Slice::of(ExpenditureKind::Project)},
            Named{u"事业单位经营支出", Slice::of(ExpenditureKind::Business)},
            Named{u"上缴上级", Slice::of(ExpenditureKind::RemittedToSuperior)},
            Named{u"上解上级", Slice::of(ExpenditureKind::RemittedToSuperior)},
            Named{u"附属单位补助", Slice::of(ExpenditureKind::SubsidyToSubordinates)},
        };
        const QString words = foldedText(name, Fold::WordsBehindOrdinal);
        for (const Named& named : names) {
            if (words.contains(QStringView(named.words)))
                return named.slice;
        }
        return std::nullopt;
    }

    const Derivation& m_derivation;
    const TableTemplate& m_layout;
    DerivedTable m_table;
    const RollUp& m_sums;
    RevenueSums m_revenue;
    std::vector<SubjectCode> m_unlisted;
};

} // namespace

TracedTable summaryTable(const Derivation& derivation, const TableTemplate& layout)
{
    return SummaryTable(derivation, layout).make();
}

} // namespace budget::derivation
