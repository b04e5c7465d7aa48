#pragma once

#include "core/budget/budget.h"

namespace budget::bench {

inline constexpr int LineItems = 1'000'000;
inline constexpr int Units = 200;
inline constexpr int Projects = 5'000;

// A province's budget: a million line items of 200 units in a tree and 5,000 projects, some 300
// functional and 60 economic subjects, all kinds and sources; those of a unit stand together.
// Always the same.
const Budget& largeBudget();

} // namespace budget::bench
