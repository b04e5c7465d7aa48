#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget {

// The checks of style.
std::vector<Check> styleChecks();

} // namespace budget
