#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Repeated passages, and names that differ from another one in one character.
std::vector<Check> documentRepetitionChecks();

} // namespace budget::checks
