#include "core/checks/narrative/stated_growth.h"

#include "core/checks/narrative/candidates.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>

namespace budget::checks {

namespace {

using narrative::Direction;
using narrative::Narrative;
using narrative::Saying;
using narrative::Sayings;
using narrative::Topic;

std::optional<StatedGrowth> growthAfter(const CheckedDocument& document, const Saying& saying)
{
    constexpr qsizetype Longest = 60;
    const QRegularExpressionMatch match =
        narrative::expressionOf(u"growth.after_amount").match(saying.after().left(Longest));
    const bool isVague = match.capturedLength(u"vague") > 0;
    const QString year = match.captured(u"digits");
    const bool isOfOtherYear =
        !year.isEmpty() && year.toInt() != document.disclosure().fiscalYear - 1;
    if (!match.hasMatch() || isVague || isOfOtherYear)
        return std::nullopt;
    StatedGrowth stated;
    stated.saying = &saying;
    stated.words = match.captured().trimmed();
    if (stated.words.startsWith(u'，') || stated.words.startsWith(u','))
        stated.words = stated.words.sliced(1).trimmed();
    if (match.capturedLength(u"same") > 0) {
        stated.direction = Direction::Level;
        return stated;
    }
    const bool isMore = match.capturedLength(u"more") > 0;
    stated.direction = isMore ? Direction::Increase : Direction::Decrease;
    stated.percentage = parsePercentage(match.captured(u"percent"));
    return stated.percentage ? std::optional(stated) : std::nullopt;
}

// The saying that names the topic of an amount: itself, else one before it where the amount is only
// a change or another year's figure. Null where that is not certain.
const Saying* topicSourceOf(const Narrative& narrative, const Saying& saying)
{
    const Saying* first = narrative.sayingsOf(*saying.run).data();
    for (const Saying* source = &saying;; --source) {
        const narrative::Statement& statement = source->statement;
        if (statement.topic != Topic::Unknown)
            return source;
        const bool mayGoOn = statement.isBareChange || statement.isRestated;
        if (!mayGoOn || source == first)
            return nullptr;
    }
}

void addToSide(const Saying& saying, ChangeSides& sides)
{
    if (!saying.isFree(narrative::NotBesideChange))
        return;
    if (saying.amount.year == narrative::Year::This)
        sides.now.push_back(&saying);
    else if (saying.amount.year == narrative::Year::Last)
        sides.before.push_back(&saying);
}

// Every figure of the paragraph that its writer may have compared with another one.
ChangeSides allSidesIn(Sayings sayings)
{
    ChangeSides sides;
    for (const Saying& saying : sayings)
        addToSide(saying, sides);
    return sides;
}

// What was spent and what was budgeted.
bool areOnOtherBases(const QString& left, const QString& right)
{
    const bool isLeftSpent = narrative::hasWords(left, u"basis.spent");
    const bool isRightSpent = narrative::hasWords(right, u"basis.spent");
    if (isLeftSpent == isRightSpent)
        return false;
    return narrative::hasWords(isLeftSpent ? right : left, u"basis.budgeted");
}

struct Growth
{
    Figure now;
    Figure before;
};

bool isDecrease(const Saying& saying)
{
    return saying.amount.direction == Direction::Decrease;
}

// From the figure now and its change; as coarse as both together.
Growth growthFrom(const Figure& now, const Saying& saying, const Figure& change)
{
    Growth growth{now, now};
    growth.before.amount =
        isDecrease(saying) ? now.amount + change.amount : now.amount - change.amount;
    growth.before.decimals = std::min(now.decimals, change.decimals);
    return growth;
}

std::vector<Growth> growthsBetween(const CheckedDocument& document,
                                   const StatedGrowth& stated,
                                   const ChangeSides& sides)
{
    std::vector<Growth> growths;
    const Saying& saying = *stated.saying;
    const Figure change = figureOf(document, saying);
    for (const Saying* now : sides.now) {
        for (const Saying* before : sides.before)
            growths.push_back({figureOf(document, *now), figureOf(document, *before)});
        if (saying.isChange())
            growths.push_back(growthFrom(figureOf(document, *now), saying, change));
    }
    if (!saying.isChange())
        return growths;
    for (const Saying* each : sides.before) {
        const Figure before = figureOf(document, *each);
        Figure now = before;
        now.amount += isDecrease(saying) ? -change.amount : change.amount;
        growths.push_back({now, before});
        // Or last year's figure is itself stated with its change.
        growths.push_back(growthFrom(before, saying, change));
    }
    return growths;
}

// A change without a figure beside it is that of the table's.
std::vector<Growth> growthsOfTables(const CheckedDocument& document, const StatedGrowth& stated)
{
    std::vector<Growth> growths;
    const Saying* source = topicSourceOf(document.narrative(), *stated.saying);
    const bool isChange = stated.saying->isChange() && source;
    if (!isChange || !source->isFree(narrative::NotToTables))
        return growths;
    const Figure change = figureOf(document, *stated.saying);
    for (const Candidate& candidate : candidatesFor(document, source->statement))
        growths.push_back(growthFrom(candidate.front(), *stated.saying, change));
    return growths;
}

// What says with what it is compared: after a change, the words of the change.
QString wordsOf(const StatedGrowth& stated)
{
    return stated.saying->isChange() ? stated.saying->clause() : stated.words;
}

bool isRightWay(const Growth& growth, Direction direction)
{
    return direction == Direction::Increase ? growth.now.amount >= growth.before.amount
                                            : growth.now.amount <= growth.before.amount;
}

// Takes the reading where it is better than the one that the verdict has.
void improve(GrowthVerdict& verdict, const StatedGrowth& stated, const Growth& growth)
{
    const Agreement agreement = compareGrowth(*stated.percentage, growth.now, growth.before);
    const bool isReversed = !isRightWay(growth, stated.direction);
    const bool isFirst = verdict.percentage == Agreement::Differs;
    const bool isRightNow = verdict.isReversed && !isReversed;
    const bool isCloser = agreement == Agreement::Equal && verdict.isReversed == isReversed;
    const bool isBetter = isFirst || isRightNow || isCloser;
    if (agreement != Agreement::Differs && isBetter)
        verdict = {agreement, isReversed, false, growth.now, growth.before};
}

// “三公”经费5万元，其中：公务接待费1万元，公车4万元。2023年预算数为: whose is not said.
bool isAfterParts(const Narrative& narrative, const Saying& saying, const Saying& source)
{
    if (saying.statement.topic != Topic::Unknown)
        return false;
    for (const Saying& before : narrative.sayingsBefore(source)) {
        if (before.statement.topic != Topic::Unknown)
            return narrative::hasWords(before.afterUpTo(source.amount.begin), u"part.announced");
    }
    return false;
}

} // namespace

std::vector<StatedGrowth> statedGrowths(const CheckedDocument& document)
{
    std::vector<StatedGrowth> all;
    for (const Saying& saying : document.sayings()) {
        const std::optional<StatedGrowth> stated = growthAfter(document, saying);
        const bool isComparable = saying.isFree(narrative::NotInChange);
        if (stated && isComparable && topicSourceOf(document.narrative(), saying))
            all.push_back(*stated);
    }
    return all;
}

ChangeSides sidesOf(const CheckedDocument& document, const Saying& saying, const QString& words)
{
    const Narrative& narrative = document.narrative();
    ChangeSides sides;
    const Saying* source = topicSourceOf(narrative, saying);
    if (!source)
        return sides;
    sides.isCertain = !isAfterParts(narrative, saying, *source);
    for (const Saying& other : narrative.sayingsOf(*saying.run)) {
        const Saying* otherSource = topicSourceOf(narrative, other);
        const bool isOfTopic = otherSource && otherSource->isAboutSameAs(*source);
        if (!isOfTopic && sides.isCertain)
            continue;
        const bool isLastYears = other.amount.year == narrative::Year::Last;
        if (!isLastYears || !areOnOtherBases(other.clause(), words))
            addToSide(other, sides);
    }
    return sides;
}

std::optional<GrowthVerdict> verdictOf(const CheckedDocument& document, const StatedGrowth& stated)
{
    if (!stated.percentage)
        return std::nullopt;
    std::vector<Growth> own =
        growthsBetween(document, stated, sidesOf(document, *stated.saying, wordsOf(stated)));
    if (own.empty())
        own = growthsOfTables(document, stated);
    if (own.empty())
        return std::nullopt;
    GrowthVerdict verdict;
    verdict.now = own.front().now;
    verdict.before = own.front().before;
    verdict.isBaseZero = std::all_of(
        own.begin(), own.end(), [](const Growth& growth) { return growth.before.amount.isZero(); });
    for (const Growth& growth : own)
        improve(verdict, stated, growth);
    // Of another topic, or of figures that are added: right is right, but a wrong direction proves
    // nothing.
    const ChangeSides all = allSidesIn(document.narrative().sayingsOf(*stated.saying->run));
    for (const Growth& growth : growthsBetween(document, stated, all)) {
        if (isRightWay(growth, stated.direction))
            improve(verdict, stated, growth);
    }
    return verdict;
}

} // namespace budget::checks
