#include "core/reconstruction/reconstruct_expenditure.h"

#include "core/budget/source_words.h"
#include "core/derivation/figure_facts.h"
#include "core/document/column_keys.h"
#include "core/reconstruction/class_parts.h"
#include "core/reconstruction/expenditure_margins.h"
#include "core/reconstruction/published_figures.h"
#include "core/reconstruction/statutory_pairs.h"
#include "core/reconstruction/transportation_plan.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace budget::reconstruction {

namespace {

// 工资福利支出 and 对个人和家庭的补助 are 人员经费 where a table does not say.
ExpenditureKind usualKind(SubjectCode economic)
{
    const QString category = economic.prefix(3).text();
    return category == u"301" || category == u"303" ? ExpenditureKind::Personnel
                                                    : ExpenditureKind::PublicFunds;
}

// A column margin of the basic expenditure: an economic subject and its kind.
struct EconomicMargin
{
    SubjectCode code;
    ExpenditureKind kind = ExpenditureKind::Personnel;
    Money amount; // fen
};

std::vector<EconomicMargin> economicMargins(const Disclosure& published)
{
    std::vector<EconomicMargin> margins;
    const auto add = [&](SubjectCode code, ExpenditureKind kind, Money amount) {
        if (!amount.isZero())
            margins.push_back({code, kind, amount});
    };
    for (const SubjectFigures& row :
         leafFigures(findTable(published, TableKind::BasicExpenditure))) {
        const Money personnel = row.at(keys::Personnel);
        const Money publicFunds = row.at(keys::PublicFunds);
        add(row.code, ExpenditureKind::Personnel, personnel);
        add(row.code, ExpenditureKind::PublicFunds, publicFunds);
        if (personnel.isZero() && publicFunds.isZero())
            add(row.code, usualKind(row.code), row.at(keys::Total));
    }
    return margins;
}

std::vector<Money> amountsOf(const std::vector<FunctionalMargin*>& margins)
{
    std::vector<Money> amounts;
    amounts.reserve(margins.size());
    for (const FunctionalMargin* margin : margins)
        amounts.push_back(margin->amount);
    return amounts;
}

std::vector<Money> amountsOf(const std::vector<EconomicMargin>& margins)
{
    std::vector<Money> amounts;
    amounts.reserve(margins.size());
    for (const EconomicMargin& margin : margins)
        amounts.push_back(margin.amount);
    return amounts;
}

class ExpenditureReconstruction
{
public:
    ExpenditureReconstruction(const Disclosure& published, const DisclosureTemplate& layout)
        : m_published(published)
        , m_layout(layout)
        , m_margins(functionalMargins(published))
    {
        partBasic();
    }

    std::vector<LineItem> run()
    {
        planBasic();
        planProjects();
        for (const FunctionalMargin& margin : m_margins) {
            if (!margin.amount.isZero())
                add(margin, SubjectCode(), margin.kind, margin.amount);
        }
        return std::move(m_items);
    }

private:
    // The margins of one fund and kind; what is shipped is taken off them.
    std::vector<FunctionalMargin*> marginsOf(FundingSource source, ExpenditureKind kind)
    {
        std::vector<FunctionalMargin*> found;
        for (FunctionalMargin& margin : m_margins) {
            if (margin.source == source && margin.kind == kind && !margin.amount.isZero())
                found.push_back(&margin);
        }
        return found;
    }

    // 基本支出 of general public money: functional against economic subjects. Where 收支总表 parts
    // each class into 人员经费 and 公用经费, these margins hold as well.
    void planBasic()
    {
        const std::vector<EconomicMargin> economic = economicMargins(m_published);
        if (!m_isParted)
            return shipBasic(marginsOf(FundingSource::GeneralPublic, ExpenditureKind::Personnel),
                             economic);
        for (const ExpenditureKind kind :
             {ExpenditureKind::Personnel, ExpenditureKind::PublicFunds})
            shipBasic(marginsOf(FundingSource::GeneralPublic, kind), ofKind(economic, kind));
    }

    void partBasic()
    {
        Money personnel;
        for (const EconomicMargin& margin :
             ofKind(economicMargins(m_published), ExpenditureKind::Personnel))
            personnel += margin.amount;
        if (std::optional<std::vector<FunctionalMargin>> parted =
                partedByClass(m_published, m_layout, m_margins, personnel)) {
            m_margins = std::move(*parted);
            m_isParted = true;
        }
    }

    static std::vector<EconomicMargin> ofKind(const std::vector<EconomicMargin>& margins,
                                              ExpenditureKind kind)
    {
        std::vector<EconomicMargin> found;
        std::copy_if(margins.begin(),
                     margins.end(),
                     std::back_inserter(found),
                     [kind](const EconomicMargin& margin) { return margin.kind == kind; });
        return found;
    }

    void shipBasic(const std::vector<FunctionalMargin*>& functional,
                   const std::vector<EconomicMargin>& economic)
    {
        const std::vector<Money> rows = amountsOf(functional);
        const std::vector<Money> columns = amountsOf(economic);
        const auto prefers = [&](int row, int column) {
            return isStatutoryPair(functional[static_cast<std::size_t>(row)]->code,
                                   economic[static_cast<std::size_t>(column)].code);
        };
        for (const Shipment& part : transportationPlan(rows, columns, prefers)) {
            FunctionalMargin& margin = *functional[static_cast<std::size_t>(part.row)];
            const EconomicMargin& subject = economic[static_cast<std::size_t>(part.column)];
            add(margin, subject.code, subject.kind, part.amount);
            margin.amount -= part.amount;
        }
    }

    // 三公 of projects: what the 三公 table prints beyond the basic expenditure for the same
    // economic subjects. The rest of the projects has no economic subject.
    void planProjects()
    {
        const Table* table = findTable(m_published, TableKind::ThreePublic);
        for (const FundingSource fund : FiscalSources) {
            std::vector<EconomicMargin> economic;
            for (const ThreePublicItem item : threePublicLeaves(table)) {
                const std::vector<SubjectCode> subjects = derivation::threePublicSubjects(item);
                const Money part = threePublicOfFund(table, item, fund) - basicOf(subjects, fund);
                if (!part.isZero() && !part.isNegative())
                    economic.push_back({subjects.front(), ExpenditureKind::Project, part});
            }
            auto functional = marginsOf(fund, ExpenditureKind::Project);
            shipThreePublic(functional, economic, ExpenditureKind::Project);
            // 基本支出 of a fund has no table by economic subject.
            functional = marginsOf(fund, ExpenditureKind::PublicFunds);
            shipThreePublic(functional, economic, ExpenditureKind::PublicFunds);
            if (!m_isParted) {
                functional = marginsOf(fund, ExpenditureKind::Personnel);
                shipThreePublic(functional, economic, ExpenditureKind::PublicFunds);
            }
        }
    }

    // What is shipped is taken off the economic margins.
    void shipThreePublic(const std::vector<FunctionalMargin*>& functional,
                         std::vector<EconomicMargin>& economic,
                         ExpenditureKind kind)
    {
        const std::vector<Money> rows = amountsOf(functional);
        const std::vector<Money> columns = amountsOf(economic);
        const auto anywhere = [](int, int) { return false; };
        for (const Shipment& part : transportationPlan(rows, columns, anywhere)) {
            FunctionalMargin& margin = *functional[static_cast<std::size_t>(part.row)];
            EconomicMargin& subject = economic[static_cast<std::size_t>(part.column)];
            add(margin, subject.code, kind, part.amount);
            margin.amount -= part.amount;
            subject.amount -= part.amount;
        }
    }

    // The items that the table breaks down no further: 公务用车 itself where its parts are blank.
    static std::vector<ThreePublicItem> threePublicLeaves(const Table* table)
    {
        std::vector<ThreePublicItem> items;
        if (table == nullptr)
            return items;
        const auto isPrinted = [table](ThreePublicItem item) {
            return !threePublicFigure(table, item, keys::Total).value_or(Money()).isZero();
        };
        for (const ThreePublicItem item : {ThreePublicItem::Overseas,
                                           ThreePublicItem::Reception,
                                           ThreePublicItem::VehicleOperation,
                                           ThreePublicItem::VehiclePurchase}) {
            if (isPrinted(item))
                items.push_back(item);
        }
        if (!isPrinted(ThreePublicItem::VehicleOperation)
            && !isPrinted(ThreePublicItem::VehiclePurchase) && isPrinted(ThreePublicItem::Vehicles))
            items.push_back(ThreePublicItem::Vehicles);
        return items;
    }

    Money basicOf(const std::vector<SubjectCode>& subjects, FundingSource fund) const
    {
        Money sum;
        for (const LineItem& item : m_items) {
            if (item.source == fund && isBasic(item.kind)
                && std::find(subjects.begin(), subjects.end(), item.economic) != subjects.end())
                sum += item.amount;
        }
        return sum;
    }

    void
    add(const FunctionalMargin& margin, SubjectCode economic, ExpenditureKind kind, Money amount)
    {
        LineItem item;
        item.functional = margin.code;
        item.economic = economic;
        item.kind = kind;
        item.source = margin.source;
        item.amount = amount;
        item.isInferred = true;
        m_items.push_back(item);
    }

    const Disclosure& m_published;
    const DisclosureTemplate& m_layout;
    std::vector<FunctionalMargin> m_margins;
    bool m_isParted = false; // basic margins are split by kind
    std::vector<LineItem> m_items;
};

} // namespace

std::vector<LineItem> reconstructExpenditure(const Disclosure& published,
                                             const DisclosureTemplate& layout)
{
    std::vector<LineItem> items = ExpenditureReconstruction(published, layout).run();
    std::stable_sort(items.begin(), items.end(), [](const LineItem& left, const LineItem& right) {
        return std::tuple(left.functional, left.kind, left.economic, left.source)
               < std::tuple(right.functional, right.kind, right.economic, right.source);
    });
    return items;
}

} // namespace budget::reconstruction
