#include "core/checks/goals/goal_texts.h"

#include "core/budget/subject_book.h"
#include "core/checks/goals/goal_finding.h"
#include "core/checks/rule_source.h"
#include "core/document/folded_text.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QtGlobal>

#include <algorithm>

namespace budget::checks {

namespace {

struct Goal
{
    const Table* table = nullptr;
    int goal = 0;
    QString text; // without ordinal and white space
};

std::vector<const Table*> goalTables(const CheckedDocument& document)
{
    return document.all(TableKind::PerformanceGoal);
}

std::vector<Goal> goalsOf(const CheckedDocument& document)
{
    std::vector<Goal> goals;
    for (const Table* table : goalTables(document)) {
        for (int g = 0; g < static_cast<int>(table->goals.size()); ++g)
            goals.push_back({table, g, withoutSpaces(withoutOrdinal(table->goals[g]))});
    }
    return goals;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

// Everything that is written of goals, as a sample of how the document uses words.
QString writtenText(const CheckedDocument& document)
{
    QString text;
    for (const Goal& goal : goalsOf(document))
        text += goal.text + u'\n';
    for (const PrintedIndicator& indicator : document.indicators())
        text += indicator.name + u'\n' + indicator.description + u'\n';
    for (const Section& section : document.disclosure().sections) {
        for (const Passage& passage : section.passages)
            text += withoutSpaces(passage.text) + u'\n';
    }
    return text;
}

// Whether the two characters are a word: they occur together next to different characters.
bool isWord(const QString& pair, const QString& text)
{
    QSet<QChar> before;
    QSet<QChar> after;
    for (qsizetype at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
        before.insert(at > 0 ? text[at - 1] : QChar(u'\n'));
        after.insert(at + 2 < text.size() ? text[at + 2] : QChar(u'\n'));
    }
    return before.size() >= 2 && after.size() >= 2;
}

// Whether the document ever ends a clause with the character, but for once.
bool endsClauses(QChar last, const QString& text)
{
    int ends = 0;
    for (qsizetype at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
        if (at + 1 >= text.size() || !isHan(text[at + 1]))
            ++ends;
    }
    return ends > 1;
}

// The goal that goes on, letter for letter, where this one ends.
const Goal* wholeOf(const Goal& broken, const std::vector<Goal>& goals)
{
    constexpr qsizetype Context = 20;
    if (broken.text.size() < Context || !isHan(broken.text.back()))
        return nullptr;
    const QString end = broken.text.right(Context);
    const auto found = std::find_if(goals.begin(), goals.end(), [&](const Goal& goal) {
        if (goal.table == broken.table)
            return false;
        const qsizetype at = goal.text.indexOf(end);
        const qsizetype next = at + Context;
        return at >= 0 && next < goal.text.size() && isHan(goal.text[next]);
    });
    return found == goals.end() ? nullptr : &*found;
}

QString nextCharacter(const Goal& broken, const Goal& whole)
{
    const QString end = broken.text.right(20);
    return whole.text.mid(whole.text.indexOf(end) + end.size(), 1);
}

QSet<QString> pairsOf(const QString& text)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 2 <= text.size(); ++i)
        pairs.insert(text.mid(i, 2));
    return pairs;
}

int pairsIn(const QSet<QString>& pairs, const QString& text)
{
    return static_cast<int>(std::count_if(
        pairs.begin(), pairs.end(), [&](const QString& pair) { return text.contains(pair); }));
}

// The goals mention the other project's topic and not their own.
bool mentionsOtherOnly(const QString& goals, const QString& own, const QString& other)
{
    const QSet<QString> ownPairs = pairsOf(own);
    const QSet<QString> otherPairs = pairsOf(other);
    return pairsIn(ownPairs - otherPairs, goals) == 0 && pairsIn(otherPairs - ownPairs, goals) >= 3;
}

std::vector<IndicatorValue> percentagesIn(const QString& text)
{
    static const QRegularExpression percent(QStringLiteral("\\d+(?:\\.\\d+)?\\s*[%％]"));
    std::vector<IndicatorValue> values;
    for (const QRegularExpressionMatch& match : percent.globalMatch(text)) {
        if (const auto value = parseIndicatorValue(match.captured()))
            values.push_back(*value);
    }
    return values;
}

// Also where a column of its own has the sign of percent.
QSet<std::int64_t> percentagesOfIndicators(const CheckedDocument& document, const Table& table)
{
    QSet<std::int64_t> numbers;
    for (const PrintedIndicator& indicator : document.indicators()) {
        if (&tableOf(document, indicator) != &table)
            continue;
        const QString text =
            indicator.name + u' ' + indicator.description + u' ' + indicator.target;
        for (const IndicatorValue& value : percentagesIn(text))
            numbers.insert(value.number);
        if (indicator.value && indicator.value->isPercent())
            numbers.insert(indicator.value->number);
    }
    return numbers;
}

// 10%, 2.5%
QString formatPercent(const IndicatorValue& percent)
{
    QString text = QString::number(percent.number / 1'000'000);
    if (const auto fraction = percent.number % 1'000'000) {
        text += u'.' + QString::number(fraction).rightJustified(6, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text + u'%';
}

constexpr int Alike = 750; // permille

bool areAlike(const QString& left, const QString& right)
{
    constexpr qsizetype Shortest = 80;
    const auto [shorter, longer] = std::minmax({left.size(), right.size()});
    // Pairs that one lacks cannot be shared.
    if (shorter < Shortest || shorter * 2000 < (shorter + longer) * Alike)
        return false;
    return likeness(left, right) >= Alike;
}

CheckOutcome brokenGoals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<Goal> goals = goalsOf(document);
    QString written;
    for (const Goal& goal : goals) {
        ++outcome.compared;
        const Goal* whole = wholeOf(goal, goals);
        if (whole == nullptr)
            continue;
        if (written.isEmpty())
            written = writtenText(document);
        const QString word = goal.text.right(1) + nextCharacter(goal, *whole);
        if (!isWord(word, written) || endsClauses(goal.text.back(), written))
            continue;
        Finding finding;
        finding.words = {goal.text.right(12), word, whole->table->title};
        finding.left = document.placeOfGoal(*goal.table, goal.goal);
        finding.right = document.placeOfGoal(*whole->table, whole->goal);
        outcome.findings.push_back(finding);
    }
    return outcome;
}

// Words that three projects share are the publisher's phrases.
CheckOutcome copiedGoals(const CheckedDocument& document)
{
    const std::vector<const Table*> tables = goalTables(document);
    std::vector<QString> texts;
    texts.reserve(tables.size());
    for (const Table* table : tables)
        texts.push_back(foldedText(table->goals.join(QString()), Fold::Name));
    std::vector<std::vector<std::size_t>> alike(tables.size());
    CheckOutcome outcome;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        outcome.compared += texts[i].isEmpty() ? 0 : 1;
        for (std::size_t k = i + 1; k < tables.size(); ++k) {
            if (!areAlike(texts[i], texts[k]))
                continue;
            alike[i].push_back(k);
            alike[k].push_back(i);
        }
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (alike[i].size() != 1 || alike[alike[i].front()].size() != 1)
            continue;
        const std::size_t other = alike[i].front();
        if (!mentionsOtherOnly(texts[i],
                               foldedText(tables[i]->title, Fold::Name),
                               foldedText(tables[other]->title, Fold::Name)))
            continue;
        Finding finding;
        finding.words = {tables[i]->title, tables[other]->title};
        finding.left = document.placeOfGoal(*tables[i], 0);
        finding.right = document.placeOfGoal(*tables[other], 0);
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome repeatedGoals(const CheckedDocument& document)
{
    constexpr qsizetype Shortest = 8;
    CheckOutcome outcome;
    for (const Table* table : goalTables(document)) {
        QSet<QString> seen;
        for (int g = 0; g < static_cast<int>(table->goals.size()); ++g) {
            const QString text = foldedText(withoutOrdinal(table->goals[g]), Fold::Name);
            if (text.size() < Shortest)
                continue;
            ++outcome.compared;
            if (!seen.contains(text)) {
                seen.insert(text);
                continue;
            }
            Finding finding;
            finding.words = {table->title, table->goals[g]};
            finding.left = document.placeOfGoal(*table, g);
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

// Percentages alone: other numbers are counted, added up and rounded in too many ways.
CheckOutcome unmeasuredGoals(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : goalTables(document)) {
        const QSet<std::int64_t> measured = percentagesOfIndicators(document, *table);
        if (measured.isEmpty())
            continue;
        for (int g = 0; g < static_cast<int>(table->goals.size()); ++g) {
            QStringList missing;
            for (const IndicatorValue& percent : percentagesIn(table->goals[g])) {
                ++outcome.compared;
                if (!measured.contains(percent.number))
                    missing.append(formatPercent(percent));
            }
            if (missing.isEmpty())
                continue;
            Finding finding;
            finding.words = {table->title, missing.join(u'、')};
            finding.left = document.placeOfGoal(*table, g);
            outcome.findings.push_back(finding);
        }
    }
    return outcome;
}

} // namespace

std::vector<Check> goalTextChecks()
{
    return {
        {"goal-text-broken",
         QT_TRANSLATE_NOOP("Check", "A goal is a complete sentence"),
         QT_TRANSLATE_NOOP("Check",
                           "The goal breaks off inside the word “%2” (“…%1”); project “%3” has the "
                           "complete sentence."),
         Severity::Error,
         CheckGroup::Goals,
         Goals | CheckScope::narrative(),
         brokenGoals,
         Tolerance::Exact,
         "A goal does not end inside a word that another goal, alike in its last 20 characters, "
         "completes",
         source::Sentence},
        {"goal-text-copied",
         QT_TRANSLATE_NOOP("Check", "The goals of a project are not copied"),
         QT_TRANSLATE_NOOP("Check",
                           "The goals of “%1” are nearly those of “%2” and do not mention what the "
                           "project is for."),
         Severity::Warning,
         CheckGroup::Goals,
         Goals,
         copiedGoals,
         Tolerance::Exact,
         "Likeness of the goals of two projects < 0.75 (pairs of neighbouring characters, Dice), "
         "or they mention their own topic",
         "中央部门预算绩效目标管理办法 (财预〔2015〕88号): goals are those of the project"},
        {"goal-repeated",
         QT_TRANSLATE_NOOP("Check", "A goal appears only once in a project"),
         QT_TRANSLATE_NOOP("Check", "Project “%1” has the goal “%2” twice."),
         Severity::Note,
         CheckGroup::Goals,
         Goals,
         repeatedGoals,
         Tolerance::Exact,
         "Count of each goal of a project = 1",
         "中央部门预算绩效目标管理办法 (财预〔2015〕88号): goals are those of the project"},
        {"goal-unmeasured",
         QT_TRANSLATE_NOOP("Check", "Every percentage in a goal has an indicator"),
         QT_TRANSLATE_NOOP("Check", "No indicator of “%1” measures %2."),
         Severity::Note,
         CheckGroup::Goals,
         Goals,
         unmeasuredGoals,
         Tolerance::Exact,
         "Percentages of the goals ⊆ percentages of the indicators of the project",
         "中央部门预算绩效目标管理办法 (财预〔2015〕88号): goals are broken down into indicators"},
    };
}

} // namespace budget::checks
