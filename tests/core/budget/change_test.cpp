#include "core/budget/change.h"

#include "core/money/error.h"
#include "tests/core/budget/budget_text.h"
#include "tests/core/money/result_matchers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace budget {

namespace {

Budget sample()
{
    return budgetFromText(R"(
unit 2 1 所属中心
item   2010301 30101 personnel general_public 100.00
item@2 2010301 30201 public    general_public  20.50
item   2080505 30108 personnel general_public  15.20
)");
}

LineItem withAmount(LineItem item, std::int64_t fen)
{
    item.amount = Money::fromFen(fen);
    return item;
}

Change changeOf(std::vector<FactChange> facts)
{
    return {{}, std::move(facts)};
}

LineItem newItem(FactId id)
{
    LineItem item;
    item.id = id;
    item.unit = 1;
    item.amount = Money::fromFen(700);
    return item;
}

} // namespace

TEST(Change, is_taken_back_by_its_inverse_whatever_it_holds)
{
    const Budget before = sample();
    Budget budget = before;
    const LineItem first = budget.lineItems[0];
    const LineItem second = budget.lineItems[1];
    BudgetProperties renamed = budget.properties;
    renamed.departmentName = QStringLiteral("新名称");
    const Change change = changeOf({
        updateFact(first, withAmount(first, 1)),
        insertFact(newItem(4), 1),
        insertFact(newItem(5), 4),
        removeFact(second, 2),
        updateFact(withAmount(first, 1), withAmount(first, 2)),
        updateFact(budget.properties, renamed),
        insertFact(Unit{3, 2, {}, QStringLiteral("分部"), true}, 2),
    });
    const Result<Change> inverse = apply(budget, change);
    ASSERT_TRUE(inverse.has_value());
    EXPECT_EQ(itemsText(budget),
              "2010301 30101 personnel general_public 0.000002\n"
              "- - public general_public 0.0007\n"
              "2080505 30108 personnel general_public 15.20\n"
              "- - public general_public 0.0007\n");
    EXPECT_EQ(budget.properties.departmentName, QStringLiteral("新名称"));
    const Budget after = budget;
    const Result<Change> again = apply(budget, *inverse);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(budget, before);
    ASSERT_TRUE(apply(budget, *again).has_value());
    EXPECT_EQ(budget, after);
}

TEST(Change, is_refused_whole_when_a_part_of_it_cannot_be)
{
    const Budget before = sample();
    const LineItem first = before.lineItems[0];
    const LineItem second = before.lineItems[1];
    LineItem stray = first;
    stray.unit = 9;
    LineItem unknownProject = first;
    unknownProject.project = 9;
    Unit own = before.units[0];
    own.parent = 2;
    struct Refused
    {
        const char* what;
        FactChange fact;
        ErrorCode code;
    };
    const std::vector<Refused> refused{
        {"nothing", {}, ErrorCode::FactConflict},
        {"a stale value", updateFact(withAmount(first, 5), first), ErrorCode::FactConflict},
        {"another fact", updateFact(first, second), ErrorCode::FactConflict},
        {"another kind", updateFact(first, Unit{1, 0, {}, {}, false}), ErrorCode::FactConflict},
        {"an id that is there", insertFact(newItem(2), 0), ErrorCode::FactConflict},
        {"no id", insertFact(newItem(0), 0), ErrorCode::FactConflict},
        {"a row beyond the end", insertFact(newItem(8), 5), ErrorCode::FactConflict},
        {"a row before the start", insertFact(newItem(8), -1), ErrorCode::FactConflict},
        {"what is not there", removeFact(newItem(8), 0), ErrorCode::FactMissing},
        {"an unknown unit", updateFact(first, stray), ErrorCode::FactMissing},
        {"an unknown project", updateFact(first, unknownProject), ErrorCode::FactMissing},
        {"a unit above itself", updateFact(before.units[0], own), ErrorCode::FactMissing},
        {"a unit in use", removeFact(before.units[1], 1), ErrorCode::FactInUse},
        {"two properties", insertFact(before.properties, 0), ErrorCode::FactConflict},
        {"too large an amount",
         updateFact(first, withAmount(first, Money::LargestFen + 1)),
         ErrorCode::AmountTooLarge},
    };
    for (const Refused& row : refused) {
        Budget budget = before;
        // What stands before it in the Change is not done either.
        const Change change = changeOf({insertFact(newItem(4), 0), row.fact});
        EXPECT_THAT(apply(budget, change), FailsWith(row.code)) << row.what;
        EXPECT_EQ(budget, before) << row.what;
    }
}

TEST(Change, may_rely_on_what_it_did_before)
{
    Budget budget = sample();
    LineItem item = newItem(4);
    item.unit = 3;
    item.project = 1;
    Project project;
    project.id = 1;
    const Change change = changeOf(
        {insertFact(Unit{3, 0, {}, {}, false}, 2), insertFact(project, 0), insertFact(item, 3)});
    ASSERT_TRUE(apply(budget, change).has_value());
    // A unit goes with the last item that names it.
    const Unit second = *budget.units.find(2);
    const LineItem named = *budget.lineItems.find(2);
    EXPECT_TRUE(apply(budget, changeOf({removeFact(named, 1), removeFact(second, 1)})).has_value());
    EXPECT_EQ(budget.units.rowOf(2), -1);
}

TEST(FactList, finds_facts_by_id_while_rows_come_and_go)
{
    FactList<Asset> list;
    for (FactId id = 1; id <= 5; ++id)
        list.append({id, QString::number(id), 0, {}, {}});
    list.remove(1, 2);
    list.insert(0, {{7, QStringLiteral("7"), 0, {}, {}}, {6, QStringLiteral("6"), 0, {}, {}}});
    std::string order;
    for (const Asset& asset : list)
        order += asset.name.toStdString();
    EXPECT_EQ(order, "76145");
    EXPECT_EQ(list.rowOf(6), 1);
    EXPECT_EQ(list.rowOf(5), 4);
    EXPECT_EQ(list.rowOf(2), -1);
    EXPECT_EQ(list.rowOf(99), -1);
    EXPECT_EQ(list.rowOf(-1), -1);
    EXPECT_EQ(list.largestId(), 7);
}

} // namespace budget
