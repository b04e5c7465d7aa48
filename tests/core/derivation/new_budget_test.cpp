#include "core/derivation/new_budget.h"

#include "core/budget/budget_difference.h"
#include "core/derivation/derive.h"
#include "core/money/money_text.h"
#include "core/reconstruction/reconstruct.h"
#include "tests/core/document/text_printers.h"

#include <gtest/gtest.h>

namespace budget::derivation {

namespace {

Money yuan(const char* text)
{
    return **parseMoney(QString::fromLatin1(text), MoneyUnit::Yuan);
}

struct Scaling
{
    const char* amount; // 元
    std::int64_t percentage;
    const char* step;
    const char* scaled;
};

class ScaledAmountTest : public testing::TestWithParam<Scaling>
{};

NewBudget planOf(CarriedAmounts amounts)
{
    NewBudget plan;
    plan.properties = {
        QStringLiteral("机关事务服务中心"), QStringLiteral("430"), 2024, Stage::FirstSubmission};
    plan.layout = shippedTemplates().value().front();
    plan.amounts = amounts;
    return plan;
}

// Two line items of one unit, one with a calculation, and what goes with them.
Budget lastYear()
{
    Budget budget = emptyBudget(planOf(CarriedAmounts::Kept));
    budget.properties.fiscalYear = 2023;
    LineItem office;
    office.id = 1;
    office.unit = 1;
    office.functional = *SubjectCode::fromText(u"2010350");
    office.economic = *SubjectCode::fromText(u"30201");
    office.amount = yuan("30000.00");
    office.calculation = RareText(QStringLiteral("=1500*20"));
    office.tail = 1;
    LineItem reception = office;
    reception.id = 2;
    reception.economic = *SubjectCode::fromText(u"30217");
    reception.amount = yuan("12345.67");
    reception.calculation = {};
    reception.tail = 0;
    budget.lineItems.append(office);
    budget.lineItems.append(reception);
    budget.revenueItems.append(
        {1, 1, {}, FundingSource::GeneralPublic, false, yuan("42345.67"), {}, false});
    return budget;
}

} // namespace

TEST_P(ScaledAmountTest, is_exact_and_rounds_half_away_from_zero)
{
    const Scaling& scaling = GetParam();
    EXPECT_EQ(scaledAmount(yuan(scaling.amount), scaling.percentage, yuan(scaling.step)),
              yuan(scaling.scaled));
}

INSTANTIATE_TEST_SUITE_P(
    Amounts,
    ScaledAmountTest,
    testing::Values(Scaling{"100.00", 10'000, "0.01", "100.00"},
                    Scaling{"100.00", 10'350, "0.01", "103.50"},
                    Scaling{"0.01", 5'000, "0.01", "0.01"},
                    Scaling{"-0.01", 5'000, "0.01", "-0.01"},
                    Scaling{"0.01", 4'999, "0.01", "0.00"},
                    Scaling{"12345.67", 10'350, "1", "12778"},
                    Scaling{"12345.67", 10'350, "100", "12800"},
                    Scaling{"49.99", 10'000, "100", "0"},
                    Scaling{"50.00", 10'000, "100", "100"},
                    Scaling{"-50.00", 10'000, "100", "-100"},
                    Scaling{"49.99", 0, "0.01", "0"},
                    Scaling{"333.33", 3'333, "0.01", "111.10"},
                    Scaling{"100000000000000", 10'000, "10000", "100000000000000"},
                    Scaling{"33333333333333.33", 300, "0.01", "1000000000000"}));

TEST(NewBudget, begins_with_the_department_as_its_one_unit)
{
    const Budget budget = emptyBudget(planOf(CarriedAmounts::Kept));
    ASSERT_EQ(budget.units.size(), 1);
    EXPECT_EQ(budget.units[0].name, QStringLiteral("机关事务服务中心"));
    EXPECT_EQ(budget.units[0].code, QStringLiteral("430"));
    EXPECT_EQ(budget.properties.fiscalYear, 2024);
    EXPECT_TRUE(budget.lineItems.isEmpty());
}

TEST(NewBudget, heads_its_assets_as_at_the_end_of_the_year_before)
{
    const Disclosure derived = derive(emptyBudget(planOf(CarriedAmounts::Kept)));
    const Table* assets = findTable(derived, TableKind::Assets);
    ASSERT_NE(assets, nullptr);
    EXPECT_EQ(assets->title, QStringLiteral("2023年资产构成情况表"));
    const Table* procurement = findTable(derived, TableKind::Procurement);
    ASSERT_NE(procurement, nullptr);
    EXPECT_EQ(procurement->columns.back().title, QStringLiteral("2024年预留中小微企业份额"));
}

TEST(NewBudget, clears_what_procurement_takes_from_money_carried_over)
{
    Budget last = lastYear();
    ProcurementItem item;
    item.id = 1;
    item.amounts = {{QStringLiteral("general_public"), yuan("100")},
                    {QStringLiteral("fiscal_carryover"), yuan("20")}};
    last.procurement.append(item);
    const CopiedBudget copy = budgetFromLastYear(last, planOf(CarriedAmounts::Kept));
    EXPECT_EQ(copy.budget.procurement[0].amounts.at(QStringLiteral("general_public")), yuan("100"));
    EXPECT_TRUE(copy.budget.procurement[0].amounts.at(QStringLiteral("fiscal_carryover")).isZero());
    EXPECT_EQ(copy.summary.withoutAmount, 1);
}

TEST(NewBudget, keeps_last_years_amounts_and_how_they_came_about)
{
    const Budget budget = budgetFromLastYear(lastYear(), planOf(CarriedAmounts::Kept)).budget;
    EXPECT_EQ(budget.properties.fiscalYear, 2024);
    EXPECT_EQ(budget.properties.stage, Stage::FirstSubmission);
    EXPECT_EQ(budget.lineItems[0].amount, yuan("30000"));
    EXPECT_EQ(budget.lineItems[0].calculation.text(), QStringLiteral("=1500*20"));
    EXPECT_EQ(budget.lineItems[0].tail, 0) << "a correction of rounding is of one year only";
    EXPECT_EQ(budget.revenueItems[0].amount, yuan("42345.67"));
}

TEST(NewBudget, clears_amounts_and_leaves_the_lines)
{
    const Budget budget = budgetFromLastYear(lastYear(), planOf(CarriedAmounts::Cleared)).budget;
    ASSERT_EQ(budget.lineItems.size(), 2);
    EXPECT_TRUE(budget.lineItems[0].amount.isZero());
    EXPECT_TRUE(budget.lineItems[0].calculation.isEmpty());
    EXPECT_TRUE(budget.revenueItems[0].amount.isZero());
}

TEST(NewBudget, scales_amounts_and_rounds_them_to_the_unit_that_was_asked_for)
{
    NewBudget plan = planOf(CarriedAmounts::Scaled);
    plan.hundredthsOfPercent = 10'500;
    plan.step = yuan("100");
    const Budget budget = budgetFromLastYear(lastYear(), plan).budget;
    EXPECT_EQ(budget.lineItems[0].amount, yuan("31500"));
    EXPECT_TRUE(budget.lineItems[0].calculation.isEmpty()) << "it tells another figure";
    EXPECT_EQ(budget.lineItems[1].amount, yuan("13000"));
    EXPECT_EQ(budget.revenueItems[0].amount, yuan("44500"));
}

TEST(NewBudget, takes_what_the_three_public_table_printed_as_the_prior_year)
{
    const Budget budget = budgetFromLastYear(lastYear(), planOf(CarriedAmounts::Cleared)).budget;
    std::map<QString, Money> prior;
    for (const ThreePublicFigure& figure : budget.threePublic) {
        if (figure.isPriorYear)
            prior[figure.item] = figure.amount;
    }
    EXPECT_EQ(prior[QStringLiteral("reception")], yuan("12300")) << "as printed in 万元";
}

TEST(BudgetDifference, is_one_change_there_and_one_back)
{
    const Budget before = lastYear();
    Budget after = budgetFromLastYear(before, planOf(CarriedAmounts::Cleared)).budget;
    after.projects.append({3, QStringLiteral("P1"), QStringLiteral("物业费"), {}, {}, {}});
    FactList<LineItem> items; // the other order, one more, of the new project
    items.append(after.lineItems[1]);
    items.append(after.lineItems[0]);
    LineItem third = after.lineItems[0];
    third.id = 7;
    third.project = 3;
    items.insert(1, {third});
    after.lineItems = items;

    Budget budget = before;
    const Change change = changeBetween(before, after, {ChangeLabel::Action::Restore, {}, 1});
    const Result<Change> back = apply(budget, change);
    ASSERT_TRUE(back) << back.error().detail.toStdString();
    EXPECT_TRUE(budget == after);
    ASSERT_TRUE(apply(budget, *back));
    EXPECT_TRUE(budget == before);
}

TEST(BudgetDifference, of_equal_budgets_is_no_change)
{
    EXPECT_TRUE(changeBetween(lastYear(), lastYear(), {}).isEmpty());
}

} // namespace budget::derivation
