#include "core/readers/ruled_grid.h"

#include "core/readers/text_run.h"

#include <gtest/gtest.h>

namespace budget::readers {

namespace {

// Draws a page cell by cell, 100 × 20 points each, words of 10 points.
class PageSketch
{
public:
    void write(double x, double y, const QString& words)
    {
        for (const QChar c : words) {
            m_page.glyphs.push_back({QString(c), {x, y, x + 10, y + 10}, 0});
            x += 10;
        }
    }
    void horizontal(double y, double from, double to)
    {
        m_page.rules.push_back({{from, y, to, y}});
    }
    void vertical(double x, double from, double to) { m_page.rules.push_back({{x, from, x, to}}); }
    const DrawnPage& page() const { return m_page; }

private:
    DrawnPage m_page{1, 600, 800, {}, {}, false, false};
};

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

} // namespace budget::readers
