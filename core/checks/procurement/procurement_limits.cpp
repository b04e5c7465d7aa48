#include "core/checks/procurement/procurement_limits.h"

#include "core/checks/procurement/procurement_rows.h"
#include "core/checks/rule_source.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"

#include <QtGlobal>

#include <algorithm>
#include <numeric>

namespace budget::checks {

namespace {

// A part, and the whole it may not exceed.
struct PartAndWhole
{
    QString name; // of the row
    Figure part;
    Figure whole;
};

// Those rows that print both, in the columns of these keys.
std::vector<PartAndWhole> pairsOf(const CheckedDocument& document,
                                  const Table& table,
                                  const std::vector<int>& rows,
                                  QStringView part,
                                  QStringView whole)
{
    std::vector<PartAndWhole> pairs;
    const std::optional<int> left = columnIndex(table, part);
    const std::optional<int> right = columnIndex(table, whole);
    if (!left || !right)
        return pairs;
    for (const int row : rows) {
        if (isPrinted(table, row, *left) && isPrinted(table, row, *right))
            pairs.push_back({rowAt(table, row).name,
                             figureOf(document, table, row, *left),
                             figureOf(document, table, row, *right)});
    }
    return pairs;
}

Finding findingOf(const PartAndWhole& pair)
{
    Finding finding;
    finding.words = {pair.name,
                     amountWords(pair.part.amount, pair.part.unit),
                     amountWords(pair.whole.amount, pair.whole.unit)};
    finding.left = pair.part.place;
    finding.right = pair.whole.place;
    finding.difference = pair.part.amount - pair.whole.amount;
    return finding;
}

void addExceeding(CheckOutcome& outcome, const std::vector<PartAndWhole>& pairs)
{
    CheckOutcome found;
    for (const PartAndWhole& pair : pairs) {
        ++found.compared;
        if (pair.part.amount > pair.whole.amount)
            found.findings.push_back(findingOf(pair));
    }
    addIfProved(outcome, found);
}

CheckOutcome procurementFunds(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Procurement))
        addExceeding(outcome,
                     pairsOf(document, *table, itemRows(*table), keys::Total, keys::Budget));
    return outcome;
}

CheckOutcome smallBusinessReserves(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Procurement)) {
        const std::optional<int> reserve = columnIndex(*table, keys::SmeReserve);
        const Columns amounts = amountColumns(*table, Side::None);
        if (!reserve || std::find(amounts.begin(), amounts.end(), *reserve) == amounts.end())
            continue;
        std::vector<int> rows(table->rows.size());
        std::iota(rows.begin(), rows.end(), 0);
        addExceeding(outcome, pairsOf(document, *table, rows, keys::SmeReserve, keys::Total));
    }
    return outcome;
}

// Where every other project spends all its money on what it procures.
CheckOutcome procurementFundsLeft(const CheckedDocument& document)
{
    constexpr std::size_t Habit = 3;
    CheckOutcome outcome;
    for (const Table* table : wholeTables(document, TableKind::Procurement)) {
        const std::vector<PartAndWhole> pairs =
            pairsOf(document, *table, itemRows(*table), keys::Total, keys::Budget);
        std::vector<Finding> left;
        for (const PartAndWhole& pair : pairs) {
            if (pair.part.amount < pair.whole.amount)
                left.push_back(findingOf(pair));
        }
        outcome.compared += static_cast<int>(pairs.size());
        if (left.size() == 1 && pairs.size() > Habit)
            outcome.findings.push_back(left.front());
    }
    return outcome;
}

} // namespace

std::vector<Check> procurementLimitChecks()
{
    return {
        {"procurement-funds",
         QT_TRANSLATE_NOOP("Check", "Procurement does not exceed the funds of its project"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 is to be procured with funds of %3."),
         Severity::Warning,
         CheckGroup::Procurement,
         Procurement,
         procurementFunds,
         Tolerance::Exact,
         "In every row: amount ≤ 预算资金 of the project; judged where at least two rows keep it, "
         "and two for each that breaks it",
         "政府采购法, article 6: procurement follows the approved budget"},
        {"procurement-funds-left",
         QT_TRANSLATE_NOOP("Check",
                           "A project spends all its funds on procurement if the others do"),
         QT_TRANSLATE_NOOP(
             "Check",
             "%1: %2 is to be procured with funds of %3; the other projects use all their funds."),
         Severity::Note,
         CheckGroup::Procurement,
         Procurement,
         procurementFundsLeft,
         Tolerance::Exact,
         "Amount = 预算资金 in every row, where it is so in all but one of more than three",
         source::OwnPractice},
        {"procurement-reserve",
         QT_TRANSLATE_NOOP("Check", "The reserve for small businesses does not exceed the amount"),
         QT_TRANSLATE_NOOP("Check", "%1: %2 is reserved, more than the amount of %3."),
         Severity::Error,
         CheckGroup::Procurement,
         Procurement,
         smallBusinessReserves,
         Tolerance::Exact,
         "In every row: 面向中小企业预留 ≤ amount; judged where at least two rows keep it, and two "
         "for each that breaks it",
         "政府采购促进中小企业发展管理办法 (财库〔2020〕46号): the reserve is a part of the "
         "procured amount"},
    };
}

} // namespace budget::checks
