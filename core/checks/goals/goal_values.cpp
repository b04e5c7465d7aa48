// The value of an indicator by itself: its sign, its unit, its size.

#include "core/checks/goals/goal_checks.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace budget::checks {

namespace {

using Words = QRegularExpression;

bool says(const QString& text, const Words& words)
{
    return words.match(text).hasMatch();
}

bool isMoneyUnit(const QString& unit)
{
    return unit.contains(u'元') && !unit.contains(u'%');
}

// What is to become more, though it stands among the costs.
bool isWelcome(const PrintedIndicator& indicator)
{
    static const Words welcome(QStringLiteral(
        "节约|节省|节支|压减|压缩|降低|减少|下降|降幅|增加|增长|收入|收益|产值|效益|回收|盘活|结余|"
        "补助|补贴|奖励|奖补|救助|资助|工资|待遇|最低|下限|保底|以上|至少|投入|投资|筹集|撬动|"
        "带动"));
    return says(indicator.name, welcome) || says(indicator.description, welcome);
}

Finding turnedSignFinding(const CheckedDocument& document, const PrintedIndicator& indicator)
{
    Finding finding = indicatorFinding(document,
                                       indicator,
                                       indicator.signColumn,
                                       {indicator.name, withoutSpaces(indicator.target)});
    const QString turned = turnedSign(indicator.value->sign);
    if (!turned.isEmpty() && finding.left.quote.contains(indicator.value->sign))
        finding.mend = Mend{indicator.value->sign, turned};
    return finding;
}

// A deadline, not a length of time that is to be long: 及时率, not 服务时长 or 公示时间.
bool isTimeLimit(const PrintedIndicator& indicator)
{
    static const Words limit(QStringLiteral("及时率|及时性|响应(时间|时限|时长)|(完成|办结|处置|"
                                            "维修|修复|到达|等待|受理|答复|"
                                            "送达|支付|拨付|发放)(时间|时限|时效)|时限"));
    static const Words lasting(QStringLiteral(
        "公示|公告|公布|公开|开放|服务时|培训|学习|运行|运转|值班|值守|保修|质保|保质|有效|使用|"
        "提前|"
        "预警|预报|预告|保存|留存|存储|连续|持续|播出|播放|在线|备份|备用|续航|供电|供水|供应|"
        "保障时|工作时|出勤|驻|累计|以上|不少于|至少|休息|间隔|保管|监测|监控|录像|免费|治疗|护理|"
        "污水"));
    return says(indicator.name, limit) && !says(indicator.name, lasting)
           && !says(indicator.description, lasting);
}

bool isRate(const QString& name)
{
    static const Words other(QStringLiteral("([^时]效|频|利|汇|速|心|功|倍|税|费|分辨)率$"));
    return (name.endsWith(u'率') || name.endsWith(QStringLiteral("比例"))) && !says(name, other);
}

// 达标数量/总数量
bool definesRatio(const QString& description)
{
    static const Words ratio(QStringLiteral("(数|量|额|面积)[/÷／]\\D{0,24}(数|量|额|面积)"));
    return says(description, ratio);
}

// By definition a part of a whole.
bool isPartOfWhole(const QString& name)
{
    static const Words part(
        QStringLiteral("(满意度|满意率|合格率|及时率|准确率|准时率|通过率|知晓率|达标率|正确率|"
                       "合规率|出勤率|到课率|"
                       "完好率|正常运转率|公开率|真实率|规范率|优良率|优秀率|到位率|足额率)$"));
    static const Words change(QStringLiteral("增|提高|提升|上升|比上年|较上年|同比|超"));
    return says(name, part) && !says(name, change);
}

} // namespace

const Table& tableOf(const CheckedDocument& document, const PrintedIndicator& indicator)
{
    return document.disclosure().tables[static_cast<std::size_t>(indicator.table)];
}

Finding indicatorFinding(const CheckedDocument& document,
                         const PrintedIndicator& indicator,
                         int column,
                         const QStringList& words)
{
    Finding finding;
    finding.words = words;
    finding.left = document.placeOf(indicator, column);
    return finding;
}

// The indicator's own words call it a ceiling.
CheckOutcome costCeilings(const CheckedDocument& document)
{
    static const Words ceiling(QStringLiteral(
        "控制在.{0,12}(范围|预算|额度|标准|之|以)?内|不超(过|出|支)?|不得超|不高于|不突破"));
    CheckOutcome outcome;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (indicator.kind != IndicatorKind::Cost || !indicator.value
            || !isMoneyUnit(indicator.value->unit))
            continue;
        ++outcome.compared;
        const bool isCeiling =
            says(indicator.name, ceiling) || says(indicator.description, ceiling);
        if (isCeiling && indicator.value->isFloor() && !isWelcome(indicator))
            outcome.findings.push_back(turnedSignFinding(document, indicator));
    }
    return outcome;
}

// Nothing but the name says so: 总成本 ≥50万元.
CheckOutcome costDirections(const CheckedDocument& document)
{
    static const Words cost(QStringLiteral("总成本|成本控制|项目成本|预算成本|成本总额|预算控制|"
                                           "预算支出(金额|总额|数)|^支出(金额|总额|成本)$"));
    static const Words ceiling(QStringLiteral("控制在|不超|不得超|不高于|不突破"));
    CheckOutcome outcome;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (indicator.kind != IndicatorKind::Cost || !indicator.value
            || !isMoneyUnit(indicator.value->unit))
            continue;
        ++outcome.compared;
        const bool isTold = says(indicator.name, ceiling) || says(indicator.description, ceiling);
        if (!isTold && says(indicator.name, cost) && indicator.value->isFloor()
            && !isWelcome(indicator))
            outcome.findings.push_back(turnedSignFinding(document, indicator));
    }
    return outcome;
}

CheckOutcome timeLimits(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (indicator.kind != IndicatorKind::Time || !indicator.value
            || !indicator.value->isDuration())
            continue;
        ++outcome.compared;
        if (indicator.value->isFloor() && isTimeLimit(indicator))
            outcome.findings.push_back(turnedSignFinding(document, indicator));
    }
    return outcome;
}

CheckOutcome ratioValues(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (!isRate(indicator.name) || !indicator.value)
            continue;
        ++outcome.compared;
        if (indicator.value->isDuration() && definesRatio(indicator.description))
            outcome.findings.push_back(indicatorFinding(
                document,
                indicator,
                indicator.targetColumn,
                {indicator.name, indicator.description, withoutSpaces(indicator.target)}));
    }
    return outcome;
}

// Where nothing defines the rate; a floor is the affair of timeLimits().
CheckOutcome rateUnits(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (!isRate(indicator.name) || !indicator.value)
            continue;
        ++outcome.compared;
        if (indicator.value->isDuration() && !indicator.value->isFloor()
            && !definesRatio(indicator.description))
            outcome.findings.push_back(
                indicatorFinding(document,
                                 indicator,
                                 indicator.targetColumn,
                                 {indicator.name, withoutSpaces(indicator.target)}));
    }
    return outcome;
}

CheckOutcome ratesOverHundred(const CheckedDocument& document)
{
    constexpr std::int64_t Hundred = 100'000'000;
    CheckOutcome outcome;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (!isPartOfWhole(indicator.name) || !indicator.value || !indicator.value->isPercent())
            continue;
        ++outcome.compared;
        if (indicator.value->number > Hundred)
            outcome.findings.push_back(
                indicatorFinding(document,
                                 indicator,
                                 indicator.targetColumn,
                                 {indicator.name, withoutSpaces(indicator.target)}));
    }
    return outcome;
}

// ≤19万 where other costs are in 万元.
CheckOutcome amountUnits(const CheckedDocument& document)
{
    static const Words amount(QStringLiteral("金额|成本|费|支出|预算|资金|价|投资"));
    CheckOutcome outcome;
    int complete = 0;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (indicator.kind != IndicatorKind::Cost || !indicator.value)
            continue;
        ++outcome.compared;
        complete += indicator.value->money() ? 1 : 0;
        if (indicator.value->unit != u"万" || !says(indicator.name, amount)
            || !indicator.target.trimmed().endsWith(u'万'))
            continue;
        Finding finding = indicatorFinding(document,
                                           indicator,
                                           indicator.targetColumn,
                                           {indicator.name, withoutSpaces(indicator.target)});
        finding.mend = Mend{indicator.target.trimmed(), indicator.target.trimmed() + u'元'};
        outcome.findings.push_back(finding);
    }
    if (complete == 0)
        outcome.findings.clear();
    return outcome;
}

// A row that is whole but for its value, in a table where the others have one.
CheckOutcome missingValues(const CheckedDocument& document)
{
    struct Count
    {
        int filled = 0;
        std::vector<const PrintedIndicator*> missing;
    };
    std::map<int, Count> tables;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (indicator.targetColumn < 0)
            continue;
        Count& count = tables[indicator.table];
        if (!withoutSpaces(indicator.target).isEmpty())
            ++count.filled;
        else if (!indicator.basis.isEmpty() && !indicator.description.isEmpty())
            count.missing.push_back(&indicator);
    }
    CheckOutcome outcome;
    for (const auto& [table, count] : tables) {
        outcome.compared += count.filled;
        if (count.missing.size() != 1 || count.filled < 4)
            continue;
        const PrintedIndicator& missing = *count.missing.front();
        outcome.findings.push_back(
            indicatorFinding(document, missing, missing.targetColumn, {missing.name}));
    }
    return outcome;
}

// One table whose weights add up to something else than those of all the others.
CheckOutcome weightSums(const CheckedDocument& document)
{
    std::map<int, std::int64_t> sums;
    std::map<int, const PrintedIndicator*> firsts;
    std::map<int, bool> isWhole;
    for (const PrintedIndicator& indicator : document.indicators()) {
        firsts.try_emplace(indicator.table, &indicator);
        isWhole.try_emplace(indicator.table, true);
        const std::optional<IndicatorValue> weight = parseIndicatorValue(indicator.weight);
        if (weight)
            sums[indicator.table] += weight->number;
        else
            isWhole[indicator.table] = false;
    }
    std::map<std::int64_t, int> often;
    for (const auto& [table, sum] : sums)
        often[sum] += isWhole[table] ? 1 : 0;
    CheckOutcome outcome;
    const auto usual =
        std::max_element(often.begin(), often.end(), [](const auto& l, const auto& r) {
            return l.second < r.second;
        });
    if (usual == often.end() || usual->second < 2)
        return outcome;
    for (const auto& [table, sum] : sums) {
        if (!isWhole[table])
            continue;
        ++outcome.compared;
        const bool isRare = often[sum] == 1 && usual->second >= 3;
        if (sum != usual->first && isRare)
            outcome.findings.push_back(indicatorFinding(
                document,
                *firsts[table],
                -1,
                {QString::number(sum / 1'000'000), QString::number(usual->first / 1'000'000)}));
    }
    return outcome;
}

// One finding a table, however many rows.
CheckOutcome percentQuantities(const CheckedDocument& document)
{
    CheckOutcome outcome;
    std::map<int, std::vector<const PrintedIndicator*>> percents;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (indicator.kind != IndicatorKind::Quantity || !indicator.value)
            continue;
        ++outcome.compared;
        if (indicator.value->isPercent())
            percents[indicator.table].push_back(&indicator);
    }
    for (const auto& [table, found] : percents) {
        const PrintedIndicator& first = *found.front();
        outcome.findings.push_back(indicatorFinding(
            document,
            first,
            first.targetColumn,
            {first.name, withoutSpaces(first.target), QString::number(found.size())}));
    }
    return outcome;
}

} // namespace budget::checks
