#pragma once

#include "core/budget/budget.h"

#include <string>

namespace budget::storage {

// A budget with facts of every kind, none of whose members is what it is by default.
Budget fullBudget();

// Some hundred line items of a handful of units and projects, each with another amount.
Budget longBudget(int lineItems);

// Every fact on a line of its own, to compare and to read when it differs.
std::string textOf(const Budget& budget);

} // namespace budget::storage
