#pragma once

#include "core/exchange/page.h"

#include <optional>
#include <vector>

namespace budget::recognition {

// A table of 三公 with its items across the header, turned: a row an item, a column for each row
// of figures (合计 and the units, or the years) and each year of the header. Nothing for any other
// grid.
std::optional<std::vector<GridRow>> threePublicItemsDown(const std::vector<GridRow>& rows);

} // namespace budget::recognition
