#pragma once

#include "core/budget/budget.h"
#include "core/derivation/revenue_line.h"

#include <optional>

namespace budget::derivation {

// The revenue items that a revenue figure is the sum of.
struct RevenueFacts
{
    SubjectCode functional; // this and below; the empty one is every subject
    RevenueSlice slice;

    bool has(const RevenueItem& item) const
    {
        return item.functional.isWithin(functional) && slice.has(item.source, item.isCarriedOver);
    }
};

// The revenue items behind the cell of a derived table. Nothing for a cell that is no sum of them.
std::optional<RevenueFacts> revenueFactsBehind(const Table& table, int row, int column);

} // namespace budget::derivation
