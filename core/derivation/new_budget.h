#pragma once

#include "core/budget/budget.h"

namespace budget::derivation {

// What becomes of last year's amounts in the budget of a new year.
enum class CarriedAmounts
{
    Kept,
    Cleared, // to zero: the line items stay
    Scaled,
};

struct NewBudget
{
    BudgetProperties properties;
    DisclosureTemplate layout;
    CarriedAmounts amounts = CarriedAmounts::Kept;
    // Of Scaled: hundredths of a per cent of the old amount, at least 0 (10'350 is 103.5 %), and
    // what the new one is rounded to, half away from zero; fen, at least 1.
    std::int64_t hundredthsOfPercent = 10'000;
    Money step = Money::fromFen(1);
};

inline constexpr std::int64_t LargestHundredthsOfPercent = 1'000'000; // a hundred times as much

// The amount times the percentage, exactly, rounded to a multiple of the step half away from zero.
Money scaledAmount(Money amount, std::int64_t hundredthsOfPercent, Money step);

// A budget with one unit, the department itself, and no figures.
Budget emptyBudget(const NewBudget& plan);

// What became of last year's on the way into the new budget.
struct CopySummary
{
    int lastYear = 0;
    int movedYears = 0;    // in headings, sentences and titles
    int withoutAmount = 0; // amounts carried over: those are last year's, and were cleared
    int waivers = 0;       // that were left out: they are about last year's figures

    bool operator==(const CopySummary&) const = default;
};

struct CopiedBudget
{
    Budget budget;
    CopySummary summary;
};

// Last year's budget as the beginning of the new one: units, line items, projects, texts and the
// names of subjects. Amounts of line items, revenue and procurement become what the plan says; how
// an amount came about is kept only where the amount is. What was carried over from the year before
// last (上年结转) is nothing that the new year begins with: its entries stay, without amounts.
// Printed corrections of rounding (tail) and waivers go. What the 三公 table printed becomes its
// column of the prior year, where it had one. Years in what is printed move with the budget's
// (YearWords).
CopiedBudget budgetFromLastYear(const Budget& last, const NewBudget& plan);

} // namespace budget::derivation
