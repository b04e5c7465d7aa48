#include "core/document/table_unit.h"

#include "core/money/money_text.h"

#include <algorithm>

namespace budget {

Table inUnit(const Table& table, MoneyUnit unit)
{
    Table shown = table;
    if (table.unit == unit)
        return shown;
    int decimals = 2;
    for (const Row& row : table.rows) {
        for (const Cell& cell : row.cells)
            decimals = std::max(decimals, cell.amount ? exactDecimals(*cell.amount, unit) : 0);
    }
    shown.unit = unit;
    for (Row& row : shown.rows) {
        for (Cell& cell : row.cells) {
            if (cell.amount)
                cell.text = formatMoney(*cell.amount, unit, decimals, Grouping::Thousands);
        }
    }
    return shown;
}

Disclosure inUnit(const Disclosure& disclosure, MoneyUnit unit)
{
    Disclosure shown = disclosure;
    for (Table& table : shown.tables)
        table = inUnit(table, unit);
    return shown;
}

} // namespace budget
