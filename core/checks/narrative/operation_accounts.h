#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// What the text says of the operating funds of offices and institutions.
CheckOutcome checkOperationAccounts(const CheckedDocument& document);
CheckOutcome checkOperationWords(const CheckedDocument& document);

} // namespace budget::checks
