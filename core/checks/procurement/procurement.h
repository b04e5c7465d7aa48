#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The checks of procurement.
std::vector<Check> procurementChecks();

} // namespace budget::checks
