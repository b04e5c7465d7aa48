#pragma once

#include "core/budget/facts.h"
#include "core/checks/finding.h"
#include "core/document/disclosure.h"

#include <QString>

#include <vector>

namespace budget::checks {

// Where a finding stands, in words that outlive an edit: the tables' kinds (with a title where
// there are many of a kind), rows by code and name, columns by key, sections by heading and the
// words quoted there. No figure of a table is in it: what was declared to be no mistake stays so
// when both figures move.
QString waiverPlace(const Disclosure& disclosure, const Finding& finding);

// The one that holds for the finding, or null.
const Waiver*
findWaiver(const std::vector<Waiver>& waivers, const Finding& finding, const QString& place);

} // namespace budget::checks
