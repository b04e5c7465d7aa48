#include "core/writers/pages/printed_table.h"

#include "tests/core/writers/sample_tables.h"

#include <gtest/gtest.h>

namespace budget::writers {

TEST(PrintedTable, header_cells_are_merged_as_printed)
{
    const Table table = sampleTable(TableKind::GeneralPublicExpenditure, {});
    std::string cells;
    for (const HeaderCell& cell : headerCells(table)) {
        cells += QStringLiteral("%1 row %2 column %3, %4 x %5\n")
                     .arg(cell.title)
                     .arg(cell.row)
                     .arg(cell.column)
                     .arg(cell.rowSpan)
                     .arg(cell.columnSpan)
                     .toStdString();
    }
    EXPECT_EQ(cells, R"(序号 row 0 column 0, 2 x 1
功能分类科目 row 0 column 1, 1 x 2
合计 row 0 column 3, 2 x 1
基本支出 row 0 column 4, 2 x 1
项目支出 row 0 column 5, 2 x 1
科目编码 row 1 column 1, 1 x 1
科目名称 row 1 column 2, 1 x 1
)");
}

TEST(PrintedTable, columns_are_numbered_after_the_label_and_line_numbers_are_not)
{
    EXPECT_EQ(columnNumberTexts(sampleTable(TableKind::Assets, {})).join(u'|').toStdString(),
              "栏次||17|18");
    EXPECT_TRUE(columnNumberTexts(sampleTable(TableKind::Procurement, {})).isEmpty());
}

TEST(PrintedTable, a_derived_row_is_printed_from_its_fields)
{
    Table table =
        sampleTable(TableKind::GeneralPublicExpenditure, QStringLiteral("1\t201\t支出\t1.00"));
    Row& row = table.rows.front();
    row.line = 7;
    for (Cell& cell : row.cells)
        cell.text.clear();
    QStringList texts;
    const std::vector<PrintedLine> lines = printedLines(table);
    for (const PrintedCell& cell : lines.front().cells)
        texts.append(cell.text);
    EXPECT_EQ(texts.join(u'|').toStdString(), "7|201|支出|1.00||");
}

TEST(PrintedTable, a_table_without_amounts_names_no_unit)
{
    const Disclosure sample = sampleDisclosure();
    EXPECT_EQ(printedTitle(sample.tables[4]).toStdString(), "设备维护费绩效目标表");
    EXPECT_TRUE(unitText(sample.tables[4]).isEmpty());
    EXPECT_EQ(unitText(sample.tables[0]).toStdString(), "单位：万元");
}

} // namespace budget::writers
