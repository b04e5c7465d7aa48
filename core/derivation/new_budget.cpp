#include "core/derivation/new_budget.h"

#include "core/derivation/derive.h"
#include "core/derivation/each_fact.h"
#include "core/derivation/year_words.h"
#include "core/document/column_keys.h"

#include <cassert>
#include <utility>

namespace budget::derivation {

namespace {

constexpr std::int64_t Whole = 10'000; // hundredths of a per cent in one

std::int64_t magnitude(std::int64_t value)
{
    return value < 0 ? -value : value;
}

class NewYear
{
public:
    explicit NewYear(const NewBudget& plan)
        : m_plan(plan)
    {}

    CopiedBudget from(const Budget& last)
    {
        Budget budget = last;
        budget.properties = m_plan.properties;
        budget.layout = m_plan.layout;
        budget.lineItems = eachFact(last.lineItems, [this](LineItem& item) { carry(item); });
        budget.revenueItems =
            eachFact(last.revenueItems, [this](RevenueItem& item) { carry(item); });
        budget.procurement =
            eachFact(last.procurement, [this](ProcurementItem& item) { carry(item); });
        budget.threePublic = priorYear(last);
        budget.waivers = {};
        YearWords years(last.properties.fiscalYear, m_plan.properties.fiscalYear);
        years.moveAll(budget);
        return {std::move(budget),
                {last.properties.fiscalYear,
                 years.count(),
                 m_withoutAmount,
                 static_cast<int>(last.waivers.size())}};
    }

private:
    Money carried(Money amount) const
    {
        switch (m_plan.amounts) {
        case CarriedAmounts::Kept:
            return amount;
        case CarriedAmounts::Cleared:
            return {};
        case CarriedAmounts::Scaled:
            return scaledAmount(amount, m_plan.hundredthsOfPercent, m_plan.step);
        }
        return amount;
    }

    // Of an entry of money carried over, or of any other.
    Money carried(Money amount, bool isCarriedOver)
    {
        if (!isCarriedOver)
            return carried(amount);
        m_withoutAmount += amount.isZero() ? 0 : 1;
        return {};
    }

    void carry(LineItem& item)
    {
        const bool isCarriedOver = item.source == FundingSource::CarriedOver;
        const Money before = std::exchange(item.amount, carried(item.amount, isCarriedOver));
        if (item.amount != before)
            item.calculation = {};
        item.tail = 0;
    }

    void carry(RevenueItem& item)
    {
        const bool isCarriedOver = item.isCarriedOver || item.source == FundingSource::CarriedOver;
        item.amount = carried(item.amount, isCarriedOver);
    }

    void carry(ProcurementItem& item)
    {
        if (item.budget)
            item.budget = carried(*item.budget);
        for (auto& [column, amount] : item.amounts)
            amount = carried(amount, column.endsWith(u"carryover"));
    }

    static FactList<ThreePublicFigure> priorYear(const Budget& last)
    {
        FactList<ThreePublicFigure> figures;
        FactId id = 0;
        // What no line item gives is stated anew every year.
        for (const ThreePublicFigure& figure : last.threePublic) {
            if (figure.isPriorYear)
                continue;
            figures.append({++id, figure.item, false, figure.amount});
        }
        const Disclosure printed = derive(last);
        const Table* table = findTable(printed, TableKind::ThreePublic);
        if (table == nullptr)
            return figures;
        for (const Row& row : table->rows) {
            const std::optional<Money> amount = amountAt(*table, row, keys::Total);
            if (amount && !row.code.isEmpty())
                figures.append({++id, row.code, true, *amount});
        }
        return figures;
    }

    const NewBudget& m_plan;
    int m_withoutAmount = 0;
};

} // namespace

// amount × percentage ÷ (10,000 × step), taken apart so that nothing leaves 64 bits: 10^12 × 10^6
// for the largest amount and percentage.
Money scaledAmount(Money amount, std::int64_t hundredthsOfPercent, Money step)
{
    assert(step.fen() > 0 && hundredthsOfPercent >= 0);
    assert(hundredthsOfPercent <= LargestHundredthsOfPercent);
    const std::int64_t fen = magnitude(amount.fen());
    const std::int64_t part = fen % Whole * hundredthsOfPercent;
    const std::int64_t fenWhole = fen / Whole * hundredthsOfPercent + part / Whole;
    const std::int64_t fraction = part % Whole; // of a fen, in ten thousandths
    std::int64_t steps = fenWhole / step.fen();
    const std::int64_t left = fenWhole % step.fen();
    const std::int64_t toHalf = step.fen() - 2 * left; // in halves of a fen
    if (toHalf <= 0 || (toHalf == 1 && 2 * fraction >= Whole))
        ++steps;
    const std::int64_t result = steps * step.fen();
    return Money::fromFen(amount.isNegative() ? -result : result);
}

Budget emptyBudget(const NewBudget& plan)
{
    Budget budget;
    budget.properties = plan.properties;
    budget.layout = plan.layout;
    Unit department;
    department.id = 1;
    department.code = plan.properties.departmentCode;
    department.name = plan.properties.departmentName;
    budget.units.append(std::move(department));
    return budget;
}

CopiedBudget budgetFromLastYear(const Budget& last, const NewBudget& plan)
{
    return NewYear(plan).from(last);
}

} // namespace budget::derivation
