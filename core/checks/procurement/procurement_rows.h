#pragma once

#include "core/checks/check.h"
#include "core/checks/checked_document.h"

#include <vector>

namespace budget::checks {

// The rows of procurement tables, as several checks look at them.

// An item, not a line that only heads others: it says what is bought.
bool isProcuredItem(const Table& table, const Row& row);
std::vector<int> itemRows(const Table& table);

// Whether the cell holds an amount.
bool isPrinted(const Table& table, int row, int column);

// Adds what was found in one table, where twice as many of its rows are as they should be: what
// most rows show is how the table is made up.
void addIfProved(CheckOutcome& outcome, const CheckOutcome& found);

} // namespace budget::checks
