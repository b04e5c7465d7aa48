#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// Lists of projects in the text, against each other and against the goal tables.
CheckOutcome checkProjectLists(const CheckedDocument& document);
CheckOutcome checkProjectAmounts(const CheckedDocument& document);
CheckOutcome checkDroppedProjects(const CheckedDocument& document);

} // namespace budget::checks
