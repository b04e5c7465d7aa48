#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Sums: the bottom line, the line of each unit, an item against its sources of money and against
// quantity × price. Where a table shows by its other rows how it is made up, one row that is not so
// is wrong; where none shows it, nothing is proved.
std::vector<Check> procurementSumChecks();

} // namespace budget::checks
