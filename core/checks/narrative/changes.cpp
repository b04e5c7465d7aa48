#include "core/checks/narrative/changes.h"

#include "core/checks/narrative/places.h"
#include "core/checks/narrative/stated_growth.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>

namespace budget::checks {

namespace {

using narrative::Direction;
using narrative::Saying;

Finding findingOf(const CheckedDocument& document, const StatedGrowth& stated)
{
    Finding finding;
    finding.left = placeBeside(document, *stated.saying, stated.words);
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
    Reversed, // right but for its direction
    Wrong,
};

ChangeVerdict judge(const Figure& now, const Figure& before, const Figure& change, bool isMore)
{
    const Agreement right =
        isMore ? compare({now}, {before, change}) : compare({now, change}, {before});
    const Agreement reversed =
        isMore ? compare({now, change}, {before}) : compare({now}, {before, change});
    if (right == Agreement::Equal)
        return ChangeVerdict::Right;
    if (right == Agreement::Tail)
        return ChangeVerdict::Tail;
    return reversed == Agreement::Equal ? ChangeVerdict::Reversed : ChangeVerdict::Wrong;
}

// The figures that a change lies between.
struct ChangeReading
{
    ChangeVerdict verdict = ChangeVerdict::Wrong;
    const Saying* now = nullptr;
    const Saying* before = nullptr;
};

bool isIncrease(const Saying& change)
{
    return change.amount.direction == Direction::Increase;
}

// The best there is.
ChangeReading
readingOf(const CheckedDocument& document, const Saying& change, const ChangeSides& sides)
{
    ChangeReading best{ChangeVerdict::Wrong, sides.now.back(), sides.before.front()};
    for (const Saying* now : sides.now) {
        for (const Saying* before : sides.before) {
            const ChangeVerdict verdict = judge(figureOf(document, *now),
                                                figureOf(document, *before),
                                                figureOf(document, change),
                                                isIncrease(change));
            if (verdict < best.verdict)
                best = {verdict, now, before};
        }
    }
    return best;
}

// Every stated change of which both figures are stated.
template<typename Visit>
void visitChanges(const CheckedDocument& document, Visit visit)
{
    for (const Saying& saying : document.sayings()) {
        if (!saying.isChange() || !saying.isFree(narrative::NotInChange))
            continue;
        const ChangeSides sides = sidesOf(document, saying, saying.clause());
        if (!sides.now.empty() && !sides.before.empty())
            visit(saying, sides, readingOf(document, saying, sides));
    }
}

Finding
findingOf(const CheckedDocument& document, const Saying& change, const ChangeReading& reading)
{
    Finding finding;
    finding.left = document.placeOf(change);
    finding.right = document.placeOf(*reading.before);
    finding.words = {change.amount.text, reading.before->amount.text, reading.now->amount.text};
    return finding;
}

// 持平 where the two figures stated of one topic are not the same.
void checkLevel(const CheckedDocument& document, const StatedGrowth& stated, CheckOutcome& outcome)
{
    const ChangeSides sides = sidesOf(document, *stated.saying, stated.words);
    if (!sides.isCertain || sides.before.size() != 1 || sides.now.empty())
        return;
    ++outcome.compared;
    const Figure before = figureOf(document, *sides.before.front());
    const bool isEqual = std::any_of(sides.now.begin(), sides.now.end(), [&](const Saying* now) {
        return compare({figureOf(document, *now)}, {before}) != Agreement::Differs;
    });
    if (isEqual)
        return;
    Finding finding = findingOf(document, stated);
    finding.words = {stated.words, shownOf(before), sides.now.back()->amount.text};
    outcome.findings.push_back(finding);
}

void checkGrowths(const CheckedDocument& document, CheckOutcome& outcome)
{
    for (const StatedGrowth& stated : statedGrowths(document)) {
        if (stated.direction == Direction::Level)
            checkLevel(document, stated, outcome);
        const auto verdict = verdictOf(document, stated);
        if (!verdict)
            continue;
        ++outcome.compared;
        if (!verdict->isReversed)
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
        if (verdict->percentage == Agreement::Equal || verdict->isReversed)
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
                 [&](const Saying& change, const ChangeSides& sides, const ChangeReading& reading) {
                     ++outcome.compared;
                     const ChangeVerdict verdict = reading.verdict;
                     // Whatever the change is of, it is of nothing in the paragraph.
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
        document, [&](const Saying& change, const ChangeSides&, const ChangeReading& reading) {
            ++outcome.compared;
            if (reading.verdict != ChangeVerdict::Reversed)
                return;
            // The amount alone does not say what is wrong with it.
            Finding finding = findingOf(document, change, reading);
            finding.words.front().prepend(narrative::directionWord(change.amount.direction));
            outcome.findings.push_back(finding);
        });
    checkGrowths(document, outcome);
    return outcome;
}

// 增加持平: both at once.
CheckOutcome checkChangeWords(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const narrative::Run& run : document.narrative().runs()) {
        if (narrative::hasWords(run.text, u"change.or_level"))
            findWords(document, run, u"change.and_level", outcome);
    }
    return outcome;
}

} // namespace budget::checks
