#pragma once

#include "core/budget/facts.h"
#include "core/checks/finding.h"
#include "core/document/disclosure.h"

#include <QString>

#include <vector>

namespace budget::checks {

// The place of a finding in words that survive edits: tables by kind (with a title if there are
// several of a kind), rows by code and name, columns by key, sections by heading and the words
// quoted there. It contains no figure of a table, so that a waiver still holds when both figures
// change.
QString waiverPlace(const Disclosure& disclosure, const Finding& finding);

// The one that holds for the finding, or null.
const Waiver*
findWaiver(const std::vector<Waiver>& waivers, const Finding& finding, const QString& place);

} // namespace budget::checks
