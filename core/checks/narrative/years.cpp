// A document against the one of the year before: what it says of last year is what was published.

#include "core/checks/narrative/years.h"

#include "core/checks/narrative/confirmed_figures.h"
#include "core/checks/narrative/narrative_cells.h"
#include "core/checks/narrative/stated_growth.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace budget::checks {

bool isYearBefore(const Disclosure& last, const Disclosure& disclosure)
{
    // A publisher is named with and without its region.
    const QString before = comparable(last.unitName);
    const QString now = comparable(disclosure.unitName);
    return last.fiscalYear != 0 && last.fiscalYear == disclosure.fiscalYear - 1
           && (now.contains(before) || before.contains(now));
}

namespace {

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

// 2023年执行数 is what was spent, not what was budgeted; 调整, 同口径 are other footings.
bool isBudgetOf(const QString& words)
{
    static const QRegularExpression other(QStringLiteral("执行|决算|完成|调整|口径"));
    return !other.match(words).hasMatch();
}

// What the document of the year before prints of the statement's subject; none where nothing
// confirms it.
ClaimedFigures publishedOf(const CheckedDocument& last,
                           const narrative::NarrativeStatement& statement)
{
    if (statement.subject == narrative::NarrativeSubject::Unknown || statement.isScoped)
        return {};
    ClaimedFigures claimed = figuresOf(last, statement);
    if (claimed.empty() || statement.subject > narrative::NarrativeSubject::SubjectItem)
        return claimed;
    return confirmedFirst(last, std::move(claimed));
}

bool agreesWithAny(const std::vector<Figure>& printed, const ClaimedFigures& claimed)
{
    return std::any_of(claimed.begin(), claimed.end(), [&](const std::vector<Figure>& figures) {
        return compare(printed, figures) != Agreement::Differs;
    });
}

bool isFirm(const narrative::NarrativeAmount& amount)
{
    return amount.amount && !amount.isApproximate && !amount.isRate;
}

CheckOutcome figuresOfLastYear(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const Disclosure* published = yearBefore(document, outcome);
    if (published == nullptr)
        return outcome;
    const CheckedDocument last(*published);
    const narrative::Narrative& narrative = document.narrative();
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        const narrative::NarrativeAmount& amount = narrative.amounts[i];
        if (amount.year != narrative::NarrativeYear::Last || !isFirm(amount)
            || !isBudgetOf(amount.quote))
            continue;
        const ClaimedFigures claimed = publishedOf(last, narrative.statements[i]);
        if (claimed.empty())
            continue;
        ++outcome.compared;
        if (agreesWithAny({figureOf(document, amount)}, claimed))
            continue;
        Finding finding;
        finding.left = document.placeOf(amount);
        finding.words = {amount.text,
                         narrative.statements[i].name,
                         QString::number(published->fiscalYear),
                         amountWords(sumOf(claimed.front()), amount.unit)};
        finding.difference = *amount.amount - sumOf(claimed.front());
        outcome.findings.push_back(finding);
    }
    return outcome;
}

// What a change leads to, and of what: figures told beside it, else those that the tables print of
// the subject it is told of.
struct ChangedFigures
{
    const narrative::NarrativeStatement* statement = nullptr; // null where it is not certain
    std::vector<Figure> now;
};

ChangedFigures changedBy(const CheckedDocument& document, std::size_t change)
{
    const narrative::Narrative& narrative = document.narrative();
    const ChangeSides sides = sidesOf(document, change, narrative.amounts[change].quote);
    ChangedFigures changed;
    if (!sides.isCertain || !sides.before.empty())
        return changed;
    for (const std::size_t index : sides.now)
        changed.now.push_back(figureOf(document, narrative.amounts[index]));
    if (!sides.now.empty()) {
        changed.statement = &narrative.statements[sides.now.front()];
        return changed;
    }
    for (const std::vector<Figure>& claimed : publishedOf(document, narrative.statements[change])) {
        if (claimed.size() == 1)
            changed.now.push_back(claimed.front());
    }
    if (!changed.now.empty())
        changed.statement = &narrative.statements[change];
    return changed;
}

// Whether one of the figures of now differs from one published last year by the change.
bool isChangeBetween(const CheckedDocument& document,
                     const narrative::NarrativeAmount& change,
                     const std::vector<Figure>& now,
                     const ClaimedFigures& claimed)
{
    const Figure stated = figureOf(document, change);
    return std::any_of(now.begin(), now.end(), [&](const Figure& figure) {
        return std::any_of(claimed.begin(), claimed.end(), [&](const std::vector<Figure>& before) {
            std::vector<Figure> sum = before;
            if (change.direction == narrative::NarrativeDirection::Increase) {
                sum.push_back(stated);
                return compare({figure}, sum) != Agreement::Differs;
            }
            return compare({figure, stated}, sum) != Agreement::Differs;
        });
    });
}

CheckOutcome changesFromLastYear(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const Disclosure* published = yearBefore(document, outcome);
    if (published == nullptr)
        return outcome;
    const CheckedDocument last(*published);
    const narrative::Narrative& narrative = document.narrative();
    for (std::size_t i = 0; i < narrative.amounts.size(); ++i) {
        const narrative::NarrativeAmount& change = narrative.amounts[i];
        if (change.year != narrative::NarrativeYear::Change || !isFirm(change)
            || !isBudgetOf(change.quote) || !isComparable(document, i))
            continue;
        const ChangedFigures changed = changedBy(document, i);
        if (changed.statement == nullptr)
            continue;
        const ClaimedFigures claimed = publishedOf(last, *changed.statement);
        if (claimed.empty())
            continue;
        ++outcome.compared;
        if (isChangeBetween(document, change, changed.now, claimed))
            continue;
        const Figure& now = changed.now.front();
        Finding finding;
        finding.left = document.placeOf(change);
        finding.right = now.place;
        finding.words = {change.text,
                         changed.statement->name,
                         QString::number(published->fiscalYear),
                         amountWords(sumOf(claimed.front()), change.unit),
                         amountWords(now.amount, change.unit)};
        outcome.findings.push_back(finding);
    }
    return outcome;
}

// 2023年预算数 beside this year's, row by row.
void addColumn(const CheckedDocument& document,
               const Table& table,
               const CheckedDocument& last,
               CheckOutcome& outcome)
{
    const Table* before = last.only(table.kind);
    const std::optional<int> column = columnIndex(table, u"last_year");
    const bool isBudget =
        column && isBudgetOf(table.columns[static_cast<std::size_t>(*column)].title);
    if (before == nullptr || !isBudget || !hasFigures(*before)
        || isReadInPart(document.disclosure(), table) || isReadInPart(last.disclosure(), *before))
        return;
    CheckOutcome part;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const Row& row = table.rows[static_cast<std::size_t>(r)];
        const std::optional<int> same =
            row.kind == RowKind::Total ? totalRow(*before) : onlyRowByCode(*before, row.code);
        const std::optional<Figure> printed = figureAt(document, table, r, u"last_year");
        const std::optional<Figure> published =
            same ? figureAt(last, *before, *same, u"total") : std::nullopt;
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

CheckOutcome columnsOfLastYear(const CheckedDocument& document)
{
    CheckOutcome outcome;
    const Disclosure* published = yearBefore(document, outcome);
    if (published == nullptr)
        return outcome;
    const CheckedDocument last(*published);
    for (const Table& table : document.disclosure().tables) {
        if (isSubjectTable(table.kind) || table.kind == TableKind::ThreePublic)
            addColumn(document, table, last, outcome);
    }
    return outcome;
}

Check betweenYears(const char* id,
                   const char* title,
                   const char* sentence,
                   CheckOutcome (*run)(const CheckedDocument&))
{
    return {id,
            title,
            sentence,
            Severity::Warning,
            CheckGroup::BetweenYears,
            CheckScope::everything(),
            run};
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
                     figuresOfLastYear),
        betweenYears("last-year-change",
                     QT_TRANSLATE_NOOP("Check", "Changes are from what was published last year"),
                     QT_TRANSLATE_NOOP("Check",
                                       "The text gives a change of %1 for %2; the document of %3 "
                                       "prints %4, this one %5."),
                     changesFromLastYear),
        betweenYears("last-year-column",
                     QT_TRANSLATE_NOOP("Check", "Columns of last year are those published then"),
                     QT_TRANSLATE_NOOP("Check",
                                       "%1: last year's figure is printed as %2; the document of "
                                       "%3 prints %4."),
                     columnsOfLastYear),
    };
}

} // namespace budget::checks
