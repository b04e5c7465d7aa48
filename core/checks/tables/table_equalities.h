#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The checks of figures that several tables share.
std::vector<Check> tableEqualityChecks();

} // namespace budget::checks
