#pragma once

#include "core/readers/pdf/text_run.h"

#include <vector>

namespace budget::readers {

// Words of a header at one height, left to right, each with the column it stands over; of several
// columns, the first.
struct HeaderLine
{
    double centre = 0;
    double height = 0;
    std::vector<TextRun> runs;
    std::vector<std::size_t> columns; // filled by placeOverColumns()
};

// The words that stand over one column: nothing below is nearer to their axis than to others'.
std::vector<Box> headerLeaves(const std::vector<HeaderLine>& lines);

// Finds the columns that the words of a header stand over, given the edges between columns (one
// more than columns). Words that nothing stands under are one for each column, in their order, if
// they are that many; words above others are centred over theirs. Otherwise each stands over the
// column that holds most of it.
void placeOverColumns(std::vector<HeaderLine>& lines, const std::vector<double>& edges);

// The column that holds most of a box.
std::size_t columnOf(const Box& box, const std::vector<double>& edges);

} // namespace budget::readers
