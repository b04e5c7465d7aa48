#include "core/derivation/rounding_tail.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace budget::derivation {

std::vector<Money> roundingSteps(const Budget& budget)
{
    std::vector<Money> steps;
    for (const TableTemplate& table : budget.layout.tables) {
        const bool printsAll = table.kind == TableKind::RevenueExpenditureSummary
                               || table.kind == TableKind::ExpenditureSummary;
        const Money step = printedStep(table);
        if (printsAll && step > Money::fromFen(1)
            && std::find(steps.begin(), steps.end(), step) == steps.end())
            steps.push_back(step);
    }
    return steps;
}

Money roundingTail(const RollUps& rollUps, Money step)
{
    return roundedTo(rollUps.exact().total(), step) - rollUps.at(step).total();
}

Change placeTail(const Budget& budget, const RollUps& rollUps, Money step)
{
    Change change{{ChangeLabel::Action::PlaceTails, QString(), 0}, {}};
    const RollUp& sums = rollUps.at(step);
    const std::int64_t missed =
        sums.step().fen() == step.fen() ? roundingTail(rollUps, step).fen() / step.fen() : 0;
    const int sign = missed < 0 ? -1 : 1;
    // What rounding took from an item, in the direction of the tail.
    const auto remainder = [&](const LineItem& item) {
        return sign * (item.amount - sums.rounded(item)).fen();
    };
    std::vector<const LineItem*> items;
    for (const LineItem& item : budget.lineItems) {
        if (std::abs(item.tail + sign) <= std::numeric_limits<std::int8_t>::max())
            items.push_back(&item);
    }
    std::stable_sort(items.begin(), items.end(), [&](const LineItem* left, const LineItem* right) {
        if (remainder(*left) != remainder(*right))
            return remainder(*left) > remainder(*right);
        return std::pair(left->functional, left->economic)
               < std::pair(right->functional, right->economic);
    });
    const std::size_t count = std::min(items.size(), static_cast<std::size_t>(std::abs(missed)));
    for (std::size_t i = 0; i < count; ++i) {
        LineItem placed = *items[i];
        placed.tail = static_cast<std::int8_t>(placed.tail + sign);
        change.facts.push_back(updateFact(*items[i], placed));
    }
    change.label.count = static_cast<int>(change.facts.size());
    return change;
}

} // namespace budget::derivation
