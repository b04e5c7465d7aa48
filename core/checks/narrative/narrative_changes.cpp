#include "core/checks/narrative/narrative_checks.h"
#include "core/checks/narrative/stated_growth.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::checks {

namespace {

Finding findingOf(const CheckedDocument& document, const StatedGrowth& stated)
{
    Finding finding;
    finding.left = document.placeOf(document.amounts()[stated.index]);
    finding.left.quote = stated.words;
    finding.left.amount.reset();
    return finding;
}

QString shownOf(const Figure& figure)
{
    return amountWords(figure.amount, figure.unit);
}

QStringList wordsOf(const StatedGrowth& stated, const GrowthVerdict& verdict)
{
    return {stated.words, shownOf(verdict.before), shownOf(verdict.now)};
}

enum class ChangeVerdict
{
    Right,
    Tail,
    Turned, // right but for its direction
    Wrong,
};

ChangeVerdict judge(const Figure& now, const Figure& before, const Figure& change, bool isMore)
{
    const Agreement right =
        isMore ? compare({now}, {before, change}) : compare({now, change}, {before});
    const Agreement turned =
        isMore ? compare({now, change}, {before}) : compare({now}, {before, change});
    if (right == Agreement::Equal)
        return ChangeVerdict::Right;
    if (right == Agreement::Tail)
        return ChangeVerdict::Tail;
    return turned == Agreement::Equal ? ChangeVerdict::Turned : ChangeVerdict::Wrong;
}

// The figures that a change lies between; indices of amounts.
struct ChangeReading
{
    ChangeVerdict verdict = ChangeVerdict::Wrong;
    std::size_t now = 0;
    std::size_t before = 0;
};

// The best there is.
ChangeReading
readingOf(const CheckedDocument& document, std::size_t change, const ChangeSides& sides)
{
    const narrative::NarrativeAmount& amount = document.amounts()[change];
    const auto figure = [&document](std::size_t index) {
        return figureOf(document, document.amounts()[index]);
    };
    ChangeReading best{ChangeVerdict::Wrong, sides.now.back(), sides.before.front()};
    for (const std::size_t now : sides.now) {
        for (const std::size_t before : sides.before) {
            const ChangeVerdict verdict =
                judge(figure(now),
                      figure(before),
                      figure(change),
                      amount.direction == narrative::NarrativeDirection::Increase);
            if (verdict < best.verdict)
                best = {verdict, now, before};
        }
    }
    return best;
}

// Every stated change of which both figures are told.
template<typename Visit>
void visitChanges(const CheckedDocument& document, Visit visit)
{
    const narrative::Narrative& narrative = document.narrative();
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        if (narrative.amounts[i].year != narrative::NarrativeYear::Change
            || !isComparable(document, i))
            continue;
        const ChangeSides sides = sidesOf(document, i, clauseOf(document, i));
        if (!sides.now.empty() && !sides.before.empty())
            visit(i, sides, readingOf(document, i, sides));
    }
}

Finding findingOf(const CheckedDocument& document, std::size_t change, const ChangeReading& reading)
{
    const auto& amounts = document.amounts();
    Finding finding;
    finding.left = document.placeOf(amounts[change]);
    finding.right = document.placeOf(amounts[reading.before]);
    finding.words = {amounts[change].text, amounts[reading.before].text, amounts[reading.now].text};
    return finding;
}

// 持平 where the two figures told of one subject are not the same.
void checkLevel(const CheckedDocument& document, const StatedGrowth& stated, CheckOutcome& outcome)
{
    const auto& amounts = document.amounts();
    const ChangeSides sides = sidesOf(document, stated.index, stated.words);
    if (!sides.isCertain || sides.before.size() != 1 || sides.now.empty())
        return;
    ++outcome.compared;
    const Figure before = figureOf(document, amounts[sides.before.front()]);
    const bool isEqual = std::any_of(sides.now.begin(), sides.now.end(), [&](std::size_t now) {
        return compare({figureOf(document, amounts[now])}, {before}) != Agreement::Differs;
    });
    if (isEqual)
        return;
    Finding finding = findingOf(document, stated);
    finding.words = {stated.words, shownOf(before), amounts[sides.now.back()].text};
    outcome.findings.push_back(finding);
}

void checkGrowths(const CheckedDocument& document, CheckOutcome& outcome)
{
    for (const StatedGrowth& stated : statedGrowths(document)) {
        if (stated.direction == narrative::NarrativeDirection::Level)
            checkLevel(document, stated, outcome);
        const auto verdict = verdictOf(document, stated);
        if (!verdict)
            continue;
        ++outcome.compared;
        if (!verdict->isTurned)
            continue;
        Finding finding = findingOf(document, stated);
        finding.words = wordsOf(stated, *verdict);
        outcome.findings.push_back(finding);
    }
}

} // namespace

CheckOutcome checkChangePercents(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const StatedGrowth& stated : statedGrowths(document)) {
        const auto verdict = verdictOf(document, stated);
        if (!verdict || verdict->isBaseZero)
            continue;
        ++outcome.compared;
        if (verdict->percentage == Agreement::Equal || verdict->isTurned)
            continue;
        Finding finding = findingOf(document, stated);
        finding.severity =
            verdict->percentage == Agreement::Tail ? Severity::Tail : Severity::Error;
        finding.words = wordsOf(stated, *verdict);
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome checkChangeBase(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const StatedGrowth& stated : statedGrowths(document)) {
        const auto verdict = verdictOf(document, stated);
        if (!verdict)
            continue;
        ++outcome.compared;
        if (!verdict->isBaseZero || stated.percentage->digits == 0)
            continue;
        Finding finding = findingOf(document, stated);
        finding.words = {stated.words};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome checkChangeAmounts(const CheckedDocument& document)
{
    CheckOutcome outcome;
    visitChanges(document,
                 [&](std::size_t change, const ChangeSides& sides, const ChangeReading& reading) {
                     ++outcome.compared;
                     const ChangeVerdict verdict = reading.verdict;
                     // Whosever the change is, it is none of the paragraph's.
                     const bool isWrong = verdict == ChangeVerdict::Wrong
                                          && (sides.isCertain || sides.before.size() == 1);
                     if (verdict != ChangeVerdict::Tail && !isWrong)
                         return;
                     Finding finding = findingOf(document, change, reading);
                     finding.severity = isWrong ? Severity::Error : Severity::Tail;
                     outcome.findings.push_back(finding);
                 });
    return outcome;
}

CheckOutcome checkChangeDirections(const CheckedDocument& document)
{
    CheckOutcome outcome;
    visitChanges(
        document, [&](std::size_t change, const ChangeSides&, const ChangeReading& reading) {
            ++outcome.compared;
            if (reading.verdict != ChangeVerdict::Turned)
                return;
            // The amount alone does not say what is wrong with it.
            const bool isMore =
                document.amounts()[change].direction == narrative::NarrativeDirection::Increase;
            Finding finding = findingOf(document, change, reading);
            finding.words.front().prepend(isMore ? QStringLiteral("增加") : QStringLiteral("减少"));
            outcome.findings.push_back(finding);
        });
    checkGrowths(document, outcome);
    return outcome;
}

// 增加持平: both at once.
CheckOutcome checkChangeWords(const CheckedDocument& document)
{
    static const QRegularExpression change(QStringLiteral("增加|增长|减少|下降|降低|持平"));
    static const QRegularExpression both(
        QStringLiteral("(?:增加|增长|减少|下降|降低)(?:了|为)?持平"));
    CheckOutcome outcome;
    for (const narrative::NarrativeRun& run : document.narrative().runs) {
        if (!change.match(run.text).hasMatch())
            continue;
        ++outcome.compared;
        const QRegularExpressionMatch match = both.match(run.text);
        if (!match.hasMatch())
            continue;
        Finding finding;
        finding.left =
            document.placeOf(run.section, run.passageAt(match.capturedStart()), match.captured());
        finding.words = {match.captured()};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

} // namespace budget::checks
