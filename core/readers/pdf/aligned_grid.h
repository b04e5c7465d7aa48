#pragma once

#include "core/readers/pdf/ruled_grid.h"

#include <vector>

namespace budget::readers {

// The tables of a page that no vertical lines part into columns, found by their alignment: lines
// of several runs of words over each other, with figures among them. Horizontal rules, where they
// go through such a table, part its rows. `glyphs` keeps those outside. A page of contents, a line
// of labels (编制单位：… 单位：万元) and a paragraph are no tables. A table without a header whose
// words stand within `columns` has all of these: it carries on the grid that had them.
std::vector<PageGrid> alignedGrids(const std::vector<Rule>& rules,
                                   const std::vector<double>& columns,
                                   std::vector<Glyph>& glyphs);

} // namespace budget::readers
