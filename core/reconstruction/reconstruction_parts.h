#pragma once

#include "core/budget/budget.h"
#include "core/document/disclosure.h"

#include <vector>

namespace budget::reconstruction {

// The parts of a reconstruction (reconstruct.h), each from the published tables that tell it. None
// of the items has an id or a unit yet.

// Revenue items by functional subject and source.
std::vector<RevenueItem> reconstructRevenue(const Disclosure& published);

// Line items that satisfy every margin of the expenditure tables, by functional, then economic
// subject; the 三公 figures of projects are named by their economic subjects.
std::vector<LineItem> reconstructExpenditure(const Disclosure& published,
                                             const DisclosureTemplate& layout);

// Everything that a table prints as it is known: names of subjects, projects with their goals,
// procurement, assets, the stated figures of 三公, kept tables and the narrative. Makes the units
// that the procurement table names.
void reconstructItems(const Disclosure& published, Budget& budget);

// 机关运行经费: tells which line items are those of administrative units, so that the published
// figure is their sum. Where only a part of 公用经费 counts, the rest goes to a unit of its own,
// one item split. Where the table prints more than there is, all of it counts.
void placeAgencyOperation(const Disclosure& published, Budget& budget);

// Moves last places onto line items so that a 三公 table that rounds prints what is published.
void settleThreePublicTails(const Disclosure& published, Budget& budget);

} // namespace budget::reconstruction
