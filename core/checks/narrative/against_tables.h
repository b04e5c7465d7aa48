#pragma once

#include "core/checks/check.h"
#include "core/checks/figure.h"

namespace budget::checks {

// Amounts of the text against the figures of the tables that their statements may mean.
// Those of one group; what differs by something that can be named is found by the checks below.
CheckOutcome checkAgainstTables(const CheckedDocument& document, narrative::TopicGroup group);
CheckOutcome checkNarrativeLastYear(const CheckedDocument& document);
CheckOutcome checkNarrativeUnits(const CheckedDocument& document);

} // namespace budget::checks
