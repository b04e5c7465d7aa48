#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Passages that stand twice, and names that are another's but for one character.
std::vector<Check> documentRepetitionChecks();

} // namespace budget::checks
