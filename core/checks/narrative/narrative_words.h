#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The checks of what the narrative says about its figures.
std::vector<Check> narrativeWordChecks();

} // namespace budget::checks
