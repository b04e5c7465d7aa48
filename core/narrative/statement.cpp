#include "core/narrative/statement.h"

#include "core/document/folded_text.h"
#include "core/narrative/grammar.h"
#include "core/narrative/subject_path.h"
#include "core/narrative/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::narrative {

namespace {

// 收、支总预算: the mark parts no clauses.
bool isWithinWord(const QString& text, qsizetype mark)
{
    return mark > 0 && QStringView(text).sliced(mark - 1).startsWith(u"收、支");
}

// Where the clause that ends at `end` begins, at the earliest at `from`: behind the last mark, an
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
        if (closed < 0 || (closed == 0 && marks.contains(c) && !isWithinWord(text, i)))
            return i + 1;
    }
    return from;
}

// A sentence that begins with 其中 belongs to the one before it.
int sentenceNumber(const QString& text, qsizetype offset)
{
    static const QRegularExpression end(QStringLiteral("。(?!\\s*(?:其中|包括))"));
    return static_cast<int>(text.first(offset).count(end));
}

// Where the sentence begins that a text ends in, one of 其中 with the one before it.
qsizetype sentenceStart(const QString& text)
{
    qsizetype start = text.lastIndexOf(u'。') + 1;
    while (start > 0
           && (QStringView(text).sliced(start).trimmed().startsWith(u"其中")
               || QStringView(text).sliced(start).trimmed().startsWith(u"包括")))
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
    static const QRegularExpression years(
        QStringLiteral("(?<![比较与同和截至止])(?:(20\\d\\d)\\s*年(?!\\s*\\d{1,2}\\s*月)|(?:"
                       "上年|去年)(?!结转|末|底))"));
    std::optional<int> year;
    for (auto it = years.globalMatch(text); it.hasNext();)
        year = it.next().captured(1).toInt();
    return year;
}

// What was carried over stands beside this year's money in a list parted by semicolons.
QStringView lastPart(const QString& sentence)
{
    return QStringView(sentence).sliced(sentence.lastIndexOf(u'；') + 1);
}

bool isOfPart(const Run& run, const QString& line, const Statement& statement)
{
    static const QRegularExpression part(anyOf(u"scope.part"));
    static const QRegularExpression topic(anyOf(u"scope.other"));
    // 项目支出中，一般公共预算…: the fund of a part.
    static const QRegularExpression kind(QStringLiteral("(?:基本|项目)支出(?:预算)?中[，,：:]"));
    const QString before = run.text.first(statement.clauseBegin);
    const QString heading = run.heading + line;
    if (part.match(before).hasMatch() || part.match(heading).hasMatch())
        return true;
    const bool hasOwnPart = !isWhole(statement.topic) && !isPartOfBudget(statement.topic)
                            && statement.topic != Topic::Unknown;
    if (hasOwnPart) // the words of its part of the text do not narrow it
        return false;
    const QString sentence = before.sliced(sentenceStart(before));
    const bool isFund = traitsOf(statement.topic).isFund;
    const bool isOfOther = topic.match(sentence).hasMatch() || topic.match(heading).hasMatch();
    const bool isFundOfKind = isFund && kind.match(sentence).hasMatch();
    return isOfOther || isFundOfKind || lastPart(sentence).contains(QStringLiteral("结转"));
}

} // namespace

QString plainClause(QStringView text)
{
    static const QRegularExpression marks(QStringLiteral("[\\s“”\"‘’'《》]"));
    static const QRegularExpression ordinal(QStringLiteral(
        "^(?:\\d{1,2}[.．、](?!\\d)|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[①-⑳])"));
    QString words = text.toString();
    words.remove(marks);
    words.remove(ordinal);
    words.replace(QStringLiteral("收、支"), QStringLiteral("收支"));
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
                m_classes.insert(foldedText(row.name, Fold::Words));
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
    if (statement.topic == Topic::Unknown && !statement.isRestated && amount.year == Year::This)
        readClass(statement, run, clause);
    statement.isOfPart = isOfPart(run, line, statement);
    statement.isOfOtherYear = isOfOtherYear(run, line, statement, amount);
    return statement;
}

void StatementReader::readClause(Statement& statement,
                                 const QString& clause,
                                 const Amount& amount) const
{
    static const QRegularExpression change(
        QStringLiteral("(?:总体|同比)?(?:[比较与同]?(?:20\\d\\d年度?|上年|去年)(?:年初)?(?:"
                       "预算|执行|当年|年度)?"
                       "(?:数|安排)?(?:相比)?|[比较与同](?:年初)?预算(?:数|安排)?(?:相比)?|相比)?"
                       "(?:总体|合计|共计|共|净|各|均|分别)?"
                       "%1(?:了|额|额为|为)?$")
            .arg(anyOf(u"change.in_clause")));
    QString words = clause;
    if (amount.year == Year::Change) {
        words.remove(change);
        // 比上年，收入增加: of what was stated before.
        static const QRegularExpression same(QStringLiteral("^(?:收入|支出|收支|预算|经费)?$"));
        statement.isBareChange = same.match(words).hasMatch();
    }
    static const QRegularExpression comparing(QStringLiteral("^[比较与同]"));
    if (amount.year == Year::Last)
        words.remove(comparing);
    words = withoutLead(words, m_unitName);
    static const QRegularExpression restated(QStringLiteral(
        "^(?:(?:上年|去年)度?(?:年初)?)?(?:预算)?(?:执行)?(?:安排)?(?:预算)?(?:执行)?"
        "数?(?:为|是)?$"));
    const bool isOfTwoYears = amount.year == Year::This || amount.year == Year::Last;
    const bool namesYear = clause.contains(u'年') && !clause.startsWith(u"其中");
    statement.isRestated = isOfTwoYears && namesYear && restated.match(words).hasMatch();
    // 与“三公”经费合计: of several things together.
    static const QRegularExpression together(
        QStringLiteral("^[与和及同](?!20|上年|去年)[^，]*[合共]计"));
    if (together.match(clause).hasMatch())
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
void StatementReader::readClass(Statement& statement, const Run& run, const QString& clause) const
{
    static const QRegularExpression ending(topicTail() + u'$');
    static const QRegularExpression reason(anyOf(u"scope.reason"));
    static const QRegularExpression otherYear(QStringLiteral("结转|上年"));
    const QString before = run.text.first(statement.clauseBegin);
    const QString sentence = before.sliced(sentenceStart(before));
    if (reason.match(sentence).hasMatch()
        || otherYear.match(lastPart(sentence).toString()).hasMatch())
        return;
    const QString words = withoutLead(clause, m_unitName);
    for (const QString& name : {words, QString(words).remove(ending) + QStringLiteral("支出")}) {
        if (!m_classes.contains(foldedText(name, Fold::Words)))
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
