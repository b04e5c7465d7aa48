#pragma once

#include "core/budget/facts.h"
#include "core/derivation/revenue_line.h"

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

} // namespace budget::derivation
