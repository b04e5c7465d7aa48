#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Words against signs, one statement of an indicator against another.
std::vector<Check> goalSignChecks();

} // namespace budget::checks
