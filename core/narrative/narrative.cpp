#include "core/narrative/narrative.h"

#include "core/document/printed_text.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>
#include <functional>

namespace budget::narrative {

namespace {

// Narrows statements to a part where an amount before them is not understood:
// 机构运行110万元，其中：基本支出 is the basic expenditure of that, not of the whole.
class PartNarrowing
{
public:
    void narrow(Statement& statement, const Amount& amount)
    {
        const bool isPartOfUnknown = isPartOfBudget(statement.topic) && m_sentence >= 0;
        const bool isWholeOfUnknown = isWhole(statement.topic) && m_sentence == statement.sentence;
        if (isPartOfUnknown || isWholeOfUnknown)
            statement.isOfPart = true;
        if (statement.topic == Topic::Subject || isNotUnderstood(statement, amount))
            m_sentence = statement.sentence;
    }

private:
    static bool isNotUnderstood(const Statement& statement, const Amount& amount)
    {
        if (statement.topic != Topic::Unknown || amount.year == Year::Change)
            return false;
        const bool isZero = amount.amount && amount.amount->isZero(); // no part of it follows
        const bool isAgain = statement.isBareChange || statement.isRestated;
        return !isZero && !isAgain;
    }

    int m_sentence = -1; // of the last amount that is not understood
};

// A line that stands alone before a run, like a heading.
QString lineBefore(const std::vector<Run>& runs, std::size_t run)
{
    constexpr qsizetype Longest = 40;
    if (run == 0)
        return {};
    const Run& before = runs[run - 1];
    const bool isLine = before.section == runs[run].section && before.text.size() <= Longest
                        && !before.text.contains(u'。');
    return isLine ? before.text : QString();
}

bool isCarriedOver(const Saying& saying)
{
    return hasWords(saying.clause(), u"carried_over") && saying.amount.amount
           && !saying.amount.amount->isZero();
}

// Where money of the years before is carried over, 当年 and 本年 mean the rest.
void narrowToThisYear(std::vector<Saying>& sayings, bool isPrinted)
{
    if (std::none_of(sayings.begin(), sayings.end(), isCarriedOver))
        return;
    for (Saying& saying : sayings) {
        const QString clause = saying.clause();
        // 一般公共预算当年拨款 is a line of the tables.
        const Topic topic = saying.statement.topic;
        const bool isFund =
            isPrinted && (topic == Topic::GeneralPublic || topic == Topic::GovernmentFund);
        const bool isPrintedLine = isFund && hasWords(clause, u"year.grant");
        if (hasWords(clause, u"year.alone") && !isPrintedLine)
            saying.statement.isOfPart = true;
    }
}

// 上年结转 beside the figures that are compared may be in one of them; in a list after them it is
// stated as a part.
QString sentenceAt(const QString& text, qsizetype offset)
{
    const qsizetype begin = offset > 0 ? text.lastIndexOf(u'。', offset - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u'。', offset);
    return text.sliced(begin, (end < 0 ? text.size() : end) - begin);
}

// The tables print the assets of the year before.
bool isOfYearOfTables(const Saying& saying)
{
    if (saying.statement.topic == Topic::Assets)
        return saying.amount.year == Year::Last;
    return saying.isOfThisYear() && !saying.statement.isOfOtherYear;
}

Obstacles obstaclesOf(const Disclosure& disclosure)
{
    Obstacles obstacles;
    obstacles.setFlag(Obstacle::UnknownYear, disclosure.fiscalYear <= 0);
    obstacles.setFlag(Obstacle::FinalAccount, isFinalAccount(disclosure));
    return obstacles;
}

Obstacles obstaclesOf(const Run& run)
{
    Obstacles obstacles;
    obstacles.setFlag(Obstacle::OtherBasis, hasWords(run.text, u"basis.adjusted"));
    obstacles.setFlag(Obstacle::UnevenBasis, hasWords(run.text, u"basis.uneven"));
    return obstacles;
}

Obstacles obstaclesOf(const Saying& saying)
{
    const Amount& amount = saying.amount;
    const QString& text = saying.run->text;
    Obstacles obstacles;
    obstacles.setFlag(Obstacle::Unreadable, !amount.amount);
    obstacles.setFlag(Obstacle::Approximate, amount.isApproximate);
    obstacles.setFlag(Obstacle::Rate, amount.isRate);
    obstacles.setFlag(Obstacle::Negative, amount.amount && amount.amount->isNegative());
    obstacles.setFlag(Obstacle::OtherYear, !isOfYearOfTables(saying));
    obstacles.setFlag(Obstacle::InheritedYear, saying.statement.isOfOtherYear);
    obstacles.setFlag(Obstacle::OfPart, saying.statement.isOfPart);
    obstacles.setFlag(Obstacle::MixedYears,
                      hasWords(sentenceAt(text, amount.begin), u"carried_over"));
    obstacles.setFlag(Obstacle::NotBudgeted, hasWords(saying.sentence(), u"basis.not_budgeted"));
    return obstacles;
}

void findObstacles(std::vector<Saying>& sayings, const Disclosure& disclosure)
{
    const Obstacles ofDocument = obstaclesOf(disclosure);
    const Run* run = nullptr;
    Obstacles ofRun;
    for (Saying& saying : sayings) {
        if (saying.run != run)
            ofRun = obstaclesOf(*saying.run);
        run = saying.run;
        saying.obstacles = ofDocument | ofRun | obstaclesOf(saying);
    }
}

} // namespace

QString Saying::clause() const
{
    return run->text.sliced(statement.clauseBegin, amount.begin - statement.clauseBegin);
}

QString Saying::sentence() const
{
    return sentenceAround(run->text, amount.begin);
}

QString Saying::before() const
{
    return run->text.first(amount.begin);
}

QString Saying::after() const
{
    return run->text.sliced(amount.end);
}

QString Saying::afterUpTo(qsizetype end) const
{
    return run->text.sliced(amount.end, end - amount.end);
}

namespace {

// The order in which sayings stand: that of their runs in memory.
struct ByRun
{
    bool operator()(const Saying& saying, const Run* run) const
    {
        return std::less<>()(saying.run, run);
    }
    bool operator()(const Run* run, const Saying& saying) const
    {
        return std::less<>()(run, saying.run);
    }
};

} // namespace

Sayings Narrative::sayingsOf(const Run& run) const
{
    const auto [first, last] = std::equal_range(m_sayings.begin(), m_sayings.end(), &run, ByRun());
    const std::size_t begin = static_cast<std::size_t>(first - m_sayings.begin());
    return {m_sayings.data() + begin, static_cast<std::size_t>(last - first)};
}

Sayings Narrative::sayingsBefore(const Saying& saying) const
{
    return {sayingsOf(*saying.run).data(), &saying};
}

Sayings Narrative::sayingsAfter(const Saying& saying) const
{
    const Sayings all = sayingsOf(*saying.run);
    return {&saying + 1, all.data() + all.size()};
}

Narrative readNarrative(const Disclosure& disclosure)
{
    std::vector<Run> runs = runsOf(disclosure);
    std::vector<Saying> sayings;
    const StatementReader reader(disclosure);
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const Run& run = runs[r];
        const QString line = lineBefore(runs, r);
        PartNarrowing narrowing;
        qsizetype from = 0;
        qsizetype previousEnd = 0;
        for (const Amount& amount : amountsIn(run, disclosure.fiscalYear)) {
            if (amount.begin >= previousEnd) // both ends of a range stand after the same words
                from = previousEnd;
            Saying saying{amount, reader.read(run, line, amount, from), &run, {}};
            narrowing.narrow(saying.statement, amount);
            sayings.push_back(saying);
            previousEnd = amount.end;
        }
    }
    narrowToThisYear(sayings, printsCarriedOver(disclosure));
    findObstacles(sayings, disclosure);
    return {std::move(runs), std::move(sayings)};
}

bool isFinalAccount(const Disclosure& disclosure)
{
    return std::any_of(disclosure.tables.begin(), disclosure.tables.end(), [](const Table& table) {
        return hasWords(table.title, u"basis.final_account");
    });
}

} // namespace budget::narrative
