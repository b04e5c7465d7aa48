#pragma once

#include "core/document/table.h"

#include <array>
#include <vector>

namespace budget::ui {

// The totals of a table stand apart from its other rows, so that they can stay in sight.
enum class TablePart
{
    Body,
    Totals
};

// One line as it is shown. A table with two lists side by side has a row of each on it, the others
// have one. Rows are indices into Table::rows, -1 where a list has nothing on the line.
struct TableLine
{
    std::array<int, 2> rows{-1, -1}; // revenue (or the only one), expenditure
    int parent = -1;                 // index of a line, -1 at the top
    int place = 0;                   // among its siblings
    std::vector<int> children;       // indices of lines, in printed order

    bool operator==(const TableLine&) const = default;
};

// The lines of a part, parents by Row::parent. The two lists of a two-sided table meet on their
// printed lines (Row::line; the order stands in where it is 0) and are flat; their totals meet
// whatever line they are printed on.
std::vector<TableLine> tableLines(const Table& table, TablePart part);

// Whether a row has rows below it in the table; a row of a two-sided table too.
bool hasChildRows(const Table& table, int row);

} // namespace budget::ui
