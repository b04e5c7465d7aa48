#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// Counts that the text states, against the parts that it counts.
CheckOutcome checkCounts(const CheckedDocument& document);

} // namespace budget::checks
