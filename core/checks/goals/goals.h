#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget {

// The checks of performance goals.
std::vector<Check> goalChecks();

} // namespace budget
