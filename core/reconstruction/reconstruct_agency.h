#pragma once

#include "core/budget/budget.h"
#include "core/document/disclosure.h"

namespace budget::reconstruction {

// 机关运行经费: decides which line items are those of administrative units, so that the published
// figure is their sum. Where only a part of 公用经费 counts, the rest goes to a unit of its own,
// one item split. Where the table prints more than there is, all of it counts.
void placeAgencyOperation(const Disclosure& published, Budget& budget);

// Moves last places onto line items so that a 三公 table that rounds prints what is published.
void settleThreePublicTails(const Disclosure& published, Budget& budget);

} // namespace budget::reconstruction
