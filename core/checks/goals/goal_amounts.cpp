#include "core/checks/goals/goal_amounts.h"

#include "core/budget/subject_book.h"
#include "core/checks/figure.h"
#include "core/checks/goals/goal_finding.h"
#include "core/checks/rule_source.h"
#include "core/document/column_keys.h"
#include "core/document/folded_text.h"
#include "core/document/printed_text.h"
#include "core/document/three_public_item.h"

#include <QHash>
#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace budget::checks {

namespace {

using Words = QRegularExpression;

constexpr std::int64_t Millionth = 1'000'000;
constexpr int Months = 12;

// What an indicator allows in a year: ≤23250元/月, or the ceiling itself.
std::optional<Money> yearlyCeiling(const IndicatorValue& value)
{
    if (value.comparison != IndicatorSign::AtMost && value.comparison != IndicatorSign::Less)
        return std::nullopt;
    IndicatorValue plain = value;
    const bool isMonthly = value.unit == u"元/月" || value.unit == u"万元/月";
    if (isMonthly)
        plain.unit.chop(2);
    const std::optional<Money> money = plain.money();
    if (!money)
        return std::nullopt;
    return isMonthly ? Money::fromFen(money->fen() * Months) : *money;
}

// The one cost of a project; none where it is not the whole project's.
const PrintedIndicator* onlyCost(const CheckedDocument& document, int table)
{
    static const Words whole(QStringLiteral(
        "预算|总成本|项目成本|成本控制|支出(金额|总额)|总(金额|费用)|采购(成本|金额|预算)"));
    const PrintedIndicator* only = nullptr;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (indicator.table != table || indicator.kind != IndicatorKind::Cost)
            continue;
        if (only != nullptr)
            return nullptr;
        only = &indicator;
    }
    return only != nullptr && only->value && matches(only->name, whole) ? only : nullptr;
}

struct Procured
{
    std::vector<Figure> amounts;
};

// The items of each project in the procurement table.
QHash<QString, Procured> procuredByProject(const CheckedDocument& document)
{
    QHash<QString, Procured> projects;
    const Table* table = document.only(TableKind::Procurement);
    const std::optional<int> total =
        table == nullptr ? std::nullopt : columnIndex(*table, keys::Total);
    const std::optional<int> name =
        table == nullptr ? std::nullopt : columnIndex(*table, keys::Project);
    if (!total || !name)
        return projects;
    for (int r = 0; r < static_cast<int>(table->rows.size()); ++r) {
        const Row& row = table->rows[static_cast<std::size_t>(r)];
        const QString project =
            foldedText(row.cells[static_cast<std::size_t>(*name)].text, Fold::Name);
        if (row.kind == RowKind::Item && !project.isEmpty()
            && row.cells[static_cast<std::size_t>(*total)].amount)
            projects[project].amounts.push_back(figureOf(document, *table, r, *total));
    }
    return projects;
}

// Beyond a fifth the two mean different things: a price per person, a plan of several years.
bool isSlightlyAbove(Money procured, Money ceiling)
{
    return procured > ceiling && (procured - ceiling).fen() <= ceiling.fen() / 5;
}

struct VehicleCount
{
    const PrintedIndicator* indicator = nullptr;
    std::int64_t count = 0;
};

bool isVehicleUnit(const QString& unit)
{
    return unit == u"台" || unit == u"辆";
}

// Vehicles that the publisher has: not hired, bought, inspected.
std::vector<VehicleCount> vehiclesInGoals(const CheckedDocument& document)
{
    static const Words vehicles(
        QStringLiteral("(公务用车|公务车辆?|公车).{0,8}(数量?|台数|辆数|保有量)$"));
    static const Words others(QStringLiteral(
        "租|购|更新|新增|报废|处置|检|罚|补|新能源|充电|下属|全区|全市|全县|各单位|监管"));
    std::vector<VehicleCount> counts;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (indicator.kind != IndicatorKind::Quantity || !indicator.value
            || !isVehicleUnit(indicator.value->unit))
            continue;
        const bool isCount =
            matches(indicator.name, vehicles) || matches(indicator.description, vehicles);
        const bool isWhole = indicator.value->number % Millionth == 0;
        const bool isExact = indicator.value->comparison == IndicatorSign::None
                             || indicator.value->comparison == IndicatorSign::Equal;
        const bool isOther =
            matches(indicator.name, others) || matches(indicator.description, others);
        if (isCount && isWhole && isExact && !isOther)
            counts.push_back({&indicator, indicator.value->number / Millionth});
    }
    return counts;
}

struct VehicleAsset
{
    FindingPlace place;
    std::int64_t count = 0;
};

std::optional<VehicleAsset> vehiclesInAssets(const CheckedDocument& document)
{
    const Table* table = document.only(TableKind::Assets);
    const std::optional<int> quantity =
        table == nullptr ? std::nullopt : columnIndex(*table, keys::Quantity);
    if (!quantity)
        return std::nullopt;
    static const Words vehicles(QStringLiteral("(汽车|车辆|公务用车)$"));
    for (int r = 0; r < static_cast<int>(table->rows.size()); ++r) {
        const Row& row = table->rows[static_cast<std::size_t>(r)];
        const auto count = parseIndicatorValue(row.cells[static_cast<std::size_t>(*quantity)].text);
        if (matches(row.name, vehicles) && count && count->unit.isEmpty())
            return VehicleAsset{document.placeOf(*table, r, *quantity), count->number / Millionth};
    }
    return std::nullopt;
}

// The year's running cost of one vehicle, in the project that counts them.
const PrintedIndicator* costOfOne(const CheckedDocument& document, int table)
{
    static const QStringList units{QStringLiteral("元/台"),
                                   QStringLiteral("元/辆"),
                                   QStringLiteral("万元/台"),
                                   QStringLiteral("万元/辆")};
    static const Words running(QStringLiteral("(每|单)(台|辆).*年.*运行|年.*(每|单)(台|辆).*运行"));
    for (const PrintedIndicator& indicator : document.indicators()) {
        const bool isUnitCost = indicator.value && units.contains(indicator.value->unit);
        if (indicator.table == table && indicator.kind == IndicatorKind::Cost && isUnitCost
            && matches(indicator.name, running))
            return &indicator;
    }
    return nullptr;
}

std::optional<Figure> vehicleOperation(const CheckedDocument& document)
{
    const Table* table = document.only(TableKind::ThreePublic);
    const std::optional<int> row =
        table == nullptr ? std::nullopt : threePublicRow(*table, ThreePublicItem::VehicleOperation);
    const std::optional<int> column =
        table == nullptr ? std::nullopt : columnIndex(*table, keys::Total);
    if (!row || !column)
        return std::nullopt;
    return figureOf(document, *table, *row, *column);
}

CheckOutcome procuredAboveCeiling(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const QHash<QString, Procured> projects = procuredByProject(document);
    for (const Table* table : document.all(TableKind::PerformanceGoal)) {
        const auto procured = projects.constFind(foldedText(table->title, Fold::Name));
        const int index = static_cast<int>(table - document.disclosure().tables.data());
        const PrintedIndicator* cost =
            procured == projects.constEnd() ? nullptr : onlyCost(document, index);
        const std::optional<Money> ceiling =
            cost == nullptr ? std::nullopt : yearlyCeiling(*cost->value);
        if (!ceiling)
            continue;
        ++outcome.compared;
        const Money amount = sumOf(procured->amounts);
        if (!isSlightlyAbove(amount, *ceiling))
            continue;
        const MoneyUnit unit = procured->amounts.front().unit;
        Finding finding = indicatorFinding(document,
                                           *cost,
                                           cost->targetColumn,
                                           {table->title,
                                            withoutSpaces(cost->target),
                                            amountWords(*ceiling, unit),
                                            amountWords(amount, unit)});
        finding.left.amount = *ceiling;
        finding.right = procured->amounts.front().place;
        finding.right->amount = amount;
        finding.difference = *ceiling - amount;
        outcome.findings.push_back(finding);
    }
    return outcome;
}

// The assets are those of the end of last year: one or two may have been bought since.
CheckOutcome vehicleCounts(const CheckedDocument& document)
{
    constexpr std::int64_t Bought = 3;
    CheckOutcome outcome;
    const std::optional<VehicleAsset> assets = vehiclesInAssets(document);
    if (!assets)
        return outcome;
    for (const VehicleCount& stated : vehiclesInGoals(document)) {
        ++outcome.compared;
        if (stated.count < assets->count + Bought || stated.count < 2 * assets->count)
            continue;
        Finding finding = indicatorFinding(document,
                                           *stated.indicator,
                                           stated.indicator->targetColumn,
                                           {stated.indicator->name,
                                            withoutSpaces(stated.indicator->target),
                                            QString::number(assets->count)});
        finding.right = assets->place;
        outcome.findings.push_back(finding);
    }
    return outcome;
}

// Some running costs may be budgeted elsewhere, but not nine tenths of them.
CheckOutcome vehicleCosts(const CheckedDocument& document)
{
    constexpr std::int64_t FarOff = 10;
    CheckOutcome outcome;
    const std::optional<Figure> operation = vehicleOperation(document);
    if (!operation)
        return outcome;
    for (const VehicleCount& stated : vehiclesInGoals(document)) {
        const PrintedIndicator* cost = costOfOne(document, stated.indicator->table);
        if (cost == nullptr || stated.count <= 0)
            continue;
        IndicatorValue one = *cost->value;
        one.unit.chop(2);
        const std::optional<Money> price = one.money();
        if (!price || price->fen() > Money::LargestFen / stated.count / FarOff)
            continue;
        ++outcome.compared;
        const Money all = Money::fromFen(price->fen() * stated.count);
        if (all.fen() * FarOff >= operation->amount.fen())
            continue;
        Finding finding = indicatorFinding(document,
                                           *cost,
                                           cost->targetColumn,
                                           {withoutSpaces(cost->target),
                                            withoutSpaces(stated.indicator->target),
                                            amountWords(all, operation->unit),
                                            amountWords(operation->amount, operation->unit)});
        finding.left.amount = all;
        finding.right = operation->place;
        finding.difference = all - operation->amount;
        outcome.findings.push_back(finding);
    }
    return outcome;
}

// 本年度拟购置固定资产总额为0.00万元, and a project that buys equipment.
CheckOutcome deniedPurchases(const CheckedDocument& document)
{
    static const Words denied(QStringLiteral("拟(新增|新)?(购置|采购)(的)?固定资产(总额|金额|总值|"
                                             "价值)?(为|共计|合计)?\\s*0(\\.0+)?\\s*万?元"));
    static const Words purchase(
        QStringLiteral("(设备|家具|车辆|资产)(购置|采购)(费|费用|经费|项目|专项)?$"));
    CheckOutcome outcome;
    const std::vector<Section>& sections = document.disclosure().sections;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        for (std::size_t p = 0; p < sections[s].passages.size(); ++p) {
            const QRegularExpressionMatch match = denied.match(sections[s].passages[p].text);
            if (!match.hasMatch())
                continue;
            ++outcome.compared;
            for (const Table* table : document.all(TableKind::PerformanceGoal)) {
                if (!matches(table->title, purchase))
                    continue;
                Finding finding;
                finding.words = {match.captured(), table->title};
                finding.left =
                    document.placeOf(static_cast<int>(s), static_cast<int>(p), match.captured());
                finding.right = document.placeOf(*table);
                outcome.findings.push_back(finding);
                break;
            }
        }
    }
    return outcome;
}

} // namespace

std::vector<Check> goalAmountChecks()
{
    return {
        {"goal-procurement",
         QT_TRANSLATE_NOOP("Check", "The procurement of a project stays below its cost ceiling"),
         QT_TRANSLATE_NOOP(
             "Check", "“%1” has a cost ceiling of %2, %3 a year, but %4 is to be procured for it."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals | CheckScope{TableKind::Procurement},
         procuredAboveCeiling,
         Tolerance::Exact,
         "Procured for a project ≤ the yearly ceiling of its only cost (a ceiling a month × 12); "
         "more than a fifth above it is something else",
         "中央部门预算绩效目标管理办法 (财预〔2015〕88号): costs are ceilings of the year’s "
         "expenditure"},
        {"goal-vehicle-count",
         QT_TRANSLATE_NOOP("Check", "Goals count no more vehicles than the assets"),
         QT_TRANSLATE_NOOP("Check", "“%1” is %2, but the assets list %3 vehicles."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals | CheckScope{TableKind::Assets},
         vehicleCounts,
         Tolerance::Exact,
         "Vehicles counted in a goal < twice those of the assets, or < those + 3",
         "Assets are those of the end of last year; few vehicles are bought since"},
        {"goal-vehicle-cost",
         QT_TRANSLATE_NOOP("Check", "The running cost of one vehicle fits that of all vehicles"),
         QT_TRANSLATE_NOOP("Check",
                           "%1 for %2 makes %3, but %4 is budgeted for running official vehicles."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals | CheckScope{TableKind::ThreePublic},
         vehicleCosts,
         Tolerance::Exact,
         "Running cost of one vehicle × vehicles ≥ 公务用车运行费 ÷ 10",
         "公务用车运行费 is the running cost of the vehicles that a department has"},
        {"goal-purchase-denied",
         QT_TRANSLATE_NOOP("Check", "Purchases denied in the text are not in the projects"),
         QT_TRANSLATE_NOOP("Check", "The text says “%1”, but there is a project “%2”."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals | CheckScope::narrative(),
         deniedPurchases,
         Tolerance::Exact,
         "拟购置固定资产总额 0 ⇒ no project that buys equipment",
         source::Sentence},
    };
}

} // namespace budget::checks
