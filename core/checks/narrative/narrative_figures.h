#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The checks of the narrative’s amounts against the tables and each other.
std::vector<Check> narrativeFigureChecks();

} // namespace budget::checks
