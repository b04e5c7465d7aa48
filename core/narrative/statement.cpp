#include "core/narrative/statement.h"

#include "core/document/folded_text.h"
#include "core/narrative/grammar.h"
#include "core/narrative/subject_path.h"
#include "core/narrative/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::narrative {

namespace {

// 收、支总预算: the mark ends no clause.
bool isWithinWord(const QString& text, qsizetype mark)
{
    return expressionOf(u"mark.in_word")
        .match(text,
               mark,
               QRegularExpression::NormalMatch,
               QRegularExpression::AnchorAtOffsetMatchOption)
        .hasMatch();
}

// Where the clause that ends at `end` begins, at the earliest at `from`: after the last mark, an
// opened bracket included.
qsizetype clauseStart(const QString& text, qsizetype from, qsizetype end)
{
    static const QString marks = QStringLiteral("，,。；;：:、！？!?\n");
    int closed = 0;
    for (qsizetype i = end - 1; i >= from; --i) {
        const QChar c = text[i];
        if (c == u'）' || c == u')')
            ++closed;
        else if (c == u'（' || c == u'(')
            --closed;
        const bool isMark = closed == 0 && marks.contains(c);
        if (closed < 0 || (isMark && !isWithinWord(text, i)))
            return i + 1;
    }
    return from;
}

// A sentence that begins with 其中 belongs to the one before it.
int sentenceNumber(const QString& text, qsizetype offset)
{
    return static_cast<int>(text.first(offset).count(expressionOf(u"sentence.end")));
}

// Where the sentence begins that a text ends in, one of 其中 with the one before it.
qsizetype sentenceStart(const QString& text)
{
    qsizetype start = text.lastIndexOf(u'。') + 1;
    while (start > 0 && beginsWithWords(text.sliced(start).trimmed(), u"part.opening"))
        start = start < 2 ? 0 : text.lastIndexOf(u'。', start - 2) + 1;
    return start;
}

void readTopic(Statement& statement, const QString& words)
{
    statement.name = words;
    if (const std::optional<StatedTopic> stated = topicStated(words)) {
        statement.topic = stated->topic;
        statement.name = stated->name;
    }
}

// The year that a text speaks of last; not one that something is compared with, and not a date.
// Zero for 上年, nothing where none is named.
std::optional<int> lastYearIn(const QString& text)
{
    std::optional<int> year;
    for (auto it = expressionOf(u"year.spoken_of").globalMatch(text); it.hasNext();)
        year = it.next().captured(u"digits").toInt();
    return year;
}

// What was carried over stands beside this year's money in a list with semicolons.
QString lastPart(const QString& sentence)
{
    return sentence.sliced(sentence.lastIndexOf(u'；') + 1);
}

bool isOfPart(const Run& run, const QString& line, const Statement& statement)
{
    const QString before = run.text.first(statement.clauseBegin);
    const QString heading = run.heading + line;
    if (hasWords(before, u"scope.part") || hasWords(heading, u"scope.part"))
        return true;
    if (hasOwnSection(statement.topic)) // whose words do not narrow it
        return false;
    const QString sentence = before.sliced(sentenceStart(before));
    const bool isOfOther = hasWords(sentence, u"scope.other") || hasWords(heading, u"scope.other");
    // 项目支出中，一般公共预算…: the fund of a part.
    const bool isFundOfKind = traitsOf(statement.topic).isFund && hasWords(sentence, u"scope.kind");
    return isOfOther || isFundOfKind || hasWords(lastPart(sentence), u"carried_over");
}

} // namespace

QString plainClause(QStringView text)
{
    static const QRegularExpression marks(QStringLiteral("[\\s“”\"‘’'《》]"));
    QString words = text.toString();
    words.remove(marks);
    words.remove(expressionOf(u"ordinal"));
    words.remove(expressionOf(u"mark.in_word"));
    return words;
}

StatementReader::StatementReader(const Disclosure& disclosure)
    : m_disclosure(disclosure)
    , m_unitName(plainClause(disclosure.unitName))
{
    for (const Table& table : disclosure.tables) {
        for (const Row& row : table.rows) {
            const bool isFunctional = row.code.size() == 3 && row.code.startsWith(u'2');
            if (isFunctional)
                m_categories.insert(foldedText(row.name, Fold::Words));
        }
    }
}

Statement StatementReader::read(const Run& run,
                                const QString& line,
                                const Amount& amount,
                                qsizetype previousEnd) const
{
    Statement statement;
    statement.sentence = sentenceNumber(run.text, amount.begin);
    statement.clauseBegin = clauseStart(run.text, previousEnd, amount.begin);
    const QString clause = plainClause(
        QStringView(run.text).sliced(statement.clauseBegin, amount.begin - statement.clauseBegin));
    const QString before = run.text.sliced(previousEnd, amount.begin - previousEnd);
    if (const std::optional<SubjectPath> path = subjectPathBefore(before)) {
        statement.topic = Topic::Subject;
        statement.path = path->names;
        statement.code = path->code;
        statement.name = path->names.back();
    } else {
        readClause(statement, clause, amount);
    }
    if (statement.isRestated && previousEnd == 0)
        readOpening(statement, run);
    const bool isUnnamed = statement.topic == Topic::Unknown && !statement.isRestated;
    if (isUnnamed && amount.year == Year::This)
        readCategory(statement, run, clause);
    statement.isOfPart = isOfPart(run, line, statement);
    statement.isOfOtherYear = isOfOtherYear(run, line, statement, amount);
    return statement;
}

void StatementReader::readClause(Statement& statement,
                                 const QString& clause,
                                 const Amount& amount) const
{
    QString words = clause;
    if (amount.year == Year::Change) {
        words.remove(expressionOf(u"clause.change"));
        // 比上年，收入增加: of what was stated before.
        statement.isBareChange = hasWords(words, u"clause.bare");
    }
    if (amount.year == Year::Last)
        words.remove(expressionOf(u"year.comparing_first"));
    words = withoutLead(words, m_unitName);
    const bool isOfTwoYears = amount.year == Year::This || amount.year == Year::Last;
    const bool namesYear = hasWords(clause, u"year") && !beginsWithWords(clause, u"part.of_which");
    statement.isRestated = isOfTwoYears && namesYear && hasWords(words, u"clause.restated");
    // 与“三公”经费合计: of several things together.
    if (hasWords(clause, u"clause.together"))
        statement.name = words;
    else
        readTopic(statement, words);
}

// 公务接待费。2024年预算数: the item that the paragraph begins with, of 三公 alone.
void StatementReader::readOpening(Statement& statement, const Run& run) const
{
    static const QRegularExpression end(QStringLiteral("[。：:]"));
    const QString opening = run.text.first(std::max<qsizetype>(0, run.text.indexOf(end)));
    const std::optional<StatedTopic> stated =
        topicStated(withoutLead(plainClause(opening), m_unitName));
    if (!stated || groupOf(stated->topic) != TopicGroup::ThreePublic)
        return;
    statement.topic = stated->topic;
    statement.name = stated->name;
    statement.isRestated = false;
}

// 社会保障和就业支出: the whole name of a 类 that a table prints, where no reason is stated.
void StatementReader::readCategory(Statement& statement,
                                   const Run& run,
                                   const QString& clause) const
{
    const QString before = run.text.first(statement.clauseBegin);
    const QString sentence = before.sliced(sentenceStart(before));
    if (hasWords(sentence, u"scope.reason") || hasWords(lastPart(sentence), u"scope.other_year"))
        return;
    const QString words = withoutLead(clause, m_unitName);
    const QString bare = QString(words).remove(expressionOf(u"tail.whole"));
    for (const QString& name : {words, bare + wordOf(u"subject.ending")}) {
        if (!m_categories.contains(foldedText(name, Fold::Words)))
            continue;
        statement.topic = Topic::Subject;
        statement.path = QStringList{name};
        statement.name = name;
        return;
    }
}

bool StatementReader::isOfOtherYear(const Run& run,
                                    const QString& line,
                                    const Statement& statement,
                                    const Amount& amount) const
{
    const qsizetype begin = statement.clauseBegin;
    if (lastYearIn(run.text.sliced(begin, amount.begin - begin)))
        return false;
    std::optional<int> year = lastYearIn(run.text.first(begin));
    if (!year)
        year = lastYearIn(line);
    if (!year)
        year = lastYearIn(run.heading);
    return year && *year != m_disclosure.fiscalYear;
}

} // namespace budget::narrative
