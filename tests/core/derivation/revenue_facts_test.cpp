#include "core/derivation/revenue_facts.h"

#include "core/derivation/derive.h"
#include "tests/core/budget/budget_text.h"

#include <gtest/gtest.h>

namespace budget::derivation {

namespace {

const char* const Facts = R"(
item 2010301 30201 public general_public 7.10
revenue 2010301 general_public 5.00
revenue 2080505 general_public 1.10
revenue 2080505 government_fund 2.00
revenue 2080505 undertaking 4.00
revenue 2080505 carried 3.00
)";

int indexOf(const DerivedDisclosure& derived, TableKind kind)
{
    const std::vector<Table>& tables = derived.disclosure.tables;
    return static_cast<int>(findTable(derived.disclosure, kind) - tables.data());
}

// The sum of the revenue items behind every revenue figure of a table is what the table prints.
void expectSums(TableKind kind, int fewest)
{
    const Budget budget = budgetFromText(Facts);
    const DerivedDisclosure derived = deriveWithOrigins(budget, RollUps(budget));
    const int at = indexOf(derived, kind);
    const Table& table = derived.disclosure.tables[static_cast<std::size_t>(at)];
    int figures = 0;
    for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
        const Row& line = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < static_cast<int>(table.columns.size()); ++column) {
            const std::optional<RevenueFacts> facts =
                revenueFactsBehind(derived, {at, row, column});
            if (!facts)
                continue;
            Money sum;
            for (const RevenueItem& item : budget.revenueItems)
                sum += facts->has(item) ? item.amount : Money();
            const std::optional<Money> amount = line.cells[static_cast<std::size_t>(column)].amount;
            EXPECT_EQ(amount.value_or(Money()), sum)
                << line.name.toStdString() << ", "
                << table.columns[static_cast<std::size_t>(column)].title.toStdString();
            figures += amount ? 1 : 0;
        }
    }
    EXPECT_GE(figures, fewest);
}

} // namespace

TEST(RevenueFacts, make_up_the_figures_of_the_revenue_summary)
{
    expectSums(TableKind::RevenueSummary, 15);
}

TEST(RevenueFacts, make_up_the_lines_of_the_summary_of_revenue_and_expenditure)
{
    expectSums(TableKind::RevenueExpenditureSummary, 5);
}

TEST(RevenueFacts, make_up_the_lines_of_the_fiscal_appropriations)
{
    expectSums(TableKind::FiscalAppropriationSummary, 3);
}

TEST(RevenueFacts, stand_behind_no_figure_of_expenditure)
{
    const Budget budget = budgetFromText(Facts);
    const DerivedDisclosure derived = deriveWithOrigins(budget, RollUps(budget));
    for (const TableKind kind : {TableKind::ExpenditureSummary, TableKind::BasicExpenditure}) {
        const int at = indexOf(derived, kind);
        const Table& table = derived.disclosure.tables[static_cast<std::size_t>(at)];
        for (int column = 0; column < static_cast<int>(table.columns.size()); ++column)
            EXPECT_FALSE(revenueFactsBehind(derived, {at, 0, column}));
    }
}

} // namespace budget::derivation
