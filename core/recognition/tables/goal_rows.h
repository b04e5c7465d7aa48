#pragma once

#include "core/recognition/tables/table_rows.h"

#include <vector>

namespace budget::recognition {

// The rows of a table of performance goals, as tableRows() makes those of the others: merged cells
// of the first two levels are filled down (and marked as covered), a row moved a cell to the left
// by extraction is moved back.
std::vector<Row>
goalRows(const Table& shell, const std::vector<LeafRow>& leafRows, const Place& place);

} // namespace budget::recognition
