#include "core/budget/budget_document.h"

#include "core/derivation/derive.h"
#include "core/money/error.h"
#include "tests/core/budget/budget_text.h"
#include "tests/core/money/result_matchers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace budget {

namespace {

constexpr std::string_view Sample = R"(
item 2010301 30101 personnel general_public 100.00
item 2010301 30201 public    general_public  20.50
item 2080505 30108 personnel general_public  15.20
)";

Change amountChange(const BudgetDocument& document, int row, std::int64_t fen)
{
    LineItem after = document.budget().lineItems[row];
    after.amount = Money::fromFen(fen);
    return {{ChangeLabel::Action::Edit, QStringLiteral("30201 办公费"), 1},
            {updateFact(document.budget().lineItems[row], after)}};
}

// What the document announces, word by word.
class Announcements : public QObject
{
public:
    explicit Announcements(BudgetDocument& document)
    {
        const auto range = [this](const char* what) {
            return [this, what](FactKind, int first, int last) {
                text +=
                    std::string(what) + std::to_string(first) + "-" + std::to_string(last) + " ";
            };
        };
        connect(&document, &BudgetDocument::aboutToInsert, this, range("insert?"));
        connect(&document, &BudgetDocument::inserted, this, range("insert!"));
        connect(&document, &BudgetDocument::aboutToRemove, this, range("remove?"));
        connect(&document, &BudgetDocument::removed, this, range("remove!"));
        connect(&document, &BudgetDocument::updated, this, [this](FactKind, int row) {
            text += "update" + std::to_string(row) + " ";
        });
        connect(&document, &BudgetDocument::changed, this, [this] { text += "changed "; });
    }

    std::string text;
};

std::vector<FactChange> newItems(BudgetDocument& document, int row, int count)
{
    std::vector<FactChange> facts;
    for (int i = 0; i < count; ++i) {
        LineItem item;
        item.id = document.newId(FactKind::LineItem);
        item.unit = 1;
        item.amount = Money::fromFen(1'000'000);
        facts.push_back(insertFact(item, row + i));
    }
    return facts;
}

} // namespace

TEST(BudgetDocument, keeps_sums_tables_and_steps_in_step_with_an_edit)
{
    BudgetDocument document(budgetFromText(Sample));
    const Budget before = document.budget();
    ASSERT_TRUE(document.apply(amountChange(document, 1, 30'000'000)).has_value());
    EXPECT_EQ(document.rollUps().exact().total().fen(), 145'200'000);
    EXPECT_EQ(derivation::derive(document.budget(), document.rollUps()),
              derivation::derive(document.budget()));
    ASSERT_NE(document.undoLabel(), nullptr);
    EXPECT_EQ(document.undoLabel()->subject, QStringLiteral("30201 办公费"));
    EXPECT_EQ(document.redoLabel(), nullptr);

    ASSERT_TRUE(document.undo().has_value());
    EXPECT_EQ(document.budget(), before);
    EXPECT_EQ(document.rollUps().exact().total().fen(), 135'700'000);
    EXPECT_EQ(document.undoLabel(), nullptr);
    ASSERT_TRUE(document.redo().has_value());
    EXPECT_EQ(document.budget().lineItems[1].amount.fen(), 30'000'000);
    EXPECT_EQ(document.rollUps().exact().total().fen(), 145'200'000);
}

TEST(BudgetDocument, forgets_what_could_be_redone_after_another_edit)
{
    BudgetDocument document(budgetFromText(Sample));
    ASSERT_TRUE(document.apply(amountChange(document, 1, 1)).has_value());
    ASSERT_TRUE(document.undo().has_value());
    ASSERT_TRUE(document.apply(amountChange(document, 0, 1)).has_value());
    EXPECT_FALSE(document.canRedo());
    ASSERT_TRUE(document.redo().has_value());
    EXPECT_EQ(document.budget().lineItems[1].amount.fen(), 20'500'000);
}

TEST(BudgetDocument, makes_keystrokes_of_one_edit_one_step)
{
    BudgetDocument document(budgetFromText(Sample));
    const Budget before = document.budget();
    for (const std::int64_t fen : {1, 12, 123})
        ASSERT_TRUE(document.apply(amountChange(document, 1, fen), 7).has_value());
    ASSERT_TRUE(document.apply(amountChange(document, 1, 5), 8).has_value());
    ASSERT_TRUE(document.undo().has_value());
    EXPECT_EQ(document.budget().lineItems[1].amount.fen(), 123);
    ASSERT_TRUE(document.undo().has_value());
    EXPECT_EQ(document.budget(), before);
    ASSERT_TRUE(document.redo().has_value());
    EXPECT_EQ(document.budget().lineItems[1].amount.fen(), 123);
    // A step that was redone is whole; what is typed now is another.
    ASSERT_TRUE(document.apply(amountChange(document, 1, 9), 7).has_value());
    ASSERT_TRUE(document.undo().has_value());
    EXPECT_EQ(document.budget().lineItems[1].amount.fen(), 123);
}

TEST(BudgetDocument, announces_neighbours_as_one_range)
{
    BudgetDocument document(budgetFromText(Sample));
    Announcements heard(document);
    const std::vector<FactChange> facts = newItems(document, 1, 3);
    ASSERT_TRUE(document.apply({{}, facts}).has_value());
    EXPECT_EQ(heard.text, "insert?1-3 insert!1-3 changed ");
    heard.text.clear();
    ASSERT_TRUE(document.undo().has_value());
    EXPECT_EQ(heard.text, "remove?1-3 remove!1-3 changed ");
    heard.text.clear();
    const LineItem first = document.budget().lineItems[0];
    const LineItem third = document.budget().lineItems[2];
    ASSERT_TRUE(document.apply({{}, {removeFact(first, 0), removeFact(third, 1)}}).has_value());
    EXPECT_EQ(heard.text, "remove?0-0 remove!0-0 remove?1-1 remove!1-1 changed ");
    ASSERT_TRUE(document.undo().has_value());
    EXPECT_EQ(document.budget().lineItems[0].id, first.id);
    EXPECT_EQ(document.budget().lineItems[2].id, third.id);
}

TEST(BudgetDocument, says_nothing_and_keeps_no_step_where_a_change_is_refused)
{
    BudgetDocument document(budgetFromText(Sample));
    Announcements heard(document);
    Change change = amountChange(document, 1, 5);
    change.facts.push_back(change.facts.front()); // the second one is stale by then
    EXPECT_THAT(document.apply(change), FailsWith(ErrorCode::FactConflict));
    EXPECT_TRUE(document.apply(Change()).has_value());
    EXPECT_EQ(heard.text, "");
    EXPECT_FALSE(document.canUndo());
}

TEST(BudgetDocument, never_gives_an_id_twice)
{
    BudgetDocument document(budgetFromText(Sample));
    EXPECT_EQ(document.newId(FactKind::LineItem), 4);
    EXPECT_EQ(document.newId(FactKind::LineItem), 5);
    EXPECT_EQ(document.newId(FactKind::Unit), 2);
    const LineItem last = document.budget().lineItems[2];
    ASSERT_TRUE(document.apply({{}, {removeFact(last, 2)}}).has_value());
    EXPECT_EQ(document.newId(FactKind::LineItem), 6);
}

TEST(BudgetDocument, sums_anew_when_units_move)
{
    BudgetDocument document(budgetFromText(Sample));
    const Unit added{2, 0, {}, QStringLiteral("上级"), false};
    Unit moved = document.budget().units[0];
    moved.parent = 2;
    ASSERT_TRUE(
        document.apply({{}, {insertFact(added, 1), updateFact(document.budget().units[0], moved)}})
            .has_value());
    EXPECT_EQ(document.rollUps().exact().unit(2).fen(), 135'700'000);
    ASSERT_TRUE(document.undo().has_value());
    EXPECT_EQ(document.rollUps().exact().unit(2).fen(), 0);
}

} // namespace budget
