#include "core/reconstruction/reconstruct_revenue.h"

#include "core/budget/source_words.h"
#include "core/derivation/revenue_line.h"
#include "core/document/column_keys.h"
#include "core/reconstruction/published_figures.h"
#include "core/reconstruction/transportation_plan.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace budget::reconstruction {

namespace {

class RevenueReconstruction
{
public:
    explicit RevenueReconstruction(const Disclosure& published)
        : m_published(published)
        , m_rows(leafFigures(findTable(published, TableKind::RevenueSummary)))
    {
        if (m_rows.empty())
            m_rows = {withoutSubjects()};
    }

    std::vector<RevenueItem> run()
    {
        addOwnSources();
        split(keys::Fiscal, false, FundingSource::GeneralPublic);
        split(keys::CarriedOver, true, FundingSource::CarriedOver);
        return std::move(m_items);
    }

private:
    // A table by unit, or none at all: the total row, else the lines of 收支总表.
    SubjectFigures withoutSubjects() const
    {
        SubjectFigures total = totalFigures(findTable(m_published, TableKind::RevenueSummary));
        if (!total.amounts.empty())
            return total;
        for (int source = 0; source < FundingSourceCount; ++source) {
            const auto fund = static_cast<FundingSource>(source);
            const QString key =
                isFiscalAppropriation(fund) ? keys::Fiscal.toString() : fundingSourceId(fund);
            total.amounts[key] += lineFigure(TableKind::RevenueExpenditureSummary, fund, false);
        }
        total.amounts[keys::CarriedOver.toString()] = allCarriedOver();
        return total;
    }

    // What the lines of a summary table print for one source.
    Money lineFigure(TableKind kind, FundingSource source, bool isCarriedOver) const
    {
        const Table* table = findTable(m_published, kind);
        const derivation::RevenueSlice wanted{{source}, !isCarriedOver, isCarriedOver};
        return table == nullptr ? Money() : figureOf(*table, wanted).value_or(Money());
    }

    Money allCarriedOver() const
    {
        const Table* table = findTable(m_published, TableKind::RevenueExpenditureSummary);
        return table == nullptr ? Money() : figureOf(*table, {{}, false, true}).value_or(Money());
    }

    static std::optional<Money> figureOf(const Table& table, const derivation::RevenueSlice& wanted)
    {
        derivation::RevenueLineReader reader;
        for (const Row& row : table.rows) {
            if (row.side != Side::Revenue)
                continue;
            if (reader.read(row.name, row.kind) == wanted) {
                if (const std::optional<Money> amount = amountAt(table, row, keys::Amount))
                    return amount;
            }
        }
        return std::nullopt;
    }

    void addOwnSources()
    {
        for (int source = 0; source < FundingSourceCount; ++source) {
            const auto fund = static_cast<FundingSource>(source);
            if (isFiscalAppropriation(fund) || fund == FundingSource::CarriedOver)
                continue;
            for (const SubjectFigures& row : m_rows)
                add(row.code, fund, false, row.at(fundingSourceId(fund)));
        }
    }

    // One column of 收入总表 for three funds: by the funds' totals, those funds first that spend on
    // the subject; what no fund is named for comes from `rest`.
    void split(QStringView key, bool isCarriedOver, FundingSource rest)
    {
        std::vector<Money> rows;
        rows.reserve(m_rows.size());
        for (const SubjectFigures& row : m_rows)
            rows.push_back(row.at(key));
        std::vector<Money> columns;
        columns.reserve(FiscalSources.size());
        for (const FundingSource fund : FiscalSources)
            columns.push_back(fundTotal(fund, isCarriedOver));
        const std::array spending{
            leafFigures(findTable(m_published, TableKind::GeneralPublicExpenditure)),
            leafFigures(findTable(m_published, TableKind::GovernmentFundExpenditure)),
            leafFigures(findTable(m_published, TableKind::StateCapitalExpenditure))};
        const auto prefers = [&](int row, int column) {
            const auto& fund = spending.at(static_cast<std::size_t>(column));
            return std::any_of(fund.begin(), fund.end(), [&](const SubjectFigures& figures) {
                return figures.code == m_rows[static_cast<std::size_t>(row)].code;
            });
        };
        std::vector<Money> left = rows;
        for (const Shipment& part : transportationPlan(rows, columns, prefers)) {
            const auto row = static_cast<std::size_t>(part.row);
            left[row] -= part.amount;
            add(m_rows[row].code,
                FiscalSources.at(static_cast<std::size_t>(part.column)),
                isCarriedOver,
                part.amount);
        }
        for (std::size_t row = 0; row < left.size(); ++row)
            add(m_rows[row].code, rest, isCarriedOver, left[row]);
    }

    // 财政拨款收支总表 parts the funds, else 收支总表 does.
    Money fundTotal(FundingSource fund, bool isCarriedOver) const
    {
        const Money fiscal = lineFigure(TableKind::FiscalAppropriationSummary, fund, isCarriedOver);
        return fiscal.isZero()
                   ? lineFigure(TableKind::RevenueExpenditureSummary, fund, isCarriedOver)
                   : fiscal;
    }

    void add(SubjectCode code, FundingSource source, bool isCarriedOver, Money amount)
    {
        if (amount.isZero())
            return;
        RevenueItem item;
        item.functional = code;
        item.source = source;
        item.isCarriedOver = isCarriedOver;
        item.amount = amount;
        item.isInferred = true;
        m_items.push_back(item);
    }

    const Disclosure& m_published;
    std::vector<SubjectFigures> m_rows;
    std::vector<RevenueItem> m_items;
};

} // namespace

std::vector<RevenueItem> reconstructRevenue(const Disclosure& published)
{
    std::vector<RevenueItem> items = RevenueReconstruction(published).run();
    std::stable_sort(items.begin(), items.end(), [](const RevenueItem& a, const RevenueItem& b) {
        return std::tuple(a.functional, a.isCarriedOver, a.source)
               < std::tuple(b.functional, b.isCarriedOver, b.source);
    });
    return items;
}

} // namespace budget::reconstruction
