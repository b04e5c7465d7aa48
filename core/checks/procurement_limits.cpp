// What is procured against the money it is procured from, and what is reserved of it.

#include "core/checks/procurement_checks.h"
#include "core/checks/procurement_rows.h"
#include "core/checks/table_figures.h"

#include <algorithm>

namespace budget {

namespace {

const QString& nameAt(const Table& table, int row)
{
    return table.rows[static_cast<std::size_t>(row)].name;
}

// A part, and the whole it may not exceed.
Finding partFinding(const QString& name, const Figure& part, const Figure& whole)
{
    Finding finding;
    finding.words = {
        name, amountWords(part.amount, part.unit), amountWords(whole.amount, whole.unit)};
    finding.left = part.place;
    finding.right = whole.place;
    finding.difference = part.amount - whole.amount;
    return finding;
}

} // namespace

CheckOutcome procurementFunds(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeProcurement(document)) {
        const std::optional<int> budget = columnIndex(*table, u"budget");
        const std::optional<int> total = columnIndex(*table, u"total");
        if (!budget || !total)
            continue;
        CheckOutcome found;
        for (const int row : itemRows(*table)) {
            if (!isPrinted(*table, row, *budget) || !isPrinted(*table, row, *total))
                continue;
            ++found.compared;
            const Figure funds = figureOf(document, *table, row, *budget);
            const Figure amount = figureOf(document, *table, row, *total);
            if (amount.amount <= funds.amount)
                continue;
            found.findings.push_back(partFinding(nameAt(*table, row), amount, funds));
        }
        takeWhereProved(outcome, found);
    }
    return outcome;
}

CheckOutcome smallBusinessReserves(const CheckedDocument& document)
{
    CheckOutcome outcome;
    for (const Table* table : wholeProcurement(document)) {
        const std::optional<int> reserve = columnIndex(*table, u"sme_reserve");
        const std::optional<int> total = columnIndex(*table, u"total");
        const Columns amounts = amountColumns(*table, Side::None);
        if (!reserve || !total
            || std::find(amounts.begin(), amounts.end(), *reserve) == amounts.end())
            continue;
        CheckOutcome found;
        for (int r = 0; r < static_cast<int>(table->rows.size()); ++r) {
            if (!isPrinted(*table, r, *reserve) || !isPrinted(*table, r, *total))
                continue;
            ++found.compared;
            const Figure part = figureOf(document, *table, r, *reserve);
            const Figure whole = figureOf(document, *table, r, *total);
            if (part.amount <= whole.amount)
                continue;
            found.findings.push_back(partFinding(nameAt(*table, r), part, whole));
        }
        takeWhereProved(outcome, found);
    }
    return outcome;
}

// Where every other project spends all its money on what it procures.
CheckOutcome procurementFundsLeft(const CheckedDocument& document)
{
    constexpr int Habit = 3;
    CheckOutcome outcome;
    for (const Table* table : wholeProcurement(document)) {
        const std::optional<int> budget = columnIndex(*table, u"budget");
        const std::optional<int> total = columnIndex(*table, u"total");
        if (!budget || !total)
            continue;
        CheckOutcome found;
        for (const int row : itemRows(*table)) {
            if (!isPrinted(*table, row, *budget) || !isPrinted(*table, row, *total))
                continue;
            ++found.compared;
            const Figure funds = figureOf(document, *table, row, *budget);
            const Figure amount = figureOf(document, *table, row, *total);
            if (amount.amount < funds.amount)
                found.findings.push_back(partFinding(nameAt(*table, row), amount, funds));
        }
        outcome.compared += found.compared;
        if (found.findings.size() == 1 && found.compared > Habit)
            outcome.findings.push_back(found.findings.front());
    }
    return outcome;
}

} // namespace budget
