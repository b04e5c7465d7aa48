#pragma once

#include "core/document/table.h"

#include <QString>

namespace budget::ui {

// The decimals with which every amount of the table is exact in `unit`, at least two, so that the
// figures of a column stand under each other.
int shownDecimals(const Table& table, MoneyUnit unit);

// The decimals of one amount in the unit of its own table: those it was printed with (0.00 beside
// 90.9696), at least two, and never fewer than make it exact.
int printedDecimals(const Cell& cell, MoneyUnit unit);

// The amount (fen) in `unit`, with thousands separators: 1,542.76.
QString amountText(Money amount, MoneyUnit unit, int decimals);

} // namespace budget::ui
