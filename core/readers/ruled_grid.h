#pragma once

#include "core/readers/drawn_page.h"
#include "core/recognition/page.h"

#include <vector>

namespace budget::readers {

// A table as its ruled lines make it: cells of one or more of the columns and rows between the
// lines.
struct RuledGrid
{
    Box box;
    std::vector<double> columns; // the places of the vertical lines
    std::vector<GridRow> rows;   // one cell a column; a merged cell's text stands in its first one
};

// A line of words that stands in no grid.
struct TextLine
{
    QString text;
    Box box;
};

// The grids of a page, from the top down, with the glyphs inside them put into their cells; lines
// wrapped in a cell are one text. `rest` gets the glyphs outside of all grids. A grid whose lines
// stand where some of `columns` do, and reach from the first to the last of them, has all of these
// columns: it carries on the grid that had them.
std::vector<RuledGrid>
ruledGrids(const DrawnPage& page, const std::vector<double>& columns, std::vector<Glyph>& rest);

// The words of glyphs that stand together, line by line.
std::vector<TextLine> linesOf(std::vector<Glyph> glyphs);

} // namespace budget::readers
