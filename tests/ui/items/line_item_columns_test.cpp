#include "ui/items/line_item_columns.h"

#include <gmock/gmock.h>

#include <numeric>

namespace budget::ui {

namespace {

int sum(const std::array<int, LineItemFieldCount>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

} // namespace

TEST(LineItemColumns, columns_of_words_share_what_is_left_over)
{
    LineItemColumns columns;
    const int natural = sum(columns.widths(0));
    EXPECT_EQ(sum(columns.widths(natural + 1000)), natural + 1000);
    const auto amount = static_cast<std::size_t>(LineItemField::Amount);
    EXPECT_EQ(columns.widths(natural + 1000)[amount], columns.widths(0)[amount]);
    columns.setWidths(columns.widths(natural + 1000));
    EXPECT_EQ(sum(columns.widths(natural + 5000)), natural + 1000); // as somebody set them
}

TEST(LineItemColumns, the_last_column_cannot_be_hidden)
{
    LineItemColumns columns;
    for (int i = 0; i < LineItemFieldCount; ++i)
        columns.setShown(static_cast<LineItemField>(i), false);
    EXPECT_THAT(columns.shown(), testing::ElementsAre(LineItemField::Inferred));
}

TEST(LineItemColumns, a_single_unit_is_hidden_until_somebody_chooses)
{
    LineItemColumns columns;
    EXPECT_TRUE(columns.hideSingleUnit(true));
    EXPECT_FALSE(columns.isShown(LineItemField::Unit));
    EXPECT_TRUE(columns.setShown(LineItemField::Unit, true));
    EXPECT_FALSE(columns.hideSingleUnit(true));
    EXPECT_TRUE(columns.isShown(LineItemField::Unit));
}

TEST(LineItemColumns, only_what_was_saved_is_restored)
{
    LineItemColumns columns;
    columns.setShown(LineItemField::Note, false);
    columns.setFrozen(3);
    const QByteArray state = columns.saved();
    const std::optional<LineItemColumns> restored = LineItemColumns::restored(state);
    ASSERT_TRUE(restored.has_value());
    EXPECT_FALSE(restored->isShown(LineItemField::Note));
    EXPECT_TRUE(restored->isFrozen(LineItemField::Unit));
    for (qsizetype length = 0; length < state.size(); ++length)
        EXPECT_FALSE(LineItemColumns::restored(state.first(length)).has_value()) << length;
    QByteArray other = state;
    other[0] = 'x';
    EXPECT_FALSE(LineItemColumns::restored(other).has_value());
}

} // namespace budget::ui
