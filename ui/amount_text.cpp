#include "ui/amount_text.h"

#include <algorithm>

namespace budget::ui {

int shownDecimals(const Table& table, MoneyUnit unit)
{
    int decimals = 2;
    for (const Row& row : table.rows) {
        for (const Cell& cell : row.cells) {
            if (cell.amount)
                decimals = std::max(decimals, exactDecimals(*cell.amount, unit));
        }
    }
    return decimals;
}

QString amountText(Money amount, MoneyUnit unit, int decimals)
{
    return formatMoney(amount, unit, decimals, Grouping::Thousands);
}

} // namespace budget::ui
