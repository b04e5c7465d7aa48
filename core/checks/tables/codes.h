#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The checks of the codes and names of subjects.
std::vector<Check> codeChecks();

} // namespace budget::checks
