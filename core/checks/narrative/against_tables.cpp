#include "core/checks/narrative/against_tables.h"

#include "core/checks/narrative/amount_finding.h"
#include "core/checks/narrative/candidates.h"
#include "core/checks/narrative/confirmed_figures.h"

#include <algorithm>

namespace budget::checks {

namespace {

using narrative::Saying;
using narrative::Topic;
using Group = narrative::TopicGroup;

constexpr std::int64_t UnitFactor = 10'000; // 元 for 万元

enum class Verdict
{
    Equal,
    Tail,
    WrongUnit, // right but for its money unit
    LastYear,  // this year's figure less the change that the text states
    Differs,
};

struct Comparison
{
    const Saying* saying = nullptr;
    Verdict verdict = Verdict::Equal;
    Candidate candidate;            // what it was compared with
    const Saying* change = nullptr; // of LastYear, the amount that states the change

    Group group() const { return narrative::groupOf(saying->statement.topic); }
    bool isMistake() const { return verdict != Verdict::Equal && verdict != Verdict::Tail; }
};

bool mayBeCompared(const Saying& saying)
{
    return saying.isFree(narrative::NotOfTables);
}

// One topic stated with several amounts (by unit, by fund) is not stated for the table as a whole.
bool isStatedOnce(const CheckedDocument& document, const Saying& saying)
{
    const narrative::Sayings all = document.sayings();
    return std::none_of(all.begin(), all.end(), [&saying](const Saying& other) {
        const bool isAgain = other.isAboutSameAs(saying) && mayBeCompared(other);
        return isAgain && other.amount.amount != saying.amount.amount;
    });
}

// One of a list (支出包括：教育支出…、卫生健康支出…) whose other items are all as in the tables.
bool isInRightList(const CheckedDocument& document, const Saying& saying)
{
    int right = 0;
    for (const Saying& other : document.narrative().sayingsOf(*saying.run)) {
        const bool isListed = other.statement.topic == Topic::Subject && mayBeCompared(other);
        if (&other == &saying || !isListed)
            continue;
        const bool isRight =
            other.statement.path != saying.statement.path
            && agreesWithAny(figureOf(document, other), candidatesFor(document, other.statement));
        if (!isRight)
            return false;
        ++right;
    }
    return right > 1;
}

bool isUnitSlip(const Figure& printed, const Figure& candidate)
{
    const auto scaled = [](Figure figure) {
        figure.amount = Money::fromFen(figure.amount.fen() * UnitFactor);
        figure.decimals = std::max(0, figure.decimals - 4);
        return figure;
    };
    if (printed.amount.isZero() || candidate.amount.isZero()
        || std::max(printed.amount, candidate.amount).fen() > Money::LargestFen / UnitFactor)
        return false;
    return compare({scaled(printed)}, {candidate}) == Agreement::Equal
           || compare({printed}, {scaled(candidate)}) == Agreement::Equal;
}

// Whether a change may be that of the figure of a topic. One of 三公 may be that of another of
// them.
bool isChangeOf(const Saying& change, Topic topic)
{
    const Topic of = change.statement.topic;
    const Group group = narrative::groupOf(topic);
    const bool isOfExpenses = group == Group::ThreePublic && narrative::groupOf(of) == group;
    return of == topic || of == Topic::Budget || isOfExpenses;
}

// 8900.03 − 579.26 = 8320.77: the change is stated of the same topic, or of the whole budget.
const Saying*
changeTo(const CheckedDocument& document, const Comparison& comparison, const Figure& printed)
{
    const Topic topic = comparison.saying->statement.topic;
    for (const Saying& saying : document.sayings()) {
        const bool isFigure = saying.isChange() && saying.isFree(narrative::Obstacle::Unreadable);
        if (!isFigure || !isChangeOf(saying, topic))
            continue;
        Figure change = figureOf(document, saying);
        if (change.amount.isZero())
            continue;
        if (saying.amount.direction == narrative::Direction::Decrease)
            change.amount = -change.amount;
        if (compare({printed, change}, comparison.candidate) == Agreement::Equal)
            return &saying;
    }
    return nullptr;
}

void judge(const CheckedDocument& document, const Candidates& candidates, Comparison& comparison)
{
    const Figure printed = figureOf(document, *comparison.saying);
    comparison.verdict = Verdict::Differs;
    for (const Candidate& candidate : candidates) {
        const Agreement agreement = compare({printed}, candidate);
        const bool isSecondTail =
            agreement == Agreement::Tail && comparison.verdict == Verdict::Tail;
        if (agreement == Agreement::Differs || isSecondTail)
            continue;
        comparison.candidate = candidate;
        comparison.verdict = agreement == Agreement::Equal ? Verdict::Equal : Verdict::Tail;
        if (comparison.verdict == Verdict::Equal)
            return;
    }
    if (comparison.verdict == Verdict::Tail)
        return;
    comparison.candidate = candidates.front();
    if (comparison.candidate.size() == 1 && isUnitSlip(printed, comparison.candidate.front())) {
        comparison.verdict = Verdict::WrongUnit;
    } else if (const Saying* change = changeTo(document, comparison, printed)) {
        comparison.verdict = Verdict::LastYear;
        comparison.change = change;
    }
}

// Where far more amounts of some groups contradict the tables than agree with them, it is not the
// amounts that are wrong but how they, or the tables, were read. Zeros that agree prove no reading.
void dropMisread(std::vector<Comparison>& comparisons, const std::vector<Group>& groups)
{
    const auto isOfGroups = [&groups](const Comparison& comparison) {
        return std::find(groups.begin(), groups.end(), comparison.group()) != groups.end();
    };
    const auto isDropped = [&isOfGroups](const Comparison& comparison) {
        return isOfGroups(comparison) && comparison.isMistake();
    };
    const auto isProof = [&isOfGroups](const Comparison& comparison) {
        return isOfGroups(comparison) && !comparison.isMistake()
               && !sumOf(comparison.candidate).isZero();
    };
    const auto right = std::count_if(comparisons.begin(), comparisons.end(), isProof);
    const auto mistakes = std::count_if(comparisons.begin(), comparisons.end(), isDropped);
    if (mistakes > 2 * right + 1)
        std::erase_if(comparisons, isDropped);
}

// Whether nothing but the figures of the tables explains a mistake.
bool isCertain(const CheckedDocument& document,
               const Comparison& mistake,
               const Candidates& candidates)
{
    const Saying& saying = *mistake.saying;
    const Group group = mistake.group();
    const bool mayBeOfPart = group == Group::Subjects || group == Group::Procurement;
    if (mayBeOfPart && !isStatedOnce(document, saying) && !isInRightList(document, saying))
        return false;
    return !agreesWithAny(figureOf(document, saying),
                          doubtfulCandidatesFor(document, saying.statement))
           && coversEveryBasis(document, saying, candidates);
}

std::optional<Comparison> comparisonOf(const CheckedDocument& document, const Saying& saying)
{
    Comparison comparison;
    comparison.saying = &saying;
    const bool isOfGroup =
        comparison.group() != Group::None && comparison.group() != Group::CarriedOver;
    if (!isOfGroup || !mayBeCompared(saying))
        return std::nullopt;
    const Candidates candidates = candidatesFor(document, saying.statement);
    if (candidates.empty())
        return std::nullopt;
    judge(document, candidates, comparison);
    if (!comparison.isMistake())
        return comparison;
    if (!isCertain(document, comparison, candidates))
        return std::nullopt;
    if (narrative::isInSeveralTables(saying.statement.topic)) {
        const Candidates confirmed = confirmedFirst(document, candidates);
        if (confirmed.empty())
            return std::nullopt;
        judge(document, confirmed, comparison);
    }
    return comparison;
}

const std::vector<Group>& summaryGroups()
{
    static const std::vector<Group> groups{Group::Totals, Group::Kinds, Group::Funds};
    return groups;
}

std::vector<Comparison> compareAll(const CheckedDocument& document)
{
    std::vector<Comparison> comparisons;
    for (const Saying& saying : document.sayings()) {
        if (const std::optional<Comparison> comparison = comparisonOf(document, saying))
            comparisons.push_back(*comparison);
    }
    std::vector<Group> all = summaryGroups();
    dropMisread(comparisons, all);
    for (const Group group : {Group::Subjects,
                              Group::ThreePublic,
                              Group::AgencyOperation,
                              Group::Procurement,
                              Group::Assets}) {
        dropMisread(comparisons, {group});
        all.push_back(group);
    }
    dropMisread(comparisons, all);
    return comparisons;
}

Finding findingOf(const CheckedDocument& document, const Comparison& comparison)
{
    Finding finding = differenceFinding(
        document, *comparison.saying, comparison.candidate, comparison.saying->statement.name);
    finding.severity = comparison.verdict == Verdict::Tail ? Severity::Tail : Severity::Error;
    return finding;
}

} // namespace

CheckOutcome checkAgainstTables(const CheckedDocument& document, Group group)
{
    CheckOutcome outcome;
    for (const Comparison& comparison : document.cached(compareAll)) {
        if (comparison.group() != group)
            continue;
        ++outcome.compared;
        if (comparison.verdict == Verdict::Tail || comparison.verdict == Verdict::Differs)
            outcome.findings.push_back(findingOf(document, comparison));
    }
    if (document.sayings().empty())
        outcome.skipped = SkipReason::NarrativeMissing;
    return outcome;
}

CheckOutcome checkNarrativeLastYear(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const std::vector<Group>& groups = summaryGroups();
    for (const Comparison& comparison : document.cached(compareAll)) {
        if (std::find(groups.begin(), groups.end(), comparison.group()) == groups.end())
            continue;
        ++outcome.compared;
        if (comparison.verdict != Verdict::LastYear)
            continue;
        Finding finding = findingOf(document, comparison);
        finding.words.append(comparison.change->amount.text);
        outcome.findings.push_back(finding);
    }
    return outcome;
}

CheckOutcome checkNarrativeUnits(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Comparison& comparison : document.cached(compareAll)) {
        ++outcome.compared;
        if (comparison.verdict == Verdict::WrongUnit)
            outcome.findings.push_back(findingOf(document, comparison));
    }
    return outcome;
}

} // namespace budget::checks
