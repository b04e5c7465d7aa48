#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The checks of sums within a table.
std::vector<Check> tableSumChecks();

} // namespace budget::checks
