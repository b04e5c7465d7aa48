#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// The contents page, headings and titles, tables that the text refers to.
std::vector<Check> documentContentsChecks();

} // namespace budget::checks
