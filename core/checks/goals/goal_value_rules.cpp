#include "core/checks/goals/goal_value_rules.h"

#include "core/checks/goals/goal_finding.h"
#include "core/checks/rule_source.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace budget::checks {

namespace {

using Words = QRegularExpression;
using IsSo = bool (*)(const PrintedIndicator&);

enum class Mending
{
    None,
    TurnSign,  // ≥ should be ≤; the place is that of the sign
    AppendYuan // 万 should be 万元
};

enum class Report
{
    EachIndicator,
    WhereUsual,  // only where another value of the document is written as this one should be
    OnceInTable, // the first one; how many there are is the last word
};

// A row of the table of rules. Words of a finding: the name, the description where `describes`, the
// value.
struct ValueRule
{
    const char* id = "";
    const char* title = "";
    const char* sentence = "";
    Severity severity = Severity::Error;
    IsSo isOfKind = nullptr; // what the rule is about
    IsSo isWrong = nullptr;
    Mending mending = Mending::None;
    Report report = Report::EachIndicator;
    IsSo isRight = nullptr; // for WhereUsual
    bool describes = false;
    const char* formula = ""; // Check::formula
    const char* source = "";  // Check::source
};

// An indicator's own words call it a ceiling.
bool isCalledCeiling(const PrintedIndicator& indicator)
{
    static const Words ceiling(QStringLiteral(
        "控制在.{0,12}(范围|预算|额度|标准|之|以)?内|不超(过|出|支)?|不得超|不高于|不突破"));
    return matches(indicator.name, ceiling) || matches(indicator.description, ceiling);
}

bool mayBeCalledCeiling(const PrintedIndicator& indicator)
{
    static const Words ceiling(QStringLiteral("控制在|不超|不得超|不高于|不突破"));
    return matches(indicator.name, ceiling) || matches(indicator.description, ceiling);
}

bool isTotalCost(const PrintedIndicator& indicator)
{
    static const Words cost(QStringLiteral("总成本|成本控制|项目成本|预算成本|成本总额|预算控制|"
                                           "预算支出(金额|总额|数)|^支出(金额|总额|成本)$"));
    return matches(indicator.name, cost);
}

// What should increase, though it is listed as a cost.
bool isWelcome(const PrintedIndicator& indicator)
{
    static const Words welcome(QStringLiteral(
        "节约|节省|节支|压减|压缩|降低|减少|下降|降幅|增加|增长|收入|收益|产值|效益|回收|盘活|结余|"
        "补助|补贴|奖励|奖补|救助|资助|工资|待遇|最低|下限|保底|以上|至少|投入|投资|筹集|撬动|"
        "带动"));
    return matches(indicator.name, welcome) || matches(indicator.description, welcome);
}

bool isFloor(const PrintedIndicator& indicator)
{
    return indicator.value->isFloor();
}

bool isCost(const PrintedIndicator& indicator)
{
    return indicator.kind == IndicatorKind::Cost && indicator.value;
}

bool isAmountOfCost(const PrintedIndicator& indicator)
{
    return isCost(indicator) && indicator.value->unit.contains(u'元')
           && !indicator.value->unit.contains(u'%');
}

bool isCeilingAsFloor(const PrintedIndicator& indicator)
{
    return isCalledCeiling(indicator) && isFloor(indicator) && !isWelcome(indicator);
}

// Nothing but the name says so: 总成本 ≥50万元.
bool isTotalCostAsFloor(const PrintedIndicator& indicator)
{
    return isTotalCost(indicator) && isFloor(indicator) && !mayBeCalledCeiling(indicator)
           && !isWelcome(indicator);
}

bool isDuration(const PrintedIndicator& indicator)
{
    return indicator.kind == IndicatorKind::Time && indicator.value
           && indicator.value->isDuration();
}

// A deadline, not a length of time that is to be long: 及时率, not 服务时长 or 公示时间.
bool isTimeLimitAsFloor(const PrintedIndicator& indicator)
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
    return isFloor(indicator) && matches(indicator.name, limit) && !matches(indicator.name, lasting)
           && !matches(indicator.description, lasting);
}

bool isRate(const PrintedIndicator& indicator)
{
    static const Words other(QStringLiteral("([^时]效|频|利|汇|速|心|功|倍|税|费|分辨)率$"));
    const QString& name = indicator.name;
    return indicator.value && (name.endsWith(u'率') || name.endsWith(QStringLiteral("比例")))
           && !matches(name, other);
}

// 达标数量/总数量
bool isDefinedAsRatio(const PrintedIndicator& indicator)
{
    static const Words ratio(QStringLiteral("(数|量|额|面积)[/÷／]\\D{0,24}(数|量|额|面积)"));
    return matches(indicator.description, ratio);
}

bool isRatioInTime(const PrintedIndicator& indicator)
{
    return indicator.value->isDuration() && isDefinedAsRatio(indicator);
}

// Only rates without a definition; goal-time-limit checks lower limits.
bool isRateInTime(const PrintedIndicator& indicator)
{
    return indicator.value->isDuration() && !isFloor(indicator) && !isDefinedAsRatio(indicator);
}

// By definition a part of a whole.
bool isPercentOfWhole(const PrintedIndicator& indicator)
{
    static const Words part(
        QStringLiteral("(满意度|满意率|合格率|及时率|准确率|准时率|通过率|知晓率|达标率|正确率|"
                       "合规率|出勤率|到课率|"
                       "完好率|正常运转率|公开率|真实率|规范率|优良率|优秀率|到位率|足额率)$"));
    static const Words change(QStringLiteral("增|提高|提升|上升|比上年|较上年|同比|超"));
    return indicator.value && indicator.value->isPercent() && matches(indicator.name, part)
           && !matches(indicator.name, change);
}

bool isOverHundred(const PrintedIndicator& indicator)
{
    constexpr std::int64_t Hundred = 100'000'000;
    return indicator.value->number > Hundred;
}

// ≤19万 where other costs are in 万元.
bool lacksYuan(const PrintedIndicator& indicator)
{
    static const Words amount(QStringLiteral("金额|成本|费|支出|预算|资金|价|投资"));
    return indicator.value->unit == u"万" && matches(indicator.name, amount)
           && indicator.target.trimmed().endsWith(u'万');
}

bool hasMoney(const PrintedIndicator& indicator)
{
    return indicator.value->money().has_value();
}

bool isQuantity(const PrintedIndicator& indicator)
{
    return indicator.kind == IndicatorKind::Quantity && indicator.value;
}

bool isPercent(const PrintedIndicator& indicator)
{
    return indicator.value->isPercent();
}

constexpr std::array ValueRules{
    ValueRule{
        .id = "goal-cost-ceiling",
        .title = QT_TRANSLATE_NOOP("Check", "A cost ceiling is written as an upper limit"),
        .sentence = QT_TRANSLATE_NOOP("Check",
                                      "“%1” must not be exceeded, but its value is written as %2."),
        .severity = Severity::Error,
        .isOfKind = isAmountOfCost,
        .isWrong = isCeilingAsFloor,
        .mending = Mending::TurnSign,
        .formula = "Named or described as a ceiling (不超过, 控制在…内) ⇒ sign ∉ {≥, >}",
        .source = source::Goals,
    },
    ValueRule{
        .id = "goal-cost-direction",
        .title = QT_TRANSLATE_NOOP("Check", "A total cost is not written as a lower limit"),
        .sentence = QT_TRANSLATE_NOOP("Check", "“%1” is a cost, but its value is written as %2."),
        .severity = Severity::Warning,
        .isOfKind = isAmountOfCost,
        .isWrong = isTotalCostAsFloor,
        .mending = Mending::TurnSign,
        .formula = "Total cost ⇒ sign ∉ {≥, >}",
        .source = source::Goals,
    },
    ValueRule{
        .id = "goal-time-limit",
        .title = QT_TRANSLATE_NOOP("Check", "A time limit is written as an upper limit"),
        .sentence =
            QT_TRANSLATE_NOOP("Check", "“%1” is a time limit, but its value %2 is a lower limit."),
        .severity = Severity::Error,
        .isOfKind = isDuration,
        .isWrong = isTimeLimitAsFloor,
        .mending = Mending::TurnSign,
        .formula = "Time limit (响应时间, 办结时限, …) in a unit of time ⇒ sign ∉ {≥, >}",
        .source = source::Goals,
    },
    ValueRule{
        .id = "goal-ratio-value",
        .title =
            QT_TRANSLATE_NOOP("Check", "An indicator defined as a ratio has a ratio as its value"),
        .sentence =
            QT_TRANSLATE_NOOP("Check", "“%1” is defined as a ratio (%2), but its value is %3."),
        .severity = Severity::Error,
        .isOfKind = isRate,
        .isWrong = isRatioInTime,
        .describes = true,
        .formula = "Rate described as a ÷ b ⇒ unit of its value is no unit of time",
        .source = source::Goals,
    },
    ValueRule{
        .id = "goal-rate-unit",
        .title = QT_TRANSLATE_NOOP("Check", "A rate is not measured in time"),
        .sentence = QT_TRANSLATE_NOOP("Check", "“%1” is a rate, but its value is %2."),
        .severity = Severity::Note,
        .isOfKind = isRate,
        .isWrong = isRateInTime,
        .formula = "Named …率 or …比例 ⇒ unit of its value is no unit of time",
        .source = source::Goals,
    },
    ValueRule{
        .id = "goal-rate-over-hundred",
        .title = QT_TRANSLATE_NOOP("Check", "A part of a whole does not exceed 100%"),
        .sentence = QT_TRANSLATE_NOOP("Check", "“%1” cannot exceed 100%, but its value is %2."),
        .severity = Severity::Error,
        .isOfKind = isPercentOfWhole,
        .isWrong = isOverHundred,
        .formula = "Part of a whole (合格率, 满意度, …) ⇒ value ≤ 100%",
        .source = source::Goals,
    },
    ValueRule{
        .id = "goal-amount-unit",
        .title = QT_TRANSLATE_NOOP("Check", "An amount of money has its unit"),
        .sentence = QT_TRANSLATE_NOOP("Check", "The value %2 of “%1” lacks the unit 元."),
        .severity = Severity::Error,
        .isOfKind = isCost,
        .isWrong = lacksYuan,
        .mending = Mending::AppendYuan,
        .report = Report::WhereUsual,
        .isRight = hasMoney,
        .formula = "Value of a cost ends in 万 ⇒ 万元, where other costs of the document have 元",
        .source = source::Goals,
    },
};

constexpr std::array QuantityRules{
    ValueRule{
        .id = "goal-percent-quantity",
        .title = QT_TRANSLATE_NOOP("Check", "A quantity indicator is not a percentage"),
        .sentence = QT_TRANSLATE_NOOP(
            "Check",
            "Quantity indicators with a percentage as their value: %3, for example “%1” (%2)."),
        .severity = Severity::Note,
        .isOfKind = isQuantity,
        .isWrong = isPercent,
        .report = Report::OnceInTable,
        .formula = "Quantity indicator ⇒ unit of its value ≠ %",
        .source = "中央部门预算绩效目标管理办法 (财预〔2015〕88号): a quantity is a number of "
                  "goods or services",
    },
};

Finding
findingOf(const CheckedDocument& document, const PrintedIndicator& indicator, const ValueRule& rule)
{
    QStringList words{indicator.name};
    if (rule.describes)
        words.append(indicator.description);
    words.append(withoutSpaces(indicator.target));
    const bool isAtSign = rule.mending == Mending::TurnSign;
    Finding finding = indicatorFinding(
        document, indicator, isAtSign ? indicator.signColumn : indicator.targetColumn, words);
    if (isAtSign) {
        const QString turned = turnedSign(indicator.value->sign);
        if (!turned.isEmpty() && finding.left.quote.contains(indicator.value->sign))
            finding.mend = Mend{indicator.value->sign, turned};
    } else if (rule.mending == Mending::AppendYuan) {
        const QString target = indicator.target.trimmed();
        finding.mend = Mend{target, target + u'元'};
    }
    return finding;
}

// The first indicator of each table, with how many the table has.
std::vector<Finding> firstOfTables(const CheckedDocument& document,
                                   const std::vector<const PrintedIndicator*>& wrong,
                                   const ValueRule& rule)
{
    std::map<int, Finding> firsts;
    std::map<int, int> counts;
    for (const PrintedIndicator* indicator : wrong) {
        if (++counts[indicator->table] == 1)
            firsts[indicator->table] = findingOf(document, *indicator, rule);
    }
    std::vector<Finding> findings;
    for (auto& [table, finding] : firsts) {
        finding.words.append(QString::number(counts[table]));
        findings.push_back(finding);
    }
    return findings;
}

CheckOutcome evaluate(const CheckedDocument& document, const ValueRule& rule)
{
    CheckOutcome outcome;
    std::vector<const PrintedIndicator*> wrong;
    bool isUsual = rule.report != Report::WhereUsual;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (!rule.isOfKind(indicator))
            continue;
        ++outcome.compared;
        isUsual = isUsual || rule.isRight(indicator);
        if (rule.isWrong(indicator))
            wrong.push_back(&indicator);
    }
    if (rule.report == Report::OnceInTable) {
        outcome.findings = firstOfTables(document, wrong, rule);
        return outcome;
    }
    for (const PrintedIndicator* indicator : wrong) {
        if (isUsual)
            outcome.findings.push_back(findingOf(document, *indicator, rule));
    }
    return outcome;
}

template<const auto& Rules, std::size_t I>
Check checkOf()
{
    constexpr const ValueRule& Rule = Rules[I];
    const auto run = [](const CheckedDocument& document) { return evaluate(document, Rule); };
    return {Rule.id,
            Rule.title,
            Rule.sentence,
            Rule.severity,
            CheckGroup::Goals,
            CheckScope{TableKind::PerformanceGoal},
            run,
            Tolerance::Exact,
            Rule.formula,
            Rule.source};
}

template<const auto& Rules, std::size_t... I>
std::vector<Check> checksOf(std::index_sequence<I...>)
{
    return {checkOf<Rules, I>()...};
}

} // namespace

std::vector<Check> goalValueChecks()
{
    return checksOf<ValueRules>(std::make_index_sequence<ValueRules.size()>());
}

std::vector<Check> goalQuantityChecks()
{
    return checksOf<QuantityRules>(std::make_index_sequence<QuantityRules.size()>());
}

} // namespace budget::checks
