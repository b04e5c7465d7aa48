#include "core/disclosure/expenditure_margins.h"
#include "core/disclosure/figure_facts.h"
#include "core/disclosure/published_figures.h"
#include "core/disclosure/reconstruction_parts.h"
#include "core/disclosure/transportation_plan.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace budget {

namespace {

// Contributions that the law names on both sides, function and economic subject (design.md,
// Reconstruction); behind them pensions, which are paid under one subject almost always.
struct Pair
{
    const char16_t* functional;
    const char16_t* economic;
};
constexpr std::array StatutoryPairs{
    Pair{u"2080505", u"30108"}, // 基本养老保险
    Pair{u"2080506", u"30109"}, // 职业年金
    Pair{u"2101101", u"30110"}, // 行政单位医疗
    Pair{u"2101102", u"30110"}, // 事业单位医疗
    Pair{u"2101103", u"30111"}, // 公务员医疗补助
    Pair{u"2210201", u"30113"}, // 住房公积金
    Pair{u"2080501", u"30301"}, // 行政单位离退休: 离休费
    Pair{u"2080501", u"30302"}, // 退休费
    Pair{u"2080502", u"30301"}, // 事业单位离退休
    Pair{u"2080502", u"30302"},
};

bool isPair(SubjectCode functional, SubjectCode economic)
{
    const QString left = functional.text();
    const QString right = economic.text();
    return std::any_of(StatutoryPairs.begin(), StatutoryPairs.end(), [&](const Pair& pair) {
        return left == QStringView(pair.functional) && right == QStringView(pair.economic);
    });
}

bool isPaired(SubjectCode functional)
{
    const QString code = functional.text();
    return std::any_of(StatutoryPairs.begin(), StatutoryPairs.end(), [&](const Pair& pair) {
        return code == QStringView(pair.functional);
    });
}

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
        const Money personnel = row.at(QStringLiteral("personnel"));
        const Money publicFunds = row.at(QStringLiteral("public"));
        add(row.code, ExpenditureKind::Personnel, personnel);
        add(row.code, ExpenditureKind::PublicFunds, publicFunds);
        if (personnel.isZero() && publicFunds.isZero())
            add(row.code, usualKind(row.code), row.at(QStringLiteral("total")));
    }
    return margins;
}

class ExpenditureReconstruction
{
public:
    ExpenditureReconstruction(const Disclosure& published, const DisclosureTemplate& layout)
        : m_published(published)
        , m_layout(layout)
        , m_margins(functionalMargins(published))
    {}

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
        const auto functional = marginsOf(FundingSource::GeneralPublic, ExpenditureKind::Personnel);
        const auto [personnel, publicFunds] = partByClass(functional, economic);
        if (personnel.empty()) {
            std::vector<Money> rows;
            for (const FunctionalMargin* margin : functional)
                rows.push_back(margin->amount);
            return shipBasic(functional, rows, economic);
        }
        shipBasic(functional, personnel, ofKind(economic, ExpenditureKind::Personnel));
        shipBasic(functional, publicFunds, ofKind(economic, ExpenditureKind::PublicFunds));
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
                   const std::vector<Money>& rows,
                   const std::vector<EconomicMargin>& economic)
    {
        std::vector<Money> columns;
        for (const EconomicMargin& margin : economic)
            columns.push_back(margin.amount);
        const auto prefers = [&](int row, int column) {
            return isPair(functional[static_cast<std::size_t>(row)]->code,
                          economic[static_cast<std::size_t>(column)].code);
        };
        for (const Shipment& part : transportationPlan(rows, columns, prefers)) {
            FunctionalMargin& margin = *functional[static_cast<std::size_t>(part.row)];
            const EconomicMargin& subject = economic[static_cast<std::size_t>(part.column)];
            add(margin, subject.code, subject.kind, part.amount);
            margin.amount -= part.amount;
        }
    }

    // The part of each margin that is 人员经费 and the part that is 公用经费, by the columns of
    // 收支总表; nothing where it has none or they are not all basic expenditure of this fund.
    std::pair<std::vector<Money>, std::vector<Money>>
    partByClass(const std::vector<FunctionalMargin*>& functional,
                const std::vector<EconomicMargin>& economic) const
    {
        const std::vector<ClassParts> classes = classParts(functional);
        Money personnel;
        for (const ClassParts& parts : classes)
            personnel += parts.personnel;
        Money known;
        for (const EconomicMargin& margin : ofKind(economic, ExpenditureKind::Personnel))
            known += margin.amount;
        if (classes.empty() || personnel != known)
            return {};
        std::vector<Money> left(functional.size());
        std::vector<Money> right(functional.size());
        for (const ClassParts& parts : classes) {
            std::vector<Money> rows;
            for (const std::size_t index : parts.margins)
                rows.push_back(functional[index]->amount);
            const auto prefers = [&](int row, int column) {
                return column == 0
                       && isPaired(functional[parts.margins[static_cast<std::size_t>(row)]]->code);
            };
            for (const Shipment& part :
                 transportationPlan(rows, {parts.personnel, parts.publicFunds}, prefers)) {
                std::vector<Money>& side = part.column == 0 ? left : right;
                side[parts.margins[static_cast<std::size_t>(part.row)]] += part.amount;
            }
        }
        return {left, right};
    }

    // What 收支总表 prints for one class, and the margins of that class.
    struct ClassParts
    {
        Money personnel;
        Money publicFunds;
        std::vector<std::size_t> margins;
    };

    std::vector<ClassParts> classParts(const std::vector<FunctionalMargin*>& functional) const
    {
        std::vector<ClassParts> classes;
        const Table* table = findTable(m_published, TableKind::RevenueExpenditureSummary);
        const TableTemplate* lines = findTemplate(m_layout, TableKind::RevenueExpenditureSummary);
        if (table == nullptr || lines == nullptr
            || !columnIndex(*table, u"personnel", Side::Expenditure))
            return classes;
        for (std::size_t i = 0; i < table->rows.size() && i < lines->lines.size(); ++i) {
            const Row& row = table->rows[i];
            const std::optional<SubjectCode> code = SubjectCode::fromText(lines->lines[i].code);
            if (!code)
                continue;
            ClassParts parts{amountAt(*table, row, u"personnel").value_or(Money()),
                             amountAt(*table, row, u"public").value_or(Money()),
                             {}};
            for (std::size_t m = 0; m < functional.size(); ++m) {
                if (functional[m]->code.isWithin(*code))
                    parts.margins.push_back(m);
            }
            classes.push_back(std::move(parts));
        }
        return classes;
    }

    // 三公 of projects: what the 三公 table prints beyond the basic expenditure for the same
    // economic subjects. The rest of the projects has no economic subject.
    void planProjects()
    {
        const Table* table = findTable(m_published, TableKind::ThreePublic);
        for (const FundingSource fund : {FundingSource::GeneralPublic,
                                         FundingSource::GovernmentFund,
                                         FundingSource::StateCapital}) {
            std::vector<EconomicMargin> economic;
            for (const QString& item : threePublicLeaves(table)) {
                const std::vector<SubjectCode> subjects = threePublicSubjects(item);
                const Money part = figureOf(*table, item, fund) - basicOf(subjects, fund);
                if (!part.isZero() && !part.isNegative())
                    economic.push_back({subjects.front(), ExpenditureKind::Project, part});
            }
            const auto functional = marginsOf(fund, ExpenditureKind::Project);
            std::vector<Money> rows;
            for (const FunctionalMargin* margin : functional)
                rows.push_back(margin->amount);
            shipBasic(functional, rows, economic);
        }
    }

    // The items that the table breaks down no further: 公务用车 itself where its parts are blank.
    static std::vector<QString> threePublicLeaves(const Table* table)
    {
        std::vector<QString> items;
        if (table == nullptr)
            return items;
        const auto isPrinted = [table](const char16_t* item) {
            return !threePublicFigure(table, item, u"total").value_or(Money()).isZero();
        };
        for (const char16_t* item :
             {u"overseas", u"reception", u"vehicle_operation", u"vehicle_purchase"}) {
            if (isPrinted(item))
                items.push_back(QString::fromUtf16(item));
        }
        if (!isPrinted(u"vehicle_operation") && !isPrinted(u"vehicle_purchase")
            && isPrinted(u"vehicles"))
            items.push_back(QStringLiteral("vehicles"));
        return items;
    }

    // By the funds' columns; a table that has none is about general public money.
    static Money figureOf(const Table& table, const QString& item, FundingSource fund)
    {
        const QString key = columnIndex(table, fundingSourceId(fund)) ? fundingSourceId(fund)
                                                                      : QStringLiteral("total");
        if (key == u"total" && fund != FundingSource::GeneralPublic)
            return {};
        const Money total = threePublicFigure(&table, item, u"total").value_or(Money());
        const std::optional<Money> figure = threePublicFigure(&table, item, key);
        if (figure || fund != FundingSource::GeneralPublic)
            return figure.value_or(Money());
        return total;
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

} // namespace budget
