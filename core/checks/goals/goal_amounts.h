#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Goals against procurement, assets and 三公: ceilings, counts of vehicles, purchases.
std::vector<Check> goalAmountChecks();

} // namespace budget::checks
