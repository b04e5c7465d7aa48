#pragma once

#include "core/exchange/page.h"

#include <vector>

namespace budget::recognition {

// Brings grids that print a table in another form to the form that templates have:
//
// - codes split over columns under 类, 款 and 项 are joined in one (208 | 05 | 05 is 2080505), on
//   the pages that carry the grid on as well;
// - codes in one cell with their names ([205]教育支出, 20502 普通教育) get a column of their own;
// - economic subjects in two or three lists side by side are one list;
// - 三公 with its items across the header is turned: a row an item, a column a year or a unit.
void normalizeGrids(std::vector<Page>& pages);

} // namespace budget::recognition
