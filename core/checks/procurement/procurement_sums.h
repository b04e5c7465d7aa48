#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Sums: the bottom line, the line of each unit, an item against its funding sources and against
// quantity × price. A row that breaks a rule is wrong only if the other rows of its table keep it.
std::vector<Check> procurementSumChecks();

} // namespace budget::checks
