#include "core/document/figure_difference.h"

#include "core/money/money_text.h"
#include "tests/core/document/table_text.h"

#include <gtest/gtest.h>

namespace budget {

namespace {

Disclosure with(std::string_view rows, TableKind kind = TableKind::ExpenditureSummary)
{
    Disclosure disclosure;
    disclosure.tables.push_back(tableFromText(
        kind,
        std::string("编码 code | 名称 name | 合计 total | 项目 project\n") + std::string(rows)));
    return disclosure;
}

std::string text(const std::vector<FigureDifference>& differences)
{
    std::string all;
    const auto amount = [](const std::optional<Money>& money) {
        return money ? formatMoneyExactly(*money, MoneyUnit::TenThousandYuan).toStdString() : "-";
    };
    for (const FigureDifference& difference : differences)
        all += difference.code.toStdString() + difference.name.toStdString() + ' '
               + difference.column.toStdString() + ' ' + amount(difference.left) + '|'
               + amount(difference.right) + ' ' + std::to_string(difference.leftRow) + '\n';
    return all;
}

} // namespace

TEST(FigureDifference, names_what_is_printed_otherwise_or_on_one_side_only)
{
    const Disclosure left =
        with("+ | 合计 | 3.00 | 1.00\n201 | 甲 | 2.00 | 1.00\n202 | 乙 | 1.00 |");
    const Disclosure right = with("+ | 合计 | 3.00 | 1.00\n201 | 甲 | 2.50 |\n203 | 丙 | 1.00 |");
    EXPECT_EQ(text(differencesOf(left, right)),
              "201甲 total 2.00|2.50 1\n"
              "201甲 project 1.00|- 1\n"
              "202乙 total 1.00|- 2\n"
              "203丙 total -|1.00 -1\n");
    EXPECT_TRUE(differencesOf(left, left).empty());
}

TEST(FigureDifference, takes_a_blank_a_zero_and_brackets_of_either_width_for_the_same)
{
    EXPECT_TRUE(
        differencesOf(with("201 | 维修(护)费 | 2.00 | 0.00"), with("201 | 维修（护）费 | 2.00 |"))
            .empty());
}

TEST(FigureDifference, tells_two_rows_of_one_name_apart_by_their_order)
{
    const Disclosure left = with("201 | 甲 | 1.00 |\n201 | 甲 | 2.00 |");
    const Disclosure right = with("201 | 甲 | 1.00 |\n201 | 甲 | 3.00 |");
    EXPECT_EQ(text(differencesOf(left, right)), "201甲 total 2.00|3.00 1\n");
}

TEST(FigureDifference, counts_printed_figures)
{
    EXPECT_EQ(figureCount(with("201 | 甲 | 1.00 | 0.00\n202 | 乙 | 2.00 |")), 3);
    EXPECT_EQ(figureCount(Disclosure()), 0);
}

} // namespace budget
