#pragma once

#include "core/budget/roll_up.h"
#include "core/derivation/origins.h"

namespace budget::derivation {

// The document that a budget publishes: every table of its layout, computed from the facts, the
// texts and kept tables in their places. Amounts of a table that rounds are sums of line items
// rounded one by one (docs/architecture.md, Rounding), so that no two figures of one unit can
// disagree.
Disclosure derive(const Budget& budget, const RollUps& rollUps);
Disclosure derive(const Budget& budget);
// The same with what each row and passage was made from.
DerivedDisclosure deriveWithOrigins(const Budget& budget, const RollUps& rollUps);

} // namespace budget::derivation
