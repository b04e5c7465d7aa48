#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The checks of assets.
std::vector<Check> assetChecks();

} // namespace budget::checks
