#pragma once

#include "core/disclosure/table.h"

#include <QString>

namespace budget::ui {

// The decimals with which every amount of the table is exact in `unit`, at least two, so that the
// figures of a column stand under each other.
int shownDecimals(const Table& table, MoneyUnit unit);

// The amount (fen) in `unit`, with thousands separators: 1,542.76.
QString amountText(Money amount, MoneyUnit unit, int decimals);

} // namespace budget::ui
