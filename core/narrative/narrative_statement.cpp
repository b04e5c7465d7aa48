#include "core/narrative/narrative_statement.h"

#include "core/document/printed_text.h"
#include "core/narrative/narrative_grammar.h"
#include "core/narrative/narrative_path.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace budget::narrative {

namespace {

// 收、支总预算: the mark parts no clauses.
bool isWithinWord(const QString& text, qsizetype mark)
{
    return text[mark] == u'、' && mark > 0 && mark + 1 < text.size() && text[mark - 1] == u'收'
           && text[mark + 1] == u'支';
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
int sentenceAt(const QString& text, qsizetype offset)
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

class StatementReader
{
public:
    explicit StatementReader(const Disclosure& disclosure)
        : m_disclosure(disclosure)
        , m_unitName(plainClause(disclosure.unitName))
    {
        for (const Table& table : disclosure.tables) {
            for (const Row& row : table.rows) {
                const bool isFunctional = row.code.size() == 3 && row.code.startsWith(u'2');
                if (isFunctional)
                    m_classes.insert(comparable(row.name));
            }
        }
    }

    // `heading`: a line that stands alone before the run.
    NarrativeStatement read(const NarrativeRun& run,
                            const QString& heading,
                            const NarrativeAmount& amount,
                            qsizetype previousEnd) const
    {
        NarrativeStatement statement;
        statement.sentence = sentenceAt(run.text, amount.begin);
        statement.clause = clauseStart(run.text, previousEnd, amount.begin);
        statement.end = amount.begin;
        const QString clause = plainClause(
            QStringView(run.text).sliced(statement.clause, amount.begin - statement.clause));
        if (!takePath(statement, run.text.sliced(previousEnd, amount.begin - previousEnd)))
            takeClause(statement, clause, amount);
        if (statement.isRestated && previousEnd == 0)
            takeOpening(statement, run);
        if (statement.subject == NarrativeSubject::Unknown && !statement.isRestated
            && amount.year == NarrativeYear::This)
            takeClass(statement, run, clause);
        statement.isScoped = isScoped(run, heading, statement);
        statement.isOfOtherYear = isOfOtherYear(run, heading, statement);
        return statement;
    }

private:
    void takeClause(NarrativeStatement& statement,
                    const QString& clause,
                    const NarrativeAmount& amount) const
    {
        static const QRegularExpression change(QStringLiteral(
            "(?:总体|同比)?(?:[比较与同]?(?:20\\d\\d年度?|上年|去年)(?:年初)?(?:"
            "预算|执行|当年|年度)?"
            "(?:数|安排)?(?:相比)?|[比较与同](?:年初)?预算(?:数|安排)?(?:相比)?|相比)?"
            "(?:总体|合计|共计|共|净|各|均|分别)?"
            "(?:增加|增长|减少|下降|降低|压减)(?:了|额|额为|为)?$"));
        QString words = clause;
        if (amount.year == NarrativeYear::Change) {
            words.remove(change);
            // 比上年，收入增加: of what was told before.
            static const QRegularExpression same(QStringLiteral("^(?:收入|支出|收支|预算|经费)?$"));
            statement.isBareChange = same.match(words).hasMatch();
        }
        static const QRegularExpression comparing(QStringLiteral("^[比较与同]"));
        if (amount.year == NarrativeYear::Last)
            words.remove(comparing);
        words = withoutLead(words, m_unitName);
        static const QRegularExpression restated(QStringLiteral(
            "^(?:(?:上年|去年)度?(?:年初)?)?(?:预算)?(?:执行)?(?:安排)?(?:预算)?(?:执行)?"
            "数?(?:为|是)?$"));
        statement.isRestated =
            (amount.year == NarrativeYear::This || amount.year == NarrativeYear::Last)
            && clause.contains(u'年') && !clause.startsWith(u"其中")
            && restated.match(words).hasMatch();
        // 与“三公”经费合计: of several things together.
        static const QRegularExpression together(
            QStringLiteral("^[与和及同](?!20|上年|去年)[^，]*[合共]计"));
        if (together.match(clause).hasMatch())
            statement.name = words;
        else
            takeSubject(statement, words);
    }

    // 公务接待费。2024年预算数: the item that the paragraph begins with, of 三公 alone.
    void takeOpening(NarrativeStatement& statement, const NarrativeRun& run) const
    {
        static const QRegularExpression end(QStringLiteral("[。：:]"));
        const QString opening = run.text.first(std::max<qsizetype>(0, run.text.indexOf(end)));
        const std::optional<SaidSubject> said =
            subjectSaid(withoutLead(plainClause(opening), m_unitName));
        if (!said || said->subject != NarrativeSubject::ThreePublic)
            return;
        statement.subject = said->subject;
        statement.item = said->item;
        statement.name = said->name;
        statement.isRestated = false;
    }

    static void takeSubject(NarrativeStatement& statement, const QString& words)
    {
        statement.name = words;
        if (const std::optional<SaidSubject> said = subjectSaid(words)) {
            statement.subject = said->subject;
            statement.item = said->item;
            statement.name = said->name;
        }
    }

    // The year that a text speaks of last; not one that something is compared with, and not a date.
    // Zero for 上年, nothing where none is named.
    static std::optional<int> lastYearIn(const QString& text)
    {
        static const QRegularExpression years(
            QStringLiteral("(?<![比较与同和截至止])(?:(20\\d\\d)\\s*年(?!\\s*\\d{1,2}\\s*月)|(?:"
                           "上年|去年)(?!结转|末|底))"));
        std::optional<int> year;
        for (auto it = years.globalMatch(text); it.hasNext();)
            year = it.next().captured(1).toInt();
        return year;
    }

    bool isOfOtherYear(const NarrativeRun& run,
                       const QString& line,
                       const NarrativeStatement& statement) const
    {
        std::optional<int> year = lastYearIn(run.text.first(statement.clause));
        if (!year)
            year = lastYearIn(line);
        if (!year)
            year = lastYearIn(m_disclosure.sections[static_cast<std::size_t>(run.section)].heading);
        const bool isNamed =
            lastYearIn(run.text.sliced(statement.clause, statement.end - statement.clause))
                .has_value();
        return !isNamed && year && *year != m_disclosure.fiscalYear;
    }

    bool isScoped(const NarrativeRun& run,
                  const QString& line,
                  const NarrativeStatement& statement) const
    {
        static const QRegularExpression part(
            QStringLiteral("本级|本部(?!门)|下属|所属|直属|局机关|各单位|基层单位|二级单位"));
        static const QRegularExpression topic(
            QStringLiteral("采购|三公|接待|用车|出国|运行经费|运行费|资产|[（(][类款项][）)]|绩效|"
                           "专项|转移支付|债券|会议费|培训费"));
        // 项目支出中，一般公共预算…: the fund of a part.
        static const QRegularExpression kind(
            QStringLiteral("(?:基本|项目)支出(?:预算)?中[，,：:]"));
        const QString before = run.text.first(statement.clause);
        const QString heading =
            m_disclosure.sections[static_cast<std::size_t>(run.section)].heading + line;
        if (part.match(before).hasMatch() || part.match(heading).hasMatch())
            return true;
        if (statement.subject > NarrativeSubject::CarriedOver)
            return false;
        const QString sentence = before.sliced(sentenceStart(before));
        const bool isFund = statement.subject >= NarrativeSubject::Fiscal;
        return topic.match(sentence).hasMatch() || topic.match(heading).hasMatch()
               || (isFund && kind.match(sentence).hasMatch())
               || lastPart(sentence).contains(QStringLiteral("结转"));
    }

    // What was carried over stands beside this year's money in a list parted by semicolons.
    static QStringView lastPart(const QString& sentence)
    {
        return QStringView(sentence).sliced(sentence.lastIndexOf(u'；') + 1);
    }

    // 社会保障和就业支出: the whole name of a 类 that a table prints, where no reason is told.
    void
    takeClass(NarrativeStatement& statement, const NarrativeRun& run, const QString& clause) const
    {
        static const QRegularExpression ending(subjectTail() + u'$');
        static const QRegularExpression reason(
            QStringLiteral("原因|增加|减少|增长|下降|新增|调整|追加|调减|其中[^。]*其中"));
        static const QRegularExpression otherYear(QStringLiteral("结转|上年"));
        const QString before = run.text.first(statement.clause);
        const QString sentence = before.sliced(sentenceStart(before));
        if (reason.match(sentence).hasMatch()
            || otherYear.match(lastPart(sentence).toString()).hasMatch())
            return;
        const QString words = withoutLead(clause, m_unitName);
        for (const QString& said :
             {words, QString(words).remove(ending) + QStringLiteral("支出")}) {
            if (!m_classes.contains(comparable(said)))
                continue;
            statement.subject = NarrativeSubject::SubjectItem;
            statement.path = QStringList{said};
            statement.name = said;
            return;
        }
    }

    const Disclosure& m_disclosure;
    QString m_unitName;
    QSet<QString> m_classes; // comparable names
};

// What an amount before it that is not understood does to a statement:
// 机构运行110万元，其中：基本支出 is the basic expenditure of that, not of the whole.
class Clouds
{
public:
    void pass(NarrativeStatement& statement, const NarrativeAmount& amount)
    {
        const bool isWhole = statement.subject == NarrativeSubject::Budget
                             || statement.subject == NarrativeSubject::Revenue
                             || statement.subject == NarrativeSubject::Expenditure;
        const bool isPart = !isWhole && statement.subject != NarrativeSubject::Unknown
                            && statement.subject <= NarrativeSubject::CarriedOver;
        if ((isPart && m_sentence >= 0) || (isWhole && m_sentence == statement.sentence))
            statement.isScoped = true;
        const bool isNothing = amount.amount && amount.amount->isZero(); // no part of it follows
        if ((statement.subject == NarrativeSubject::Unknown && !statement.isBareChange
             && !statement.isRestated && !isNothing && amount.year != NarrativeYear::Change)
            || statement.subject == NarrativeSubject::SubjectItem)
            m_sentence = statement.sentence;
    }

private:
    int m_sentence = -1; // of the last amount that is not understood
};

// A line that stands alone before a run, like a heading.
QString lineBefore(const std::vector<NarrativeRun>& runs, int run)
{
    constexpr qsizetype Longest = 40;
    if (run == 0)
        return {};
    const NarrativeRun& before = runs[static_cast<std::size_t>(run) - 1];
    const bool isLine = before.section == runs[static_cast<std::size_t>(run)].section
                        && before.text.size() <= Longest && !before.text.contains(u'。');
    return isLine ? before.text : QString();
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

std::pair<std::size_t, std::size_t> Narrative::amountsOf(int run) const
{
    const auto isBefore = [](const NarrativeAmount& amount, int index) {
        return amount.run < index;
    };
    const auto first = std::lower_bound(amounts.begin(), amounts.end(), run, isBefore);
    const auto last = std::lower_bound(first, amounts.end(), run + 1, isBefore);
    return {static_cast<std::size_t>(first - amounts.begin()),
            static_cast<std::size_t>(last - amounts.begin())};
}

namespace {

// Where money of the years before is carried over, 当年 and 本年 mean the rest.
void scopeThisYears(Narrative& narrative, bool isPrinted)
{
    const auto clauseAt = [&narrative](std::size_t i) {
        const QString& text =
            narrative.runs[static_cast<std::size_t>(narrative.amounts[i].run)].text;
        const qsizetype begin = narrative.statements[i].clause;
        return text.sliced(begin, narrative.amounts[i].begin - begin);
    };
    bool isCarried = false;
    for (std::size_t i = 0; i < narrative.amounts.size() && !isCarried; ++i)
        isCarried = clauseAt(i).contains(QStringLiteral("结转")) && narrative.amounts[i].amount
                    && !narrative.amounts[i].amount->isZero();
    static const QRegularExpression rest(QStringLiteral("当年|本年(?!度)"));
    static const QRegularExpression grant(QStringLiteral("^[^，。]*(?:当年|本年)(?:财政)?拨款"));
    for (std::size_t i = 0; i < narrative.amounts.size() && isCarried; ++i) {
        // 一般公共预算当年拨款 is a line of the tables.
        const NarrativeSubject subject = narrative.statements[i].subject;
        const bool isFund = isPrinted
                            && (subject == NarrativeSubject::GeneralPublic
                                || subject == NarrativeSubject::GovernmentFund);
        if (clauseAt(i).contains(rest) && !(isFund && clauseAt(i).contains(grant)))
            narrative.statements[i].isScoped = true;
    }
}

} // namespace

Narrative readNarrative(const Disclosure& disclosure)
{
    Narrative narrative;
    narrative.runs = narrativeRuns(disclosure);
    narrative.amounts = narrativeAmounts(disclosure, narrative.runs);
    const StatementReader reader(disclosure);
    Clouds clouds;
    const NarrativeAmount* previous = nullptr;
    for (const NarrativeAmount& amount : narrative.amounts) {
        const bool continues = previous && previous->run == amount.run;
        if (!continues)
            clouds = {};
        NarrativeStatement statement =
            reader.read(narrative.runs[static_cast<std::size_t>(amount.run)],
                        lineBefore(narrative.runs, amount.run),
                        amount,
                        continues ? previous->end : 0);
        clouds.pass(statement, amount);
        narrative.statements.push_back(statement);
        previous = &amount;
    }
    scopeThisYears(narrative, printsCarriedOver(disclosure));
    return narrative;
}

} // namespace budget::narrative
