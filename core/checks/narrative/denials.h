#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// What the text says there is none of, against the tables.
CheckOutcome checkDenials(const CheckedDocument& document);

} // namespace budget::checks
