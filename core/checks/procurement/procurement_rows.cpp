#include "core/checks/procurement/procurement_rows.h"

#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"

#include <algorithm>

namespace budget::checks {

namespace {

bool isProved(std::ptrdiff_t held, std::ptrdiff_t broken)
{
    return held >= 2 && held >= 2 * broken;
}

} // namespace

bool isProcuredItem(const Table& table, const Row& row)
{
    if (row.kind != RowKind::Item)
        return false;
    bool namesItems = false;
    for (const QStringView key : {keys::Item, keys::CatalogueCode, keys::Quantity}) {
        const std::optional<int> column = columnIndex(table, key);
        if (!column)
            continue;
        namesItems = true;
        if (!row.cells[static_cast<std::size_t>(*column)].text.isEmpty())
            return true;
    }
    return !namesItems;
}

std::vector<int> itemRows(const Table& table)
{
    std::vector<int> rows;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (isProcuredItem(table, table.rows[static_cast<std::size_t>(r)]))
            rows.push_back(r);
    }
    return rows;
}

bool isPrinted(const Table& table, int row, int column)
{
    return table.rows[static_cast<std::size_t>(row)]
        .cells[static_cast<std::size_t>(column)]
        .amount.has_value();
}

void addIfProved(CheckOutcome& outcome, const CheckOutcome& found)
{
    const std::ptrdiff_t broken =
        std::count_if(found.findings.begin(), found.findings.end(), [](const Finding& finding) {
            return finding.severity != Severity::Tail;
        });
    outcome.compared += found.compared;
    if (isProved(found.compared - broken, broken))
        outcome.findings.insert(
            outcome.findings.end(), found.findings.begin(), found.findings.end());
}

} // namespace budget::checks
