#pragma once

#include "core/exchange/page.h"
#include "core/readers/pdf/text_run.h"

#include <vector>

namespace budget::readers {

// The header of a table without rules, from its lines and the edges between its columns (one more
// than columns). Words wrapped over lines are one cell; words centred over several columns stand in
// the first of them.
std::vector<GridRow> alignedHeader(const std::vector<TextLine>& lines,
                                   const std::vector<double>& edges);

// The words of a header that stand over one column: below which nothing belongs to them.
std::vector<Box> headerLeaves(const std::vector<TextLine>& lines);

// The runs of a line, parted again where an edge goes through a gap between their words.
std::vector<TextRun> runsBetween(const TextLine& line, const std::vector<double>& edges);

} // namespace budget::readers
