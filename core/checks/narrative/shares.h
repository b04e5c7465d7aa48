#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// Shares that the text states, of wholes that it names or that a list has in common.
CheckOutcome checkShares(const CheckedDocument& document);
CheckOutcome checkShareLists(const CheckedDocument& document);

} // namespace budget::checks
