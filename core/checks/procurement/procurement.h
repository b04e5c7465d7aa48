#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget {

// The checks of procurement.
std::vector<Check> procurementChecks();

} // namespace budget
