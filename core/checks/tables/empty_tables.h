#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The checks of empty tables and their notes.
std::vector<Check> emptyTableChecks();

} // namespace budget::checks
