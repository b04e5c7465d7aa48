#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// Changes that the text states, against the two amounts that it states beside them.
CheckOutcome checkChangePercents(const CheckedDocument& document);
CheckOutcome checkChangeBase(const CheckedDocument& document);
CheckOutcome checkChangeAmounts(const CheckedDocument& document);
CheckOutcome checkChangeDirections(const CheckedDocument& document);
CheckOutcome checkChangeWords(const CheckedDocument& document);

} // namespace budget::checks
