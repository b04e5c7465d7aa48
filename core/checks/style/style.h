#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The checks of style.
std::vector<Check> styleChecks();

} // namespace budget::checks
