#pragma once

#include "core/budget/change.h"
#include "core/budget/roll_up.h"

#include <vector>

namespace budget::derivation {

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
