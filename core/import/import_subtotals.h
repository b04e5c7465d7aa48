#pragma once

#include "core/import/row_reader.h"

#include <vector>

namespace budget::importing {

// How a row stands to the rows below it.
enum class RowStanding
{
    Item,
    Subtotal,   // a code above theirs, and their sum in every column
    NotTheirSum // a code above theirs, but another sum
};

// One for each row. Rows that are of another unit are not below.
std::vector<RowStanding> standings(const std::vector<ReadRow>& rows);

} // namespace budget::importing
