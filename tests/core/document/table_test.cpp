#include "core/document/table.h"

#include "tests/core/document/table_text.h"

#include <gtest/gtest.h>

namespace budget {

namespace {

Table expenditure()
{
    return tableFromText(TableKind::ExpenditureSummary, R"(
        序号 line | 科目/编码 code | 科目/名称 name | 合计 total | 支出/本级/基本 basic | 支出/本级/项目 project
        + 1 |         | 合计     | 6.00 | 1.00 | 5.00
          2 | 201     | 一般公共服务支出 | 5.00 |  | 5.00
          3 | 20103   | 政府办公厅 | 5.00 | 0.00 | 5.00
          4 | 2010301 | 行政运行 | 5.00 | --- | 5.00
          5 | 2080505 | 养老保险缴费 | 1.00 | 1.00 |
          6 | 208     | 社会保障和就业支出 | 1.00 | 1.00 |
    )");
}

Table summary()
{
    return tableFromText(TableKind::RevenueExpenditureSummary, R"(
        序号 line | 收入/项目 name@revenue | 收入/预算数 amount@revenue | 支出/项目 name@expenditure | 支出/预算数 amount@expenditure
        <        1 | 一、拨款     | 3.00 | |
        >[201]   1 | | | 一、一般公共服务支出 | 2.00
        >[208]   8 | | | 八、社会保障和就业支出 | 1.00
        ~<      32 | 本年收入合计 | 3.00 | |
        +>      34 | | | 支出总计 | 3.00
    )");
}

} // namespace

TEST(Table, codes_make_levels_wherever_the_parent_is_printed)
{
    EXPECT_EQ(rowsText(expenditure()),
              "+ 1 合计 total=6.00 basic=1.00 project=5.00\n"
              "2 201 一般公共服务支出 total=5.00 project=5.00\n"
              "  3 20103 政府办公厅 total=5.00 basic=0.00 project=5.00\n"
              "    4 2010301 行政运行 total=5.00 basic=\"---\" project=5.00\n"
              "  5 2080505 养老保险缴费 total=1.00 basic=1.00\n"
              "6 208 社会保障和就业支出 total=1.00 basic=1.00");
    EXPECT_EQ(expenditure().rows.at(4).parent, 5);
}

TEST(Table, rows_of_one_side_are_no_parents_on_the_other)
{
    const Table table = tableFromText(TableKind::RevenueExpenditureSummary, R"(
        收入/项目 name@revenue | 收入/数 amount@revenue | 支出/项目 name@expenditure | 支出/数 amount@expenditure
        <[201]   甲 | 1.00 |    |
        >[20101] |      | 乙 | 1.00
        >[201]   |      | 丙 | 1.00
        +>       |      | 丁 | 1.00
    )");
    EXPECT_EQ(rowsText(table),
              "< 201 甲 amount=1.00\n"
              "  > 20101 乙 amount=1.00\n"
              "> 201 丙 amount=1.00\n"
              "+ > 丁 amount=1.00");
    EXPECT_EQ(table.rows.at(1).parent, 2);
}

TEST(Table, the_items_of_three_public_stand_under_each_other)
{
    const Table table = tableFromText(TableKind::ThreePublic, R"(
        序号 line | 项目 name | 合计 total
        +                   1 | 合计                   | 3.00
        ~[three_public]     2 | “三公”经费小计         | 3.00
        [overseas]          3 | 一、因公出国（境）费     |
        [overseas_teaching] 4 | 其中：教学科研人员     |
        [overseas_other]    5 | 其他                   |
        [vehicles]          6 | 二、公务用车购置及运维费 | 1.00
        [vehicle_purchase]  7 | 其中：购置费           |
        [vehicle_operation] 8 | 运行维护费             | 1.00
        [reception]         9 | 三、公务接待费         | 2.00
        [agency_operation] 10 | 机关运行经费           | 4.00
    )");
    EXPECT_EQ(rowsText(table),
              "+ 1 合计 total=3.00\n"
              "~ 2 three_public “三公”经费小计 total=3.00\n"
              "  3 overseas 一、因公出国（境）费\n"
              "    4 overseas_teaching 其中：教学科研人员\n"
              "    5 overseas_other 其他\n"
              "  6 vehicles 二、公务用车购置及运维费 total=1.00\n"
              "    7 vehicle_purchase 其中：购置费\n"
              "    8 vehicle_operation 运行维护费 total=1.00\n"
              "  9 reception 三、公务接待费 total=2.00\n"
              "10 agency_operation 机关运行经费 total=4.00");
}

TEST(Table, assets_without_an_ordinal_are_part_of_the_last_with_one)
{
    const Table table = tableFromText(TableKind::Assets, R"(
        类别 name | 行次 line | 实有数/数量 quantity | 实有数/原值 original_value
        + 合计                | 1 | --- | 2413.603435
        一、土地、房屋及构筑物  | 2 | --- | 0.00
        其中：房屋            | 3 |     | 0.00
        房屋、构筑物          | 4 | 0   | 0.00
        十二、文物和陈列品     | 7 | 38  | 12.0480
        其中：文物            | 8 | 0   | 0.00
        陈列品                | 9 | 38  | 12.0480
        3、图书               | 10 | 1  |
        其中：图书资料         | 11 |    |
    )");
    EXPECT_EQ(rowsText(table),
              "+ 1 合计 quantity=\"---\" original_value=2413.603435\n"
              "2 一、土地、房屋及构筑物 quantity=\"---\" original_value=0.00\n"
              "  3 其中：房屋 original_value=0.00\n"
              "  4 房屋、构筑物 quantity=\"0\" original_value=0.00\n"
              "7 十二、文物和陈列品 quantity=\"38\" original_value=12.048\n"
              "  8 其中：文物 quantity=\"0\" original_value=0.00\n"
              "  9 陈列品 quantity=\"38\" original_value=12.048\n"
              "10 3、图书 quantity=\"1\"\n"
              "  11 其中：图书资料");
}

TEST(Table, arranging_again_changes_nothing)
{
    for (const Table& table : {expenditure(), summary()}) {
        Table again = table;
        for (Row& row : again.rows) {
            row.parent = 0;
            row.level = 7;
        }
        arrangeRows(again);
        EXPECT_EQ(again, table);
    }
}

TEST(Table, a_column_is_found_by_key_type_and_side)
{
    const Table one = expenditure();
    EXPECT_EQ(columnIndex(one, u"basic"), 4);
    EXPECT_EQ(columnIndex(one, u"personnel"), std::nullopt);
    EXPECT_EQ(columnIndex(one, ColumnType::Code), 1);
    EXPECT_EQ(columnIndex(one, ColumnType::Quantity), std::nullopt);
    EXPECT_FALSE(isTwoSided(one));

    const Table two = summary();
    EXPECT_EQ(columnIndex(two, u"amount"), 2);
    EXPECT_EQ(columnIndex(two, u"amount", Side::Revenue), 2);
    EXPECT_EQ(columnIndex(two, u"amount", Side::Expenditure), 4);
    EXPECT_EQ(columnIndex(two, ColumnType::Name, Side::Expenditure), 3);
    EXPECT_TRUE(isTwoSided(two));
}

TEST(Table, an_amount_is_that_of_the_rows_own_side_and_blank_is_not_zero)
{
    const Table two = summary();
    EXPECT_EQ(amountAt(two, two.rows.at(1), u"amount"), Money::fromFen(2'000'000));
    EXPECT_EQ(amountAt(two, two.rows.at(0), u"amount"), Money::fromFen(3'000'000));

    const Table one = expenditure();
    EXPECT_EQ(amountAt(one, one.rows.at(1), u"basic"), std::nullopt);
    EXPECT_EQ(amountAt(one, one.rows.at(2), u"basic"), Money());
    EXPECT_EQ(amountAt(one, one.rows.at(3), u"basic"), std::nullopt);
    EXPECT_EQ(amountAt(one, one.rows.at(0), u"personnel"), std::nullopt);
    EXPECT_TRUE(one.rows.at(1).cells.at(4).isBlank());
    EXPECT_FALSE(one.rows.at(2).cells.at(4).isBlank());
    EXPECT_FALSE(one.rows.at(3).cells.at(4).isBlank());
}

TEST(Table, a_merged_header_cell_spans_the_columns_under_it)
{
    const Table table = expenditure();
    EXPECT_EQ(headerText(table.header), "序号 科目(编码 名称) 合计 支出(本级(基本 项目))");
    EXPECT_EQ(columnsUnder(table.header.at(0)), (ColumnSpan{0, 0}));
    EXPECT_EQ(columnsUnder(table.header.at(1)), (ColumnSpan{1, 2}));
    EXPECT_EQ(columnsUnder(table.header.at(3)), (ColumnSpan{4, 5}));
    EXPECT_EQ(headerDepth(table.header), 3);
    EXPECT_EQ(headerDepth(table.header.at(1).children), 1);
    EXPECT_EQ(headerDepth({}), 0);
}

TEST(Table, every_kind_has_a_word_of_its_own)
{
    for (int i = 0; i <= static_cast<int>(TableKind::Other); ++i) {
        const auto kind = static_cast<TableKind>(i);
        EXPECT_FALSE(tableKindId(kind).isEmpty()) << i;
        EXPECT_EQ(tableKindFromId(tableKindId(kind)), kind);
    }
    EXPECT_EQ(tableKindFromId(u""), std::nullopt);
    EXPECT_EQ(tableKindFromId(u"Expenditure_Summary"), std::nullopt);
}

} // namespace budget
