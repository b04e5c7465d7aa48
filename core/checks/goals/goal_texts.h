#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The texts of the goals: broken off, copied, repeated, not measured by any indicator.
std::vector<Check> goalTextChecks();

} // namespace budget::checks
