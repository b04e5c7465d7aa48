#pragma once

#include "core/document/table.h"

#include <functional>
#include <optional>
#include <vector>

namespace budget {

// The rows that a row of a table, or the table itself, is made of.
struct RowParts
{
    std::vector<int> rows;    // indices into Table::rows, as printed; none is part of another
    std::optional<int> whole; // the row that prints what they make: the total, or the row itself
    bool areOfWhich = false;  // 其中: a rest that is not printed is nothing wrong
    std::vector<int> apart;   // items that are no part of it though they stand beside it (三公)
};

// What a row counts for; nothing where it is blank.
using RowAmount = std::function<std::optional<Money>(const Row& row)>;

// The parts of `row`; -1 for those of the table, or of the side of a table with two lists. A row is
// part of another by Row::parent, by a finer ordinal below 一、 (1. （一）) and by 其中. What is
// printed twice, by function and by use below it, is taken once: of the ways to read the list the
// first is taken whose amounts make the printed total exactly; the printed order of ordinals where
// none does. Totals and subtotals are no parts.
RowParts partsOfRow(const Table& table, int row, Side side, const RowAmount& amountOf);

// Of each row the row it is part of by Row::parent, by ordinal or by 其中; -1 at the top.
std::vector<int> rowsAbove(const Table& table);

// Whether the row has parts.
bool hasRowParts(const Table& table, int row);

} // namespace budget
