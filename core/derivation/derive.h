#pragma once

#include "core/budget/roll_up.h"
#include "core/derivation/origins.h"

namespace budget::derivation {

// The document that a budget publishes: every table of its layout, computed from the facts, the
// texts and kept tables in their places. Amounts of a table that rounds are sums of line items
// rounded one by one (design.md, Rounding), so that no two figures of one unit can disagree.
Disclosure derive(const Budget& budget, const RollUps& rollUps);
Disclosure derive(const Budget& budget);
// The same with what each row and passage was made from.
DerivedDisclosure deriveWithOrigins(const Budget& budget, const RollUps& rollUps);

// The steps that the tables round to which print the total of all line items (收支总表, 支出总表);
// one fen rounds nothing and is left out. A table of 三公 in 万元 beside others in 元 has no such
// total.
std::vector<Money> roundingSteps(const Budget& budget);

// What the printed totals of a rounding table miss of the true total of the line items, fen: the
// true total rounded, minus the sum of the rounded items. Zero where nothing is missed.
Money roundingTail(const RollUps& rollUps, Money step);

// The line items that the tail is best moved onto: the largest remainders in its direction, ties by
// functional, then economic code; as updates of LineItem::tail that make roundingTail zero.
// Nothing where nothing is missed.
Change placeTail(const Budget& budget, const RollUps& rollUps, Money step);

} // namespace budget::derivation
