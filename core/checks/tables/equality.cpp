#include "core/checks/tables/equality.h"

#include "core/checks/tables/equality_figures.h"
#include "core/checks/tables/table_figures.h"

#include <algorithm>

namespace budget::checks {

namespace {

bool isMet(Condition condition, const CheckedDocument& document)
{
    return condition == nullptr || condition(document);
}

// Notes why a table cannot be compared.
bool isUsable(const CheckedDocument& document, TableKind kind, CheckOutcome& outcome)
{
    const Table* table = document.only(kind);
    if (table == nullptr)
        outcome.skipped =
            document.repeats(kind) ? SkipReason::TableRepeated : SkipReason::TableMissing;
    else if (isReadInPart(document.disclosure(), *table))
        outcome.skipped = SkipReason::TableMissing;
    else
        return true;
    return false;
}

bool areUsable(const CheckedDocument& document,
               const std::pair<TableKind, TableKind>& kinds,
               CheckOutcome& outcome)
{
    const bool isFirst = isUsable(document, kinds.first, outcome);
    return isUsable(document, kinds.second, outcome) && isFirst;
}

const Table& tableOf(const CheckedDocument& document, const Figure& figure)
{
    return document.disclosure().tables[static_cast<std::size_t>(figure.place.table)];
}

// Figures in other units, one of them a guess, are not compared.
bool areOfOneUnit(const CheckedDocument& document, const EqualityReading& reading)
{
    const Figure& left = reading.left.front();
    const bool isGuess = isUnitGuessed(document.disclosure(), tableOf(document, left));
    return std::all_of(reading.right.begin(), reading.right.end(), [&](const Figure& figure) {
        return figure.unit == left.unit
               || (!isGuess && !isUnitGuessed(document.disclosure(), tableOf(document, figure)));
    });
}

bool holds(const EqualityReading& reading, Relation relation)
{
    switch (relation) {
    case Relation::AtLeast:
        return sumOf(reading.left) >= sumOf(reading.right);
    case Relation::AtMost:
        return sumOf(reading.left) <= sumOf(reading.right);
    case Relation::Equal:
    case Relation::OrEqual:
        break;
    }
    return compare(reading.left, reading.right) == Agreement::Equal;
}

QStringList wordsOf(const CheckedDocument& document, const EqualityReading& reading)
{
    const Figure& left = reading.left.front();
    QStringList cells;
    for (const Figure& figure : reading.right)
        cells.append(cellWords(document, figure.place));
    const MoneyUnit unit =
        reading.right.empty() ? left.unit : tableOf(document, reading.right.front()).unit;
    return {cellWords(document, left.place),
            amountWords(left.amount, left.unit),
            cells.join(QStringLiteral(" + ")),
            amountWords(sumOf(reading.right), unit)};
}

void compareReadings(const CheckedDocument& document,
                     const std::vector<EqualityReading>& readings,
                     Relation relation,
                     CheckOutcome& outcome)
{
    const EqualityReading& first = readings.front();
    if (!areOfOneUnit(document, first))
        return;
    if (std::any_of(readings.begin(), readings.end(), [&](const EqualityReading& reading) {
            return holds(reading, relation);
        }))
        ++outcome.compared;
    else
        compareInto(outcome, first.left, first.right, wordsOf(document, first));
}

// A row, and the other readings behind it.
void addEquality(const CheckedDocument& document,
                 std::span<const Equality> rows,
                 CheckOutcome& outcome)
{
    const Equality& row = rows.front();
    if (!isMet(row.when, document))
        return;
    const bool isEqual = row.equalIf != nullptr && row.equalIf(document);
    const Relation relation = isEqual ? Relation::Equal : row.relation;
    for (std::vector<EqualityReading>& readings : readingsOf(document, row, relation)) {
        for (const Equality& other : rows.subspan(1)) {
            if (!isMet(other.when, document))
                continue;
            for (const auto& more : readingsOf(document, other, relation))
                readings.insert(readings.end(), more.begin(), more.end());
        }
        compareReadings(document, readings, relation, outcome);
    }
}

// The rows from the first one up to the next that begins something else.
template<typename IsPart>
std::span<const Equality> groupOf(std::span<const Equality> rows, IsPart isPart)
{
    const auto end = std::find_if_not(rows.begin() + 1, rows.end(), isPart);
    return rows.first(static_cast<std::size_t>(end - rows.begin()));
}

CheckOutcome outcomeOf(const CheckedDocument& document, std::span<const Equality> rows)
{
    CheckOutcome outcome;
    while (!rows.empty()) {
        const std::span<const Equality> group =
            groupOf(rows, [](const Equality& row) { return row.relation == Relation::OrEqual; });
        addEquality(document, group, outcome);
        rows = rows.subspan(group.size());
    }
    return outcome;
}

void accept(CheckOutcome& outcome, const CheckOutcome& part, Acceptance acceptance)
{
    const auto compared = static_cast<std::size_t>(part.compared);
    switch (acceptance) {
    case Acceptance::Always:
        outcome.compared += part.compared;
        outcome.findings.insert(outcome.findings.end(), part.findings.begin(), part.findings.end());
        break;
    case Acceptance::UnlessMostBreak:
        addUnlessDisproved(outcome, part);
        break;
    case Acceptance::WhereMostKeep:
        if (part.findings.size() * 2 > compared)
            outcome.skipped = SkipReason::DoesNotHold;
        else
            outcome = part;
        break;
    case Acceptance::WhereHabit:
        if (compared < 4 || part.findings.size() * 4 > compared)
            outcome.skipped = SkipReason::DoesNotHold;
        else
            outcome = part;
        break;
    }
}

} // namespace

CheckOutcome evaluate(const CheckedDocument& document, const EqualityCheck& check)
{
    CheckOutcome outcome;
    if (!areUsable(document, check.needs, outcome) || !isMet(check.when, document))
        return outcome;
    if (!isMet(check.holds, document)) {
        outcome.skipped = SkipReason::DoesNotHold;
        return outcome;
    }
    std::span<const Equality> rows = check.rows;
    while (!rows.empty()) {
        const int rule = rows.front().rule;
        const std::span<const Equality> group =
            groupOf(rows, [rule](const Equality& row) { return row.rule == rule; });
        accept(outcome, outcomeOf(document, group), check.acceptance);
        rows = rows.subspan(group.size());
    }
    return outcome;
}

} // namespace budget::checks
