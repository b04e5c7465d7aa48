#pragma once

#include "core/checks/check.h"

#include <vector>

namespace budget::checks {

// What is procured against the money it is procured from, and what is reserved of it.
std::vector<Check> procurementLimitChecks();

} // namespace budget::checks
