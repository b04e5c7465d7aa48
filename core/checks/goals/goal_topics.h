#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Whether an indicator is about its own topic, its own project and the budget year.
std::vector<Check> goalTopicChecks();

} // namespace budget::checks
