#pragma once

#include "core/checks/check.h"
#include "core/checks/checked_document.h"

#include <vector>

namespace budget::checks {

// The rows of procurement tables, for several checks.

inline constexpr CheckScope Procurement{TableKind::Procurement};

// Whether the row is an item that names what is bought, not a line above others.
bool isProcuredItem(const Table& table, const Row& row);
std::vector<int> itemRows(const Table& table);

// Whether the cell holds an amount.
bool isPrinted(const Table& table, int row, int column);

// Adds the outcome for one table if at least two thirds of its rows keep the rule: that shows how
// the table is made up.
void addIfProved(CheckOutcome& outcome, const CheckOutcome& found);

} // namespace budget::checks
