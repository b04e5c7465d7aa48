#include "core/recognition/tables/column_content.h"

#include <gtest/gtest.h>

namespace budget::recognition {

namespace {

ColumnContent contentOf(const QStringList& cells)
{
    std::vector<GridRow> rows{{{QStringLiteral("header 9.00")}, 0}};
    for (const QString& cell : cells)
        rows.push_back({{cell}, 0});
    return columnContent(rows, 1, 0, 1);
}

} // namespace

TEST(ColumnContent, counts_what_the_cells_hold)
{
    const ColumnContent content = contentOf({QStringLiteral("201"),
                                             QStringLiteral(" 2080505 "),
                                             QStringLiteral("30201"),
                                             QStringLiteral("1,234.50"),
                                             QStringLiteral("45%"),
                                             QStringLiteral("会议费"),
                                             QStringLiteral("—"),
                                             QString()});
    EXPECT_EQ(content.filled, 6) << "a dash and a blank fill nothing";
    EXPECT_EQ(content.codes, 3);
    EXPECT_EQ(content.functional, 2);
    EXPECT_EQ(content.economic, 1);
    EXPECT_EQ(content.figures, 4) << "a percentage is no amount";
    EXPECT_EQ(content.decimals, 1);
    EXPECT_FALSE(content.counts);
}

TEST(ColumnContent, knows_line_numbers)
{
    EXPECT_TRUE(contentOf({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}).counts);
    EXPECT_FALSE(contentOf({QStringLiteral("1"), QStringLiteral("3")}).counts);
    EXPECT_FALSE(contentOf({QStringLiteral("1")}).counts) << "one number counts nothing";
}

TEST(ColumnContent, of_several_columns_is_read_as_one)
{
    const std::vector<GridRow> rows{{{QStringLiteral("208"), QStringLiteral("05")}, 0},
                                    {{QStringLiteral("208")}, 0}};
    EXPECT_EQ(columnContent(rows, 0, 0, 2).codes, 2);
}

TEST(ColumnContent, decides_the_type_where_words_do_not)
{
    const ColumnContent amounts = contentOf({QStringLiteral("1.00"), QStringLiteral("2.50")});
    const ColumnContent whole = contentOf({QStringLiteral("5"), QStringLiteral("7")});
    const ColumnContent lines = contentOf({QStringLiteral("1"), QStringLiteral("2")});
    const ColumnContent codes = contentOf({QStringLiteral("201"), QStringLiteral("20805")});
    const ColumnContent words = contentOf({QStringLiteral("会议费"), QStringLiteral("培训费")});
    const ColumnContent nothing = contentOf({});
    EXPECT_EQ(typeByContent(amounts, QStringLiteral("甲"), true), ColumnType::Amount);
    EXPECT_EQ(typeByContent(amounts, QStringLiteral("建筑面积"), true), ColumnType::Quantity);
    EXPECT_EQ(typeByContent(whole, QStringLiteral("甲"), true), ColumnType::Amount);
    EXPECT_EQ(typeByContent(whole, QStringLiteral("甲"), false), ColumnType::Quantity);
    EXPECT_EQ(typeByContent(whole, QStringLiteral("会议经费"), false), ColumnType::Amount);
    EXPECT_EQ(typeByContent(lines, QStringLiteral("甲"), true), ColumnType::LineNumber);
    EXPECT_EQ(typeByContent(codes, QStringLiteral("甲"), false), ColumnType::Code);
    EXPECT_EQ(typeByContent(codes, QStringLiteral("甲"), true), ColumnType::Amount);
    EXPECT_EQ(typeByContent(words, QStringLiteral("金额"), true), ColumnType::Text);
    EXPECT_EQ(typeByContent(nothing, QStringLiteral("金额"), true), ColumnType::Amount);
    EXPECT_EQ(typeByContent(nothing, QStringLiteral("甲"), true), ColumnType::Text);
}

} // namespace budget::recognition
