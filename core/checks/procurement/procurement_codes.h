#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Codes of the procurement catalogue and units of measure.
std::vector<Check> procurementCodeChecks();

} // namespace budget::checks
