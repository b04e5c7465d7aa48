#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Whether an indicator speaks of its own matter, its own project and the year of the budget.
std::vector<Check> goalMatterChecks();

} // namespace budget::checks
