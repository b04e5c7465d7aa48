#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The rows of a table of goals: values left out, weights.
std::vector<Check> goalRowChecks();

} // namespace budget::checks
