#include "core/checks/goals/goal_topics.h"

#include "core/checks/goals/goal_finding.h"
#include "core/checks/rule_source.h"
#include "core/document/column_keys.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace budget::checks {

namespace {

using Words = QRegularExpression;

qsizetype commonEnd(const QString& left, const QString& right)
{
    qsizetype common = 0;
    while (common < left.size() && common < right.size()
           && left[left.size() - 1 - common] == right[right.size() - 1 - common])
        ++common;
    return common;
}

// Two indicators of one sort (重大活动响应及时率, 日常用车响应及时率): the description of one names
// the other's topic and not its own.
bool isDescribedAs(const PrintedIndicator& indicator, const PrintedIndicator& other)
{
    constexpr qsizetype Sort = 4;  // characters of the sort
    constexpr qsizetype Topic = 3; // of the topic
    const qsizetype common = commonEnd(indicator.name, other.name);
    const QString own = indicator.name.chopped(common);
    const QString others = other.name.chopped(common);
    if (common < Sort || own.size() < Topic || others.size() < Topic)
        return false;
    return indicator.description.contains(others) && !indicator.description.contains(own)
           && !other.description.isEmpty() && !other.description.contains(others);
}

// 《2022年预算编制…》: a year's rules for making the budget.
const Words& budgetRules()
{
    static const Words rules(
        QStringLiteral("《[^《》]{0,12}?(20\\d\\d)年(?:度)?(?:部门|单位)?预算编制[^《》]*》"));
    return rules;
}

struct Topic
{
    QStringView word;    // in an indicator
    QStringView project; // in the name of the project that pays it
};

// What is paid to one kind of payee, so that a project for another does not pay it as well.
constexpr std::array Topics{
    Topic{u"租金", u"租金"},
    Topic{u"房租", u"房租"},
    Topic{u"物业", u"物业"},
    Topic{u"取暖", u"取暖"},
    Topic{u"奖学金", u"奖学金"},
    Topic{u"助学金", u"助学金"},
    Topic{u"抚恤金", u"抚恤"},
    Topic{u"公积金", u"公积金"},
    Topic{u"工会经费", u"工会经费"},
};

bool isNamedIn(QStringView word, const QString& text)
{
    return text.contains(word);
}

// The topic that the name of the project contains; none if it contains several.
const Topic* topicOf(const QString& project)
{
    const Topic* only = nullptr;
    for (const Topic& topic : Topics) {
        if (!isNamedIn(topic.project, project))
            continue;
        if (only != nullptr)
            return nullptr;
        only = &topic;
    }
    return only;
}

// A project of the document whose topic this is, and not that of the table.
const Table* payerOf(const CheckedDocument& document, const Topic& topic, const Table& table)
{
    for (const Table* other : document.all(TableKind::PerformanceGoal)) {
        if (other != &table && isNamedIn(topic.project, other->title)
            && topicOf(other->title) == &topic)
            return other;
    }
    return nullptr;
}

const Table* foreignPayer(const CheckedDocument& document, const PrintedIndicator& indicator)
{
    static const Words payment(QStringLiteral("支付|缴纳|缴费|发放|拨付"));
    const Table& table = tableOf(document, indicator);
    const Topic* own = topicOf(table.title);
    if (own == nullptr || !payment.match(indicator.name).hasMatch())
        return nullptr;
    const QString goals = table.goals.join(QString());
    for (const Topic& topic : Topics) {
        if (&topic == own || !isNamedIn(topic.word, indicator.name) || isNamedIn(topic.word, goals))
            continue;
        if (const Table* payer = payerOf(document, topic, table))
            return payer;
    }
    return nullptr;
}

CheckOutcome swappedDescriptions(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<PrintedIndicator>& indicators = document.indicators();
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        if (indicators[i].description.isEmpty())
            continue;
        ++outcome.compared;
        if (indicators[i].description == indicators[i].name)
            continue;
        for (std::size_t k = 0; k < indicators.size(); ++k) {
            const bool isBeside = k != i && indicators[k].table == indicators[i].table
                                  && indicators[k].kind == indicators[i].kind;
            if (!isBeside || !isDescribedAs(indicators[i], indicators[k]))
                continue;
            const Table& table = tableOf(document, indicators[i]);
            Finding finding = indicatorFinding(document,
                                               indicators[i],
                                               columnIndex(table, keys::Description).value_or(-1),
                                               {indicators[i].name, indicators[k].name});
            finding.right =
                document.placeOf(indicators[k], columnIndex(table, keys::Description).value_or(-1));
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

CheckOutcome basisYears(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const int year = document.disclosure().fiscalYear;
    for (const PrintedIndicator& indicator : document.indicators()) {
        const QRegularExpressionMatch match = budgetRules().match(indicator.basis);
        if (!match.hasMatch() || year == 0)
            continue;
        ++outcome.compared;
        if (match.captured(1).toInt() >= year)
            continue;
        const Table& table = tableOf(document, indicator);
        Finding finding = indicatorFinding(document,
                                           indicator,
                                           columnIndex(table, keys::Basis).value_or(-1),
                                           {match.captured(), QString::number(year)});
        const QString now =
            QString(match.captured()).replace(match.captured(1), QString::number(year));
        const std::vector<PrintedIndicator>& all = document.indicators();
        const bool isCited =
            std::any_of(all.begin(), all.end(), [&](const PrintedIndicator& other) {
                return other.basis.contains(now);
            });
        if (isCited && finding.left.quote.contains(match.captured(1)))
            finding.mend = Mend{match.captured(1), QString::number(year)};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome foreignTopics(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const PrintedIndicator& indicator : document.indicators()) {
        ++outcome.compared;
        const Table* payer = foreignPayer(document, indicator);
        if (payer == nullptr)
            continue;
        const Table& table = tableOf(document, indicator);
        Finding finding = indicatorFinding(document,
                                           indicator,
                                           columnIndex(table, keys::ThirdLevel).value_or(-1),
                                           {indicator.name, table.title, payer->title});
        finding.right = document.placeOf(*payer);
        outcome.findings.push_back(finding);
    }
    return outcome;
}

// What is newly built, in a project that by its name only serves or maintains.
CheckOutcome newBuildings(const CheckedDocument& document)
{
    static const Words keeping(
        QStringLiteral("(服务|维护|维保|运维|租赁|物业)(费|费用|经费|项目)?$"));
    static const Words building(QStringLiteral("建|改造|工程|购"));
    CheckOutcome outcome;
    for (const PrintedIndicator& indicator : document.indicators()) {
        const QString& project = tableOf(document, indicator).title;
        if (!keeping.match(project).hasMatch() || building.match(project).hasMatch())
            continue;
        ++outcome.compared;
        if (indicator.name.startsWith(QStringLiteral("新建")))
            outcome.findings.push_back(indicatorFinding(
                document, indicator, indicator.targetColumn, {indicator.name, project}));
    }
    return outcome;
}

} // namespace

std::vector<Check> goalTopicChecks()
{
    return {
        {"goal-description-swapped",
         QT_TRANSLATE_NOOP("Check", "A description belongs to its indicator"),
         QT_TRANSLATE_NOOP("Check", "The description of “%1” is that of “%2”."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         swappedDescriptions,
         Tolerance::Exact,
         "Description of an indicator names its own topic, not that of another of its kind",
         source::Goals},
        {"goal-basis-year",
         QT_TRANSLATE_NOOP("Check", "The rules cited as basis are those of the budget year"),
         QT_TRANSLATE_NOOP("Check", "The basis %1 is not of the budget year %2."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         basisYears,
         Tolerance::Exact,
         "Year in 《…年预算编制…》 ≥ budget year",
         "《…年预算编制…》: the rules for drawing up budgets are issued for one year"},
        {"goal-foreign-matter",
         QT_TRANSLATE_NOOP("Check", "An indicator belongs to its project"),
         QT_TRANSLATE_NOOP("Check", "“%1” in project “%2” belongs to project “%3”."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         foreignTopics,
         Tolerance::Exact,
         "Payee of an indicator (租金, 物业, 奖学金, …) is not that of another project alone",
         "中央部门预算绩效目标管理办法 (财预〔2015〕88号): indicators are those of the project"},
        {"goal-new-building",
         QT_TRANSLATE_NOOP("Check", "A service project builds nothing new"),
         QT_TRANSLATE_NOOP("Check", "“%1” counts new buildings, but project “%2” is a service."),
         Severity::Note,
         CheckGroup::Goals,
         Goals,
         newBuildings,
         Tolerance::Exact,
         "Project of services or maintenance ⇒ no indicator 新建…",
         "中央部门预算绩效目标管理办法 (财预〔2015〕88号): indicators are those of the project"},
    };
}

} // namespace budget::checks
