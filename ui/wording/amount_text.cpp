#include "ui/wording/amount_text.h"

#include "core/money/money_text.h"

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

int printedDecimals(const Cell& cell, MoneyUnit unit)
{
    int printed = 0;
    const auto point = std::find_if(
        cell.text.begin(), cell.text.end(), [](QChar c) { return c == u'.' || c == u'．'; });
    if (point != cell.text.end()) {
        const auto end =
            std::find_if_not(point + 1, cell.text.end(), [](QChar c) { return c.isDigit(); });
        printed = static_cast<int>(end - point) - 1;
    }
    // A table may print more zeros than a fen has places.
    const int most = exactDecimals(Money::fromFen(1), unit);
    const int exact = cell.amount ? exactDecimals(*cell.amount, unit) : 0;
    return std::max({2, exact, std::min(printed, most)});
}

QString amountText(Money amount, MoneyUnit unit, int decimals)
{
    return formatMoney(amount, unit, decimals, Grouping::Thousands);
}

} // namespace budget::ui
