#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// The list of items by function, against the tables that it is about.
CheckOutcome checkItemTotal(const CheckedDocument& document);
CheckOutcome checkOmittedItems(const CheckedDocument& document);
CheckOutcome checkUnknownItems(const CheckedDocument& document);
CheckOutcome checkItemNames(const CheckedDocument& document);
CheckOutcome checkItemKinds(const CheckedDocument& document);
CheckOutcome checkRestatedItems(const CheckedDocument& document);

} // namespace budget::checks
