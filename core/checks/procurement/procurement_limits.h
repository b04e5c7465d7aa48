#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Procurement against the funds of its project and against the reserve for small businesses.
std::vector<Check> procurementLimitChecks();

} // namespace budget::checks
