#pragma once

#include "core/money/money.h"

#include <functional>
#include <vector>

namespace budget::reconstruction {

// One amount of a plan: from one margin to the other, fen, never zero.
struct Shipment
{
    int row = 0;
    int column = 0;
    Money amount;

    bool operator==(const Shipment&) const = default;
};

// A feasible solution of the transportation problem: amounts whose sums by row are `rows` and whose
// sums by column are `columns` (fen). Cells for which `prefers` says so are filled first, as far as
// both margins go; then margins that are equal are matched whole, so that a figure that is printed
// on both sides stays one; the rest goes from the upper left corner (Dantzig 1951: the northwest
// corner rule), which needs at most rows + columns − 1 amounts. Negative margins are allowed.
//
// Where the totals of the margins differ, what is left is not shipped: the rows (or columns) at the
// end come out too small. The plan is the same for the same input.
std::vector<Shipment> transportationPlan(const std::vector<Money>& rows,
                                         const std::vector<Money>& columns,
                                         const std::function<bool(int row, int column)>& prefers);

} // namespace budget::reconstruction
