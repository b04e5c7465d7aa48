#pragma once

#include "core/budget/budget.h"
#include "core/derivation/revenue_line.h"

#include <array>
#include <map>

namespace budget::derivation {

// The sums of a budget's revenue items by functional subject (those above included), each item
// rounded to a multiple of `step` first.
class RevenueSums
{
public:
    RevenueSums(const Budget& budget, Money step);

    // Fen. The empty code stands for the items that name none.
    Money functional(SubjectCode code, const RevenueSlice& slice) const;
    Money total(const RevenueSlice& slice) const;
    std::vector<SubjectCode> subjects() const; // in order; without the empty code

private:
    using Cells = std::array<std::array<Money, 2>, FundingSourceCount>; // [source][carried over]
    static Money sum(const Cells& cells, const RevenueSlice& slice);

    std::map<SubjectCode, Cells> m_functional;
    Cells m_total{};
};

} // namespace budget::derivation
