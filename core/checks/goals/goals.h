#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The checks of performance goals.
std::vector<Check> goalChecks();

} // namespace budget::checks
