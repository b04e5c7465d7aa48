#include "core/checks/goals/goal_signs.h"

#include "core/budget/subject_book.h"
#include "core/checks/goals/goal_finding.h"
#include "core/checks/rule_source.h"
#include "core/document/folded_text.h"
#include "core/document/printed_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QtGlobal>

namespace budget::checks {

namespace {

using Words = QRegularExpression;

struct Clash
{
    QString quote;
    QString words;
    QString sign;
};

// Whether words and a sign that stand for the same bound cannot both be meant.
bool clashes(IndicatorSign words, IndicatorSign sign)
{
    if (words == IndicatorSign::None || sign == IndicatorSign::None || words == sign)
        return false;
    // 不少于5人=5人: the sign says what is planned, the words how it is judged.
    return words != IndicatorSign::Equal && sign != IndicatorSign::Equal;
}

// 小于3天 ≤3天: the same number and unit, once in words and at once again with a sign.
std::optional<Clash> clashIn(const QString& text)
{
    static const Words twice(QStringLiteral("(?<![不或])(不低于|不少于|不小于|不高于|不超过|不大于|"
                                            "不多于|大于或?等于|小于或?等于|大于|多于|"
                                            "高于|小于|少于|低于)\\s*(\\d+(?:\\.\\d+)?)\\s*([%％]|["
                                            "^\\d\\s，,。；;≥≤＞＜>=<]{0,6})\\s*[，,：:（(]?\\s*"
                                            "(≥|≤|≧|≦|>=|<=|＞|＜|>|<)\\s*\\2\\s*([%％]|\\3)"));
    static const Words ended(QStringLiteral("(\\d+(?:\\.\\d+)?)\\s*([%％]|[^\\d\\s，,。；;≥≤＞＜>=<"
                                            "]{0,6}?)(以上|以内|以下)\\s*[，,：:（(]?\\s*"
                                            "(≥|≤|≧|≦|>=|<=|＞|＜|>|<)\\s*\\1\\s*\\2"));
    const QRegularExpressionMatch words = twice.match(text);
    if (words.hasMatch()
        && clashes(comparisonOf(words.captured(1)), comparisonOf(words.captured(4))))
        return Clash{words.captured(), words.captured(1), words.captured(4)};
    const QRegularExpressionMatch end = ended.match(text);
    if (!end.hasMatch())
        return std::nullopt;
    const bool isFloor = end.captured(3) == u"以上";
    const bool isFloorSign = comparisonOf(end.captured(4)) >= IndicatorSign::AtLeast;
    if (isFloor == isFloorSign)
        return std::nullopt;
    return Clash{end.captured(), end.captured(3), end.captured(4)};
}

// The description of an indicator is 不超过3天, its value ≥3天.
bool contradictsDescription(const PrintedIndicator& indicator)
{
    static const Words bound(
        QStringLiteral("(?<![不或])(不低于|不少于|不小于|不高于|不超过|不大于|不多于)(\\d+(?:\\."
                       "\\d+)?)([%％]|[^\\d，,。；;]{0,6})"));
    if (!indicator.value)
        return false;
    const IndicatorSign sign = indicator.value->comparison;
    if (sign == IndicatorSign::None || sign == IndicatorSign::Equal)
        return false;
    QRegularExpressionMatchIterator matches = bound.globalMatch(indicator.description);
    if (!matches.hasNext())
        return false;
    const QRegularExpressionMatch only = matches.next();
    if (matches.hasNext())
        return false;
    const auto stated = parseIndicatorValue(only.captured(2) + indicator.value->unit);
    const bool isSame = stated && stated->number == indicator.value->number
                        && only.captured(3).startsWith(indicator.value->unit)
                        && !indicator.value->unit.isEmpty();
    const bool isFloor = comparisonOf(only.captured(1)) >= IndicatorSign::AtLeast;
    return isSame && isFloor != indicator.value->isFloor();
}

// 拟印刷并发放宣传材料的数量 is 印刷并发放宣传材料数量.
QString indicatorName(const QString& name)
{
    static const Words plan(QStringLiteral("^(拟|预计|计划)"));
    QString folded = foldedText(name, Fold::Name);
    folded.remove(plan);
    folded.remove(u'的');
    return folded;
}

struct Statement
{
    QString name; // as indicatorName()
    QString printed;
    IndicatorValue value;
    int section = 0;
    int passage = 0;
};

// 绩效指标：云视讯设备数量=6台。 One indicator, no figure in its name.
std::optional<Statement> statementOf(const QString& text)
{
    static const Words label(QStringLiteral("^\\s*(\\d+\\s*[、.．]\\s*)?绩效指标\\s*[:：]\\s*"));
    static const Words statement(QStringLiteral("^([^\\d≥≤＞＜>=<＝，,。；;]{6,40})((?:≥|≤|>=|<=|["
                                                "＞＜><=＝])\\s*\\d[^，,；;≥≤＞＜>=<＝]*)$"));
    const QRegularExpressionMatch labelled = label.match(text);
    if (!labelled.hasMatch())
        return std::nullopt;
    QString plain = withoutSpaces(QStringView(text).mid(labelled.capturedLength()));
    while (plain.endsWith(u'。') || plain.endsWith(u'；'))
        plain.chop(1);
    const QRegularExpressionMatch match = statement.match(plain);
    const auto value = parseIndicatorValue(match.captured(2));
    if (!match.hasMatch() || !value)
        return std::nullopt;
    return Statement{indicatorName(match.captured(1)), plain, *value, 0, 0};
}

std::vector<Statement> statementsOf(const Disclosure& disclosure)
{
    std::vector<Statement> statements;
    for (std::size_t s = 0; s < disclosure.sections.size(); ++s) {
        const Section& section = disclosure.sections[s];
        for (std::size_t p = 0; p < section.passages.size(); ++p) {
            std::optional<Statement> statement = statementOf(section.passages[p].text);
            if (!statement)
                continue;
            statement->section = static_cast<int>(s);
            statement->passage = static_cast<int>(p);
            statements.push_back(*statement);
        }
    }
    return statements;
}

IndicatorSign signOf(const IndicatorValue& value)
{
    return value.comparison == IndicatorSign::None ? IndicatorSign::Equal : value.comparison;
}

// The same figure under another sign, or two figures that both are to be met exactly.
bool contradicts(const IndicatorValue& left, const IndicatorValue& right)
{
    if (left.unit != right.unit || left.unit.isEmpty())
        return false;
    if (left.number == right.number)
        return left.comparison != IndicatorSign::None && right.comparison != IndicatorSign::None
               && left.comparison != right.comparison;
    return signOf(left) == IndicatorSign::Equal && signOf(right) == IndicatorSign::Equal;
}

CheckOutcome wordsAndSigns(const CheckedDocument& document)
{
    static const Words sign(QStringLiteral("[≥≤≧≦＞＜><]\\s*\\d"));
    CheckOutcome outcome;
    const std::vector<Section>& sections = document.disclosure().sections;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        for (std::size_t p = 0; p < sections[s].passages.size(); ++p) {
            const QString& text = sections[s].passages[p].text;
            if (!matches(text, sign))
                continue;
            ++outcome.compared;
            const std::optional<Clash> clash = clashIn(text);
            if (!clash)
                continue;
            Finding finding;
            finding.words = {clash->quote, clash->words, clash->sign};
            finding.left = document.placeOf(static_cast<int>(s), static_cast<int>(p), clash->quote);
            outcome.findings.push_back(finding);
        }
    }
    for (const PrintedIndicator& indicator : document.indicators()) {
        ++outcome.compared;
        std::optional<Clash> clash = clashIn(indicator.target);
        if (!clash && contradictsDescription(indicator))
            clash = Clash{indicator.target, indicator.description, indicator.value->sign};
        if (clash)
            outcome.findings.push_back(indicatorFinding(document,
                                                        indicator,
                                                        indicator.targetColumn,
                                                        {clash->quote, clash->words, clash->sign}));
    }
    return outcome;
}

CheckOutcome statedTwice(const CheckedDocument& document)
{
    QHash<QString, std::vector<const PrintedIndicator*>> byName;
    for (const PrintedIndicator& indicator : document.indicators())
        byName[indicatorName(indicator.name)].push_back(&indicator);
    QHash<QString, int> stated;
    const std::vector<Statement> statements = statementsOf(document.disclosure());
    for (const Statement& statement : statements)
        ++stated[statement.name];
    CheckOutcome outcome;
    for (const Statement& statement : statements) {
        const auto found = byName.constFind(statement.name);
        // A name that several projects use (验收合格率) may have a value in each.
        if (found == byName.constEnd() || found->size() != 1 || !found->front()->value
            || stated[statement.name] != 1)
            continue;
        ++outcome.compared;
        const PrintedIndicator& indicator = *found->front();
        if (!contradicts(statement.value, *indicator.value))
            continue;
        Finding finding;
        finding.words = {statement.printed, indicator.name, withoutSpaces(indicator.target)};
        finding.left = document.placeOf(statement.section, statement.passage, statement.printed);
        finding.right = document.placeOf(indicator, indicator.targetColumn);
        outcome.findings.push_back(finding);
    }
    return outcome;
}

} // namespace

std::vector<Check> goalSignChecks()
{
    return {
        {"goal-words-sign",
         QT_TRANSLATE_NOOP("Check", "The words and the sign of a value agree"),
         QT_TRANSLATE_NOOP("Check", "“%1”: the words say “%2”, the sign says %3."),
         Severity::Error,
         CheckGroup::Goals,
         Goals | CheckScope::narrative(),
         wordsAndSigns,
         Tolerance::Exact,
         "Bound in words (不低于, 以内, …) and sign beside the same number agree: ≥ or ≤",
         source::Sentence},
        {"goal-stated-twice",
         QT_TRANSLATE_NOOP("Check", "An indicator has the same value everywhere"),
         QT_TRANSLATE_NOOP("Check",
                           "The text says “%1”, but the table of the project gives %3 for “%2”."),
         Severity::Error,
         CheckGroup::Goals,
         Goals | CheckScope::narrative(),
         statedTwice,
         Tolerance::Exact,
         "Value of an indicator in the text = its value in the table of its project, sign included",
         source::Sentence},
    };
}

} // namespace budget::checks
