#include "core/checks/narrative/years.h"

#include "core/checks/narrative/candidates.h"
#include "core/checks/narrative/confirmed_figures.h"
#include "core/checks/narrative/places.h"
#include "core/checks/narrative/stated_growth.h"
#include "core/checks/rule_source.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"
#include "core/document/folded_text.h"
#include "core/narrative/vocabulary.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <utility>

namespace budget::checks {

bool isYearBefore(const Disclosure& last, const Disclosure& disclosure)
{
    // A publisher is named with and without its region.
    const QString before = foldedText(last.unitName, Fold::Words);
    const QString now = foldedText(disclosure.unitName, Fold::Words);
    const bool isSamePublisher = now.contains(before) || before.contains(now);
    const bool isRightBefore = last.fiscalYear != 0 && last.fiscalYear == disclosure.fiscalYear - 1;
    return isSamePublisher && isRightBefore;
}

namespace {

using narrative::Saying;
using narrative::Topic;
using narrative::TopicGroup;

// The document of the year right before, by the same publisher; else notes why nothing is compared.
const Disclosure* yearBefore(const CheckedDocument& document, CheckOutcome& outcome)
{
    const Disclosure* last = document.lastYear();
    const Disclosure& now = document.disclosure();
    if (last == nullptr)
        outcome.skipped = SkipReason::LastYearMissing;
    else if (!isYearBefore(*last, now))
        outcome.skipped = SkipReason::LastYearOther;
    return outcome.skipped == SkipReason::None ? last : nullptr;
}

using YearComparison = void (*)(const CheckedDocument& document,
                                const CheckedDocument& last,
                                CheckOutcome& outcome);

template<YearComparison Compare>
CheckOutcome againstYearBefore(const CheckedDocument& document)
{
    CheckOutcome outcome;
    if (const Disclosure* published = yearBefore(document, outcome))
        Compare(document, CheckedDocument(*published), outcome);
    return outcome;
}

// What a document prints of the topic of a saying, its own or the other year's; none where nothing
// confirms it.
Candidates publishedOf(const CheckedDocument& document, const Saying& saying)
{
    const Topic topic = saying.statement.topic;
    if (topic == Topic::Unknown || !saying.isFree(narrative::Obstacle::OfPart))
        return {};
    Candidates candidates = candidatesFor(document, saying.statement);
    if (candidates.empty() || !narrative::isInSeveralTables(topic))
        return candidates;
    return confirmedFirst(document, std::move(candidates));
}

void compareLastYearsFigures(const CheckedDocument& document,
                             const CheckedDocument& last,
                             CheckOutcome& outcome)
{
    for (const Saying& saying : document.sayings()) {
        const bool isOfLastYear = saying.amount.year == narrative::Year::Last;
        if (!isOfLastYear || !saying.isFree(narrative::NotInBudget))
            continue;
        const Candidates candidates = publishedOf(last, saying);
        if (candidates.empty())
            continue;
        ++outcome.compared;
        if (agreesWithAny(figureOf(document, saying), candidates))
            continue;
        const Money before = sumOf(candidates.front());
        Finding finding;
        finding.left = document.placeOf(saying);
        finding.words = {saying.amount.text,
                         saying.statement.name,
                         QString::number(last.disclosure().fiscalYear),
                         amountWords(before, saying.amount.unit)};
        finding.difference = *saying.amount.amount - before;
        outcome.findings.push_back(finding);
    }
}

// What a change leads to, and of what: figures stated beside it, else those that the tables print
// of its topic.
struct ChangedFigures
{
    const Saying* source = nullptr; // the saying that names the topic; null where it is not certain
    std::vector<Figure> now;
};

ChangedFigures changedBy(const CheckedDocument& document, const Saying& change)
{
    const ChangeSides sides = sidesOf(document, change, change.sentence());
    ChangedFigures changed;
    if (!sides.isCertain || !sides.before.empty())
        return changed;
    for (const Saying* now : sides.now)
        changed.now.push_back(figureOf(document, *now));
    if (!sides.now.empty()) {
        changed.source = sides.now.front();
        return changed;
    }
    for (const Candidate& candidate : publishedOf(document, change)) {
        if (candidate.size() == 1)
            changed.now.push_back(candidate.front());
    }
    if (!changed.now.empty())
        changed.source = &change;
    return changed;
}

// Whether one of the figures of now differs from one published last year by the change.
bool isChangeBetween(const Figure& change,
                     bool isIncrease,
                     const std::vector<Figure>& now,
                     const Candidates& before)
{
    return std::any_of(now.begin(), now.end(), [&](const Figure& figure) {
        return std::any_of(before.begin(), before.end(), [&](const Candidate& candidate) {
            std::vector<Figure> left{figure};
            std::vector<Figure> right = candidate;
            (isIncrease ? right : left).push_back(change);
            return compare(left, right) != Agreement::Differs;
        });
    });
}

void compareLastYearsChanges(const CheckedDocument& document,
                             const CheckedDocument& last,
                             CheckOutcome& outcome)
{
    for (const Saying& saying : document.sayings()) {
        constexpr narrative::Obstacles Hindering = narrative::NotInChange | narrative::NotInBudget;
        if (!saying.isChange() || !saying.isFree(Hindering))
            continue;
        const ChangedFigures changed = changedBy(document, saying);
        if (changed.source == nullptr)
            continue;
        const Candidates before = publishedOf(last, *changed.source);
        if (before.empty())
            continue;
        ++outcome.compared;
        const bool isIncrease = saying.amount.direction == narrative::Direction::Increase;
        if (isChangeBetween(figureOf(document, saying), isIncrease, changed.now, before))
            continue;
        const Figure& now = changed.now.front();
        const MoneyUnit unit = saying.amount.unit;
        Finding finding;
        finding.left = document.placeOf(saying);
        finding.right = now.place;
        finding.words = {saying.amount.text,
                         changed.source->statement.name,
                         QString::number(last.disclosure().fiscalYear),
                         amountWords(sumOf(before.front()), unit),
                         amountWords(now.amount, unit)};
        outcome.findings.push_back(finding);
    }
}

// 2023年预算数 beside this year's, row by row.
void compareColumn(const CheckedDocument& document,
                   const Table& table,
                   const CheckedDocument& last,
                   CheckOutcome& outcome)
{
    const Table* before = last.only(table.kind);
    const std::optional<int> column = columnIndex(table, keys::LastYear);
    // 2023年执行数 is what was spent, not what was budgeted; 调整, 同口径 are another basis.
    const bool isBudget =
        column && !narrative::hasWords(columnAt(table, *column).title, u"basis.not_budgeted");
    if (before == nullptr || !isBudget || !hasFigures(*before))
        return;
    if (isReadInPart(document.disclosure(), table) || isReadInPart(last.disclosure(), *before))
        return;
    CheckOutcome part;
    for (const int r : rowsWhere(table, [](const Row&) { return true; })) {
        const Row& row = rowAt(table, r);
        const std::optional<int> same =
            row.kind == RowKind::Total ? totalRow(*before) : onlyRowByCode(*before, row.code);
        const std::optional<Figure> printed = figureAt(document, table, r, keys::LastYear);
        const std::optional<Figure> published =
            same ? figureAt(last, *before, *same, keys::Total) : std::nullopt;
        if (!printed || !printed->place.amount || !published)
            continue;
        compareInto(part,
                    {*printed},
                    {*published},
                    {rowWords(table, r),
                     amountWords(printed->amount, table.unit),
                     QString::number(last.disclosure().fiscalYear),
                     amountWords(published->amount, before->unit)});
        if (!part.findings.empty())
            part.findings.back().right.reset(); // it stands in another document
    }
    addUnlessDisproved(outcome, part);
}

void compareLastYearsColumns(const CheckedDocument& document,
                             const CheckedDocument& last,
                             CheckOutcome& outcome)
{
    for (const Table& table : document.disclosure().tables) {
        if (isSubjectTable(table.kind) || table.kind == TableKind::ThreePublic)
            compareColumn(document, table, last, outcome);
    }
}

// The former year that a clause gives for its budget; nothing where it names this year as well, or
// compares.
std::optional<QString> formerYear(const QString& clause, int fiscalYear)
{
    if (narrative::hasWords(clause, u"year.not_stale"))
        return std::nullopt;
    std::optional<QString> former;
    for (auto it = narrative::expressionOf(u"year.former").globalMatch(clause); it.hasNext();) {
        const QString year = it.next().captured(u"digits");
        if (year.toInt() >= fiscalYear)
            return std::nullopt;
        former = year;
    }
    return former;
}

// Whether its figures are of one budget alone: not carried over, not a subject, a purchase or an
// asset, of which former years have the same.
bool mayBeStale(const Saying& saying)
{
    constexpr std::array Groups{
        TopicGroup::Totals, TopicGroup::Kinds, TopicGroup::Funds, TopicGroup::ThreePublic};
    const TopicGroup group = narrative::groupOf(saying.statement.topic);
    const bool isOfGroup = std::find(Groups.begin(), Groups.end(), group) != Groups.end();
    return isOfGroup && !saying.isChange() && saying.isFree(narrative::NotStale);
}

// Whether the text states the same of this year, too: then both years have the figure.
bool isStatedOfThisYear(const CheckedDocument& document, Topic topic)
{
    const narrative::Sayings all = document.sayings();
    return std::any_of(all.begin(), all.end(), [topic](const Saying& saying) {
        const bool isSame = saying.statement.isRestated || saying.statement.topic == topic;
        return isSame && saying.isOfThisYear() && saying.isFree(narrative::Obstacle::InheritedYear);
    });
}

} // namespace

CheckOutcome checkStaleYears(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const int fiscalYear = document.disclosure().fiscalYear;
    for (const Saying& saying : document.sayings()) {
        if (!mayBeStale(saying) || saying.amount.amount->isZero())
            continue;
        const std::optional<QString> year = formerYear(saying.clause(), fiscalYear);
        if (!year)
            continue;
        ++outcome.compared;
        const Candidates candidates = candidatesFor(document, saying.statement);
        const auto same =
            std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
                return compare({figureOf(document, saying)}, candidate) == Agreement::Equal;
            });
        if (same == candidates.end() || isStatedOfThisYear(document, saying.statement.topic))
            continue;
        Finding finding;
        finding.left = document.placeOf(saying);
        finding.right = same->front().place;
        finding.words = {
            saying.amount.text, saying.statement.name, *year, QString::number(fiscalYear)};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

namespace {

Check betweenYears(const char* id,
                   const char* title,
                   const char* sentence,
                   CheckOutcome (*run)(const CheckedDocument&),
                   const char* formula)
{
    return {id,
            title,
            sentence,
            Severity::Warning,
            CheckGroup::BetweenYears,
            CheckScope::everything(),
            run,
            Tolerance::Rounding,
            formula,
            source::LastYear};
}

} // namespace

std::vector<Check> yearChecks()
{
    return {
        betweenYears("last-year-figure",
                     QT_TRANSLATE_NOOP("Check", "Figures of last year are those published then"),
                     QT_TRANSLATE_NOOP("Check",
                                       "The text gives %1 as last year's %2; the document of %3 "
                                       "prints %4."),
                     againstYearBefore<compareLastYearsFigures>,
                     "Amount stated of last year = its figure in the document of last year"),
        betweenYears(
            "last-year-change",
            QT_TRANSLATE_NOOP("Check", "Changes are from what was published last year"),
            QT_TRANSLATE_NOOP("Check",
                              "The text gives a change of %1 for %2; the document of %3 "
                              "prints %4, this one %5."),
            againstYearBefore<compareLastYearsChanges>,
            "Stated change = this year’s figure − the figure in the document of last year"),
        betweenYears(
            "last-year-column",
            QT_TRANSLATE_NOOP("Check", "Columns of last year are those published then"),
            QT_TRANSLATE_NOOP("Check",
                              "%1: last year's figure is printed as %2; the document of "
                              "%3 prints %4."),
            againstYearBefore<compareLastYearsColumns>,
            "In every row: column of last year = the row’s 合计 in the document of last year"),
    };
}

} // namespace budget::checks
