#include "core/reconstruction/expenditure_margins.h"

#include "core/document/column_keys.h"
#include "core/reconstruction/published_figures.h"
#include "core/reconstruction/transportation_plan.h"

#include <algorithm>
#include <array>
#include <map>

namespace budget::reconstruction {

namespace {

struct KindColumn
{
    QStringView key;
    ExpenditureKind kind = {};
};

constexpr std::array KindColumns{
    KindColumn{keys::Basic, ExpenditureKind::Personnel},
    KindColumn{keys::Project, ExpenditureKind::Project},
    KindColumn{keys::Business, ExpenditureKind::Business},
    KindColumn{keys::RemittedToSuperior, ExpenditureKind::RemittedToSuperior},
    KindColumn{keys::SubsidyToSubordinates, ExpenditureKind::SubsidyToSubordinates},
};

struct FundTable
{
    TableKind kind;
    FundingSource source;
};

constexpr std::array FundTables{
    FundTable{TableKind::GeneralPublicExpenditure, FundingSource::GeneralPublic},
    FundTable{TableKind::GovernmentFundExpenditure, FundingSource::GovernmentFund},
    FundTable{TableKind::StateCapitalExpenditure, FundingSource::StateCapital},
};

// The sources beside the three funds, the one that takes what no table names last.
constexpr std::array OwnSources{FundingSource::SpecialAccount,
                                FundingSource::Undertaking,
                                FundingSource::Business,
                                FundingSource::SuperiorSubsidy,
                                FundingSource::SubordinateRemittance,
                                FundingSource::CarriedOver,
                                FundingSource::Other};

class MarginReader
{
public:
    explicit MarginReader(const Disclosure& published)
        : m_published(published)
        , m_all(leafFigures(findTable(published, TableKind::ExpenditureSummary)))
        , m_revenue(leafFigures(findTable(published, TableKind::RevenueSummary)))
    {}

    std::vector<FunctionalMargin> run()
    {
        for (const FundTable& fund : FundTables)
            addFund(fund);
        m_hasFundTables = !m_margins.empty();
        for (const SubjectFigures& row : m_all)
            addRest(row);
        if (!m_unsourced.empty())
            addUnsourced();
        return std::move(m_margins);
    }

private:
    void addFund(const FundTable& fund)
    {
        for (const SubjectFigures& row : leafFigures(findTable(m_published, fund.kind))) {
            Money named;
            for (const KindColumn& column : KindColumns) {
                add(row.code, fund.source, column.kind, row.at(column.key));
                named += row.at(column.key);
            }
            // A table without columns for the kinds: as 支出总表 parts the subject.
            if (named.isZero() && row.has(keys::Total))
                addByKindsOf(row.code, fund.source, row.at(keys::Total));
        }
    }

    void addByKindsOf(SubjectCode code, FundingSource source, Money total)
    {
        const auto known = std::find_if(
            m_all.begin(), m_all.end(), [code](const auto& row) { return row.code == code; });
        Money left = total;
        for (const KindColumn& column : KindColumns) {
            const Money amount =
                known == m_all.end() ? Money() : std::min(left, known->at(column.key));
            add(code, source, column.kind, amount);
            left -= amount;
        }
        add(code, source, ExpenditureKind::Project, left);
    }

    // What 支出总表 has of a subject beyond the fund tables.
    void addRest(const SubjectFigures& row)
    {
        std::vector<Money> kinds;
        for (const KindColumn& column : KindColumns) {
            Money rest = row.at(column.key);
            for (const FunctionalMargin& margin : m_margins) {
                if (margin.code == row.code && margin.kind == column.kind)
                    rest -= margin.amount;
            }
            kinds.push_back(rest.isNegative() && m_hasFundTables ? Money() : rest);
        }
        const auto revenue =
            std::find_if(m_revenue.begin(), m_revenue.end(), [&row](const SubjectFigures& other) {
                return other.code == row.code;
            });
        if (revenue != m_revenue.end())
            kinds = addFromSources(row.code, kinds, *revenue);
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            if (!kinds[i].isZero())
                m_unsourced.push_back({row.code, {}, KindColumns.at(i).kind, kinds[i]});
        }
    }

    // The sources of one subject's revenue against the kinds of its expenditure; returns what of
    // the kinds is left.
    std::vector<Money>
    addFromSources(SubjectCode code, std::vector<Money> kinds, const SubjectFigures& revenue)
    {
        std::vector<FundingSource> sources(OwnSources.begin(), OwnSources.end());
        std::vector<Money> amounts;
        amounts.reserve(sources.size());
        for (const FundingSource source : sources)
            amounts.push_back(revenue.at(fundingSourceId(source)));
        if (!m_hasFundTables) {
            sources.push_back(FundingSource::GeneralPublic);
            amounts.push_back(revenue.at(keys::Fiscal));
        }
        const auto anywhere = [](int, int) { return false; };
        for (const Shipment& part : transportationPlan(kinds, amounts, anywhere)) {
            const auto kind = static_cast<std::size_t>(part.row);
            add(code,
                sources[static_cast<std::size_t>(part.column)],
                KindColumns.at(kind).kind,
                part.amount);
            kinds[kind] -= part.amount;
        }
        return kinds;
    }

    // Subjects whose sources nobody names, against what the totals of the sources leave.
    void addUnsourced()
    {
        std::vector<Money> rows;
        rows.reserve(m_unsourced.size());
        for (const FunctionalMargin& margin : m_unsourced)
            rows.push_back(margin.amount);
        std::vector<Money> columns;
        const SubjectFigures totals =
            totalFigures(findTable(m_published, TableKind::RevenueSummary));
        for (const FundingSource source : OwnSources) {
            Money left = totals.at(fundingSourceId(source));
            for (const FunctionalMargin& margin : m_margins)
                left -= margin.source == source ? margin.amount : Money();
            columns.push_back(left.isNegative() ? Money() : left);
        }
        const auto anywhere = [](int, int) { return false; };
        for (const Shipment& part : transportationPlan(rows, columns, anywhere)) {
            FunctionalMargin& margin = m_unsourced[static_cast<std::size_t>(part.row)];
            add(margin.code,
                OwnSources.at(static_cast<std::size_t>(part.column)),
                margin.kind,
                part.amount);
            margin.amount -= part.amount;
        }
        const FundingSource rest =
            m_hasFundTables ? FundingSource::Other : FundingSource::GeneralPublic;
        for (const FunctionalMargin& margin : m_unsourced)
            add(margin.code, rest, margin.kind, margin.amount);
    }

    void add(SubjectCode code, FundingSource source, ExpenditureKind kind, Money amount)
    {
        if (!amount.isZero())
            m_margins.push_back({code, source, kind, amount});
    }

    const Disclosure& m_published;
    std::vector<SubjectFigures> m_all;
    std::vector<SubjectFigures> m_revenue;
    std::vector<FunctionalMargin> m_margins;
    std::vector<FunctionalMargin> m_unsourced;
    bool m_hasFundTables = false;
};

} // namespace

std::vector<FunctionalMargin> functionalMargins(const Disclosure& published)
{
    return MarginReader(published).run();
}

} // namespace budget::reconstruction
