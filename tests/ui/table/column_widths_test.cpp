#include "ui/table/column_widths.h"

#include <QFontMetrics>

#include <gmock/gmock.h>

#include <numeric>

namespace budget::ui {

namespace {

int sum(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

class ColumnWidthsTest : public testing::Test
{
protected:
    int em(int count) const { return count * QFontMetrics(m_font).horizontalAdvance(u'国'); }

    std::vector<ColumnNeed> needs(int name, int figure) const
    {
        return {{ColumnType::LineNumber, em(2), em(2)},
                {ColumnType::Code, em(5), em(4)},
                {ColumnType::Name, em(name), em(4)},
                {ColumnType::Amount, em(figure), em(2)},
                {ColumnType::Amount, em(figure), em(10)}};
    }

    QFont m_font;
};

} // namespace

TEST_F(ColumnWidthsTest, fill_the_room_there_is)
{
    for (const int room : {em(45), em(60), em(120)})
        EXPECT_EQ(sum(columnWidths(needs(12, 6), room, m_font)), room);
}

TEST_F(ColumnWidthsTest, figures_are_never_cut)
{
    for (const int room : {10, em(20), em(40), em(100)}) {
        const std::vector<int> widths = columnWidths(needs(30, 9), room, m_font);
        EXPECT_GE(widths[3], em(9));
        EXPECT_GE(widths[4], em(9));
        EXPECT_GE(widths[1], em(5));
    }
}

TEST_F(ColumnWidthsTest, names_are_cut_before_figures_leave_the_window)
{
    const std::vector<ColumnNeed> twoSided{{ColumnType::LineNumber, em(2), em(2)},
                                           {ColumnType::Name, em(16), em(2)},
                                           {ColumnType::Amount, em(6), em(2)},
                                           {ColumnType::Name, em(18), em(2)},
                                           {ColumnType::Amount, em(6), em(2)}};
    const std::vector<int> widths = columnWidths(twoSided, em(36), m_font);
    EXPECT_EQ(sum(widths), em(36));
    EXPECT_GE(widths[1], em(6));
    EXPECT_GE(widths[3], em(6));

    const std::vector<int> scrolled = columnWidths(twoSided, em(20), m_font);
    EXPECT_EQ(scrolled[1], em(15)) << "what scrolls anyway keeps its words";
}

TEST_F(ColumnWidthsTest, an_indented_name_has_words_left_behind_its_indentation)
{
    std::vector<ColumnNeed> tree = needs(25, 6);
    tree[2].indent = em(4);
    for (const int room : {em(10), em(29), em(31), em(36)})
        EXPECT_GE(columnWidths(tree, room, m_font)[2], em(10)) << room;
}

TEST_F(ColumnWidthsTest, names_give_way_first_but_stay_readable)
{
    const std::vector<int> narrow = columnWidths(needs(25, 6), em(40), m_font);
    EXPECT_LT(narrow[2], em(25));
    EXPECT_GE(narrow[2], em(12));
    EXPECT_GE(columnWidths(needs(25, 6), em(80), m_font)[2], em(25));
}

} // namespace budget::ui
