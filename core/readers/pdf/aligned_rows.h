#pragma once

#include "core/exchange/page.h"
#include "core/readers/pdf/text_run.h"

#include <vector>

namespace budget::readers {

// The rows of cells that no lines part, from the heights of their text lines alone. Shape of
// `columns`: one list of lines a column, each from the top down; of the result: one cell a column.
//
// Every line with a figure is a row. A line of words alone is the other half of the row it stands
// closest to, if that is closer than rows stand, and a row of its own otherwise; so are the lines
// of a header.
std::vector<GridRow> alignedRows(const std::vector<std::vector<TextLine>>& columns);

} // namespace budget::readers
