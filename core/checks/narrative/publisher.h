#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// What the text says of who publishes it: its level, its units.
CheckOutcome checkLevelWords(const CheckedDocument& document);
CheckOutcome checkSubordinateUnits(const CheckedDocument& document);
CheckOutcome checkUnlistedUnits(const CheckedDocument& document);
CheckOutcome checkUnitCounts(const CheckedDocument& document);

} // namespace budget::checks
