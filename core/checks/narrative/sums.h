#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// Parts that the text states, against the total that it states of them.
CheckOutcome checkSentenceSums(const CheckedDocument& document);
CheckOutcome checkChangeParts(const CheckedDocument& document);
CheckOutcome checkCountedParts(const CheckedDocument& document);
CheckOutcome checkPartChanges(const CheckedDocument& document);

} // namespace budget::checks
