#include "core/readers/pdf/ruled_grid.h"

#include "core/readers/pdf/text_run.h"
#include "tests/core/readers/pdf/page_sketch.h"

#include <gtest/gtest.h>

namespace budget::readers {

namespace {

std::string text(const DrawnPage& page, const std::vector<double>& columns = {})
{
    std::vector<Glyph> rest = page.glyphs;
    QString all;
    for (const PageGrid& grid : ruledGrids(page.rules, columns, rest)) {
        for (const GridRow& row : grid.rows)
            all += row.cells.join(u'|') + u'\n';
    }
    for (const TextLine& line : linesOf(rest))
        all += u'>' + line.text + u'\n';
    return all.toStdString();
}

// Two columns under a merged header, two rows.
PageSketch smallTable()
{
    PageSketch sketch;
    for (const double y : {100.0, 120.0, 140.0, 180.0})
        sketch.horizontal(y, 100, 300);
    sketch.vertical(100, 100, 180);
    sketch.vertical(200, 120, 180); // not through the merged header
    sketch.vertical(300, 100, 180);
    sketch.write(110, 105, QStringLiteral("支出"));
    sketch.write(110, 125, QStringLiteral("名称"));
    sketch.write(210, 125, QStringLiteral("合计"));
    sketch.write(110, 145, QStringLiteral("机关运"));
    sketch.write(110, 160, QStringLiteral("行经费")); // wrapped in its cell
    sketch.write(210, 145, QStringLiteral("1.00"));
    return sketch;
}

} // namespace

TEST(RuledGrid, puts_words_into_the_cells_that_lines_make)
{
    EXPECT_EQ(text(smallTable().page()), "支出|\n名称|合计\n机关运行经费|1.00\n");
}

TEST(RuledGrid, leaves_the_words_outside_as_lines)
{
    PageSketch sketch = smallTable();
    sketch.write(100, 60, QStringLiteral("部门支出总表"));
    sketch.write(100, 82, QStringLiteral("部门"));
    sketch.write(250, 82, QStringLiteral("万元"));
    EXPECT_EQ(text(sketch.page()),
              "支出|\n名称|合计\n机关运行经费|1.00\n>部门支出总表\n>部门 万元\n");
}

TEST(RuledGrid, takes_strokes_of_pieces_for_one_line)
{
    PageSketch sketch;
    for (const double y : {100.0, 120.0}) {
        sketch.horizontal(y, 100, 195);
        sketch.horizontal(y + 1, 195, 300); // a point lower, as rounding leaves it
    }
    for (const double x : {100.0, 200.0, 300.0})
        sketch.vertical(x, 99, 121);
    sketch.write(110, 105, QStringLiteral("甲"));
    sketch.write(210, 105, QStringLiteral("乙"));
    EXPECT_EQ(text(sketch.page()), "甲|乙\n");
}

TEST(RuledGrid, keeps_the_columns_of_the_grid_it_carries_on)
{
    PageSketch sketch; // 合计 in a cell merged over the first two of three columns
    for (const double y : {100.0, 120.0})
        sketch.horizontal(y, 100, 400);
    for (const double x : {100.0, 300.0, 400.0})
        sketch.vertical(x, 100, 120);
    sketch.write(110, 105, QStringLiteral("合计"));
    sketch.write(310, 105, QStringLiteral("1.00"));
    EXPECT_EQ(text(sketch.page()), "合计|1.00\n");
    EXPECT_EQ(text(sketch.page(), {100, 200, 300, 400}), "合计||1.00\n");
    // Columns of another table are none of its own.
    EXPECT_EQ(text(sketch.page(), {100, 250, 350, 400}), "合计|1.00\n");
}

TEST(RuledGrid, takes_an_underline_and_a_frame_for_no_table)
{
    PageSketch sketch;
    sketch.horizontal(100, 100, 300);
    sketch.write(110, 85, QStringLiteral("下划线"));
    EXPECT_EQ(text(sketch.page()), ">下划线\n");
}

TEST(RuledGrid, knows_the_outer_lines_that_are_not_drawn)
{
    PageSketch sketch;
    for (const double y : {100.0, 120.0, 140.0})
        sketch.horizontal(y, 100, 300);
    sketch.vertical(200, 100, 140);
    sketch.write(110, 105, QStringLiteral("名称"));
    sketch.write(210, 105, QStringLiteral("合计"));
    sketch.write(110, 125, QStringLiteral("基本"));
    sketch.write(210, 125, QStringLiteral("1.00"));
    EXPECT_EQ(text(sketch.page()), "名称|合计\n基本|1.00\n");
}

TEST(RuledGrid, leaves_a_text_whole_that_runs_over_its_cell)
{
    PageSketch sketch = smallTable();
    sketch.horizontal(200, 100, 300);
    for (const double x : {100.0, 200.0, 300.0})
        sketch.vertical(x, 180, 200);
    sketch.write(110, 185, QStringLiteral("一般公共预算拨款收入")); // 110 to 210
    EXPECT_EQ(text(sketch.page()), "支出|\n名称|合计\n机关运行经费|1.00\n一般公共预算拨款收入|\n");
}

TEST(RuledGrid, parts_rows_that_no_line_parts)
{
    PageSketch sketch;
    for (const double y : {100.0, 120.0, 200.0})
        sketch.horizontal(y, 100, 300);
    for (const double x : {100.0, 200.0, 300.0})
        sketch.vertical(x, 100, 200);
    sketch.write(110, 105, QStringLiteral("名称"));
    sketch.write(210, 105, QStringLiteral("合计"));
    sketch.write(110, 125, QStringLiteral("基本"));
    sketch.write(210, 125, QStringLiteral("1.00"));
    sketch.write(110, 155, QStringLiteral("项目"));
    sketch.write(210, 155, QStringLiteral("2.00"));
    EXPECT_EQ(text(sketch.page()), "名称|合计\n基本|1.00\n项目|2.00\n");
}

// A line drawn as the edges of two cells that stand a little apart.
TEST(RuledGrid, takes_two_lines_a_letter_apart_for_one)
{
    PageSketch sketch = smallTable();
    sketch.vertical(203.5, 120, 180);
    EXPECT_EQ(text(sketch.page()), "支出|\n名称|合计\n机关运行经费|1.00\n");
}

} // namespace budget::readers
