#pragma once

#include "core/exchange/page.h"
#include "core/readers/pdf/drawn_page.h"

#include <vector>

namespace budget::readers {

// A table of a page: one cell a column and row; a merged cell's text stands in its first one.
struct PageGrid
{
    Box box;
    std::vector<double> columns; // the places of the lines between them, outer ones included
    std::vector<GridRow> rows;
};

// The grids that ruled lines make on a page, from the top down, with the glyphs inside them put
// into their cells; lines wrapped in a cell are one text, a ruled row that holds several lines of
// amounts is several rows. `glyphs` keeps those outside of all grids. A grid whose lines stand
// where some of `columns` do, and reach from the first to the last of them, has all of these
// columns: it carries on the grid that had them.
std::vector<PageGrid> ruledGrids(const std::vector<Rule>& rules,
                                 const std::vector<double>& columns,
                                 std::vector<Glyph>& glyphs);

} // namespace budget::readers
