#include "core/derivation/revenue_sums.h"

#include "core/budget/roll_up.h"

namespace budget::derivation {

RevenueSums::RevenueSums(const Budget& budget, Money step)
{
    for (const RevenueItem& item : budget.revenueItems) {
        const Money amount = roundedTo(item.amount, step);
        const auto source = static_cast<std::size_t>(item.source);
        const std::size_t part = item.isCarriedOver ? 1 : 0;
        m_total[source][part] += amount;
        for (SubjectCode code = item.functional;; code = subjectAbove(code)) {
            m_functional[code][source][part] += amount;
            if (code.isEmpty() || subjectAbove(code).isEmpty())
                break;
        }
    }
}

Money RevenueSums::sum(const Cells& cells, const RevenueSlice& slice)
{
    Money sum;
    for (std::size_t source = 0; source < cells.size(); ++source) {
        for (std::size_t part = 0; part < 2; ++part) {
            if (slice.has(static_cast<FundingSource>(source), part == 1))
                sum += cells[source][part];
        }
    }
    return sum;
}

Money RevenueSums::functional(SubjectCode code, const RevenueSlice& slice) const
{
    const auto found = m_functional.find(code);
    return found == m_functional.end() ? Money() : sum(found->second, slice);
}

Money RevenueSums::total(const RevenueSlice& slice) const
{
    return sum(m_total, slice);
}

std::vector<SubjectCode> RevenueSums::subjects() const
{
    std::vector<SubjectCode> codes;
    for (const auto& [code, cells] : m_functional) {
        if (!code.isEmpty())
            codes.push_back(code);
    }
    return codes;
}

} // namespace budget::derivation
