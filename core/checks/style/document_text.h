#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// Punctuation, wording, and what should not have been published as it is.
std::vector<Check> documentTextChecks();

} // namespace budget::checks
