#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// The purposes and reasons that the text gives for its items.
CheckOutcome checkReasonDirections(const CheckedDocument& document);
CheckOutcome checkReasonSubjects(const CheckedDocument& document);
CheckOutcome checkCopiedItems(const CheckedDocument& document);

} // namespace budget::checks
