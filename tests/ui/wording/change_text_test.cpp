#include "ui/wording/change_text.h"

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

LineItem officeCosts()
{
    LineItem item;
    item.id = 1;
    item.functional = *SubjectCode::fromText(u"2010350");
    item.economic = *SubjectCode::fromText(u"30201");
    item.amount = Money::fromFen(7'100'000);
    item.isInferred = true;
    return item;
}

using Action = ChangeLabel::Action;

} // namespace

TEST(ChangeText, names_one_entry_by_its_subject_and_many_by_their_number)
{
    EXPECT_EQ(changeName(ChangeLabel{Action::Edit, QStringLiteral("30201 办公费"), 1}),
              QStringLiteral("Edit 30201 办公费"));
    EXPECT_EQ(changeName(ChangeLabel{Action::Paste, {}, 12}), QStringLiteral("Paste 12 Entries"));
    EXPECT_EQ(changeName(ChangeLabel{Action::Restore, QStringLiteral("一上"), 40}),
              QStringLiteral("Restore the Version “一上”"));
}

TEST(ChangeText, every_action_has_a_name_of_both_kinds)
{
    for (int action = 0; action <= static_cast<int>(Action::Mend); ++action) {
        const auto value = static_cast<Action>(action);
        EXPECT_FALSE(changeName(ChangeLabel{value, {}, 2}).isEmpty()) << action;
        EXPECT_TRUE(changeName(ChangeLabel{value, QStringLiteral("30201"), 1}).contains(u"30201"))
            << action;
    }
}

TEST(ChangeText, says_in_the_audit_trail_what_was_undone)
{
    AuditLine line;
    line.change.label = {Action::Edit, QStringLiteral("30201 办公费"), 1};
    line.stamp.nature = ChangeNature::Undo;
    EXPECT_EQ(changeName(line), QStringLiteral("Undone: Edit 30201 办公费"));
    line.stamp.nature = ChangeNature::Redo;
    EXPECT_EQ(changeName(line), QStringLiteral("Done Again: Edit 30201 办公费"));
}

TEST(ChangeText, tells_of_a_change_what_the_entry_is_and_what_differs)
{
    LineItem after = officeCosts();
    after.amount = Money::fromFen(100'010'000);
    EXPECT_EQ(factChangeText(updateFact(officeCosts(), after)),
              QStringLiteral("30201 · 71,000.00 元 → 1,000,100.00 元"));
    after.isInferred = false;
    after.note = RareText(QStringLiteral("说明"));
    EXPECT_EQ(factChangeText(updateFact(officeCosts(), after)),
              QStringLiteral("30201 · 71,000.00 元 → 1,000,100.00 元 · – → 说明 · inferred → –"));
}

TEST(ChangeText, tells_all_of_an_entry_that_came_or_went)
{
    EXPECT_EQ(factChangeText(insertFact(officeCosts(), 0)),
              QStringLiteral(
                  "New: 30201 · 2010350 · 公用经费 · 一般公共预算拨款 · 71,000.00 元 · inferred"));
    EXPECT_EQ(factChangeText(removeFact(Unit{1, 0, {}, QStringLiteral("本级"), true}, 0)),
              QStringLiteral("Removed: Unit · 本级 · administrative"));
}

TEST(ChangeText, names_the_kinds_of_entries_and_keeps_a_word_it_does_not_know)
{
    for (int kind = 0; kind < FactKindCount; ++kind) {
        const QString word = factKindId(static_cast<FactKind>(kind));
        EXPECT_FALSE(factKindText(word).isEmpty()) << word.toStdString();
    }
    EXPECT_EQ(factKindText(QStringLiteral("line_item")), QStringLiteral("line items"));
    EXPECT_EQ(factKindText(QStringLiteral("novelty")), QStringLiteral("novelty"));
}

} // namespace budget::ui
