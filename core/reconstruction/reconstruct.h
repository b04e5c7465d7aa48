#pragma once

#include "core/budget/budget.h"
#include "core/document/figure_difference.h"

namespace budget::reconstruction {

// A budget that was found for a published document.
struct Reconstruction
{
    Budget budget;   // every line item in it is 推算
    int figures = 0; // that the document prints
    // What the budget does not reproduce: left is published, right is derived. Empty where the
    // document agrees with itself.
    std::vector<FigureDifference> leftOut;
};

// Line items that reproduce every published figure exactly: a feasible transportation plan between
// the margins that the tables print (function × kind, function × source, economic subject × kind),
// the statutory pairs first (2080505–30108, …). Where the tables contradict each other the detailed
// one is followed and what it misses is named in leftOut; no balance is invented. The budget's
// layout is the document's own (layoutOf), its texts and other tables are kept.
Reconstruction reconstruct(const Disclosure& disclosure);

} // namespace budget::reconstruction
