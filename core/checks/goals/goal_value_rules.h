#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// What holds for the value of an indicator by itself: its sign, its unit, its size.
std::vector<Check> goalValueChecks();
// What kind of value an indicator of quantity has.
std::vector<Check> goalQuantityChecks();

} // namespace budget::checks
