#pragma once

#include "core/document/table.h"
#include "core/writers/pages/page_content.h"
#include "core/writers/pages/printed_table.h"

#include <vector>

namespace budget::writers {

// White space between a cell's rule and its text, at either side.
inline constexpr int CellPadding = fromMillimetres(12);

// The columns of a table on paper: n + 1 edges from 0 to the width, and the size of the text.
struct ColumnWidths
{
    TextStyle style;
    std::vector<int> edges;

    int width(int column) const
    {
        const auto index = static_cast<std::size_t>(column);
        return edges[index + 1] - edges[index];
    }
};

// Columns that fill `width`: an amount, a code and a number are never cut, a name stays on one line
// where the page allows it, other texts share what is left. The text shrinks (to 5 points at the
// least) only when the columns would not fit otherwise.
ColumnWidths fitColumns(const Table& table, const std::vector<PrintedLine>& lines, int width);

} // namespace budget::writers
