#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// Sentences that list the rows of a table, against that table.
CheckOutcome checkRowLists(const CheckedDocument& document);

} // namespace budget::checks
