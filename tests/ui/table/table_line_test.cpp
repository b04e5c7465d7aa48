#include "ui/table/table_line.h"

#include "tests/ui/table/table_sample.h"

#include <gmock/gmock.h>

namespace budget::ui {

namespace {

using testing::ElementsAre;

// Line by line: "row revenue/row expenditure" or the row alone, and the line it is under.
std::vector<QString> described(const std::vector<TableLine>& lines)
{
    std::vector<QString> texts;
    texts.reserve(lines.size());
    for (const TableLine& line : lines)
        texts.push_back(
            QStringLiteral("%1/%2 under %3").arg(line.rows[0]).arg(line.rows[1]).arg(line.parent));
    return texts;
}

} // namespace

TEST(TableLine, rows_stand_under_their_parents_and_totals_apart)
{
    const Table table = tableFromLines(TableKind::BasicExpenditure,
                                       {
                                           QStringLiteral("| 合计 | 10.00"),
                                           QStringLiteral("301 | 工资福利支出 | 10.00"),
                                           QStringLiteral("30101 | 基本工资 | 9.00"),
                                           QStringLiteral("302 | 商品和服务支出 | 1.00"),
                                       });
    EXPECT_THAT(described(tableLines(table, TablePart::Body)),
                ElementsAre(QStringLiteral("1/-1 under -1"),
                            QStringLiteral("2/-1 under 0"),
                            QStringLiteral("3/-1 under -1")));
    EXPECT_THAT(described(tableLines(table, TablePart::Totals)),
                ElementsAre(QStringLiteral("0/-1 under -1")));
}

TEST(TableLine, two_lists_meet_on_their_printed_lines)
{
    const Table table =
        tableFromLines(TableKind::RevenueExpenditureSummary,
                       {
                           QStringLiteral("一、事业收入 | 1.00 | 一、外交支出 | 1.00"),
                           QStringLiteral("| | 二、国防支出"),
                       });
    EXPECT_THAT(described(tableLines(table, TablePart::Body)),
                ElementsAre(QStringLiteral("0/1 under -1"), QStringLiteral("-1/2 under -1")));
}

TEST(TableLine, totals_of_two_lists_meet_whatever_line_they_are_printed_on)
{
    Table table = twoSidedSample();
    for (Row& row : table.rows) {
        if (row.kind == RowKind::Total && row.side == Side::Revenue)
            row.line = 3;
    }
    EXPECT_EQ(tableLines(table, TablePart::Totals).size(), 1U);
}

TEST(TableLine, rows_without_a_printed_line_meet_in_their_order)
{
    Table table = twoSidedSample();
    for (Row& row : table.rows)
        row.line = 0;
    const std::vector<TableLine> lines = tableLines(table, TablePart::Body);
    ASSERT_EQ(lines.size(), 7U);
    EXPECT_EQ(table.rows[static_cast<std::size_t>(lines[2].rows[0])].name,
              QStringLiteral("本年收入合计"));
    EXPECT_EQ(table.rows[static_cast<std::size_t>(lines[2].rows[1])].name,
              QStringLiteral("八、社会保障和就业支出"));
}

TEST(TableLine, two_rows_of_one_side_on_one_line_are_both_kept)
{
    Table table = twoSidedSample();
    for (Row& row : table.rows)
        row.line = 1;
    EXPECT_EQ(tableLines(table, TablePart::Body).size(), 7U);
}

} // namespace budget::ui
