#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// How figures are printed: decimals, zeros.
std::vector<Check> documentFigureChecks();

} // namespace budget::checks
