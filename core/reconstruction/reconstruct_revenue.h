#pragma once

#include "core/budget/budget.h"
#include "core/document/disclosure.h"

#include <vector>

namespace budget::reconstruction {

// Revenue items by functional subject and source. None has an id or a unit yet.
std::vector<RevenueItem> reconstructRevenue(const Disclosure& published);

} // namespace budget::reconstruction
