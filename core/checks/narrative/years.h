#pragma once

#include "core/checks/check.h"
#include "core/document/disclosure.h"

#include <vector>

namespace budget::checks {

// The checks against the document of the year before.
std::vector<Check> yearChecks();

// Figures of this year that the text states for another.
CheckOutcome checkStaleYears(const CheckedDocument& document);

// Whether a document may stand as the other's of the year before: its year, the same publisher as
// far as both name one.
bool isYearBefore(const Disclosure& last, const Disclosure& disclosure);

} // namespace budget::checks
