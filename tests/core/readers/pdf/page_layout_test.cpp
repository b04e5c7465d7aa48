#include "core/readers/pdf/page_layout.h"

#include "core/readers/pdf/upright_page.h"
#include "tests/core/readers/pdf/page_sketch.h"

#include <gtest/gtest.h>

namespace budget::readers {

namespace {

std::string text(const std::vector<DrawnPage>& drawn)
{
    PageLayout layout;
    for (const DrawnPage& page : drawn)
        layout.add(page);
    QString all;
    for (const Page& page : layout.takePages()) {
        all += page.number > 1 ? QStringLiteral("=\n") : QString();
        for (const Block& block : page.blocks) {
            if (!block.isGrid())
                all += u'>' + block.paragraph + u'\n';
            for (const GridRow& row : block.rows)
                all += row.cells.join(u'|') + u'\n';
        }
    }
    return all.toStdString();
}

std::string text(const PageSketch& sketch)
{
    return text({sketch.page()});
}

// A title, a line of labels, two columns of figures under a header of two rows.
PageSketch tableWithoutRules()
{
    PageSketch sketch;
    sketch.write(200, 60, QStringLiteral("部门支出总表"));
    sketch.write(50, 80, QStringLiteral("单位：局"));
    sketch.write(450, 80, QStringLiteral("单位：元"));
    sketch.write(120, 100, QStringLiteral("科目"));
    sketch.write(415, 100, QStringLiteral("支出"));
    sketch.write(50, 120, QStringLiteral("编码"));
    sketch.write(180, 120, QStringLiteral("名称"));
    sketch.write(350, 120, QStringLiteral("合计"));
    sketch.write(480, 120, QStringLiteral("基本"));
    sketch.write(50, 150, QStringLiteral("201"));
    sketch.write(150, 150, QStringLiteral("公共服务"));
    sketch.writeRight(390, 150, QStringLiteral("10.50"));
    sketch.writeRight(520, 150, QStringLiteral("9.50"));
    sketch.write(50, 180, QStringLiteral("20101"));
    sketch.write(150, 174, QStringLiteral("人大")); // wrapped about the line of its figures
    sketch.write(150, 186, QStringLiteral("事务"));
    sketch.writeRight(390, 180, QStringLiteral("1.00"));
    sketch.write(150, 210, QStringLiteral("合计"));
    sketch.writeRight(390, 210, QStringLiteral("10.50"));
    return sketch;
}

const char* const WithoutRules = ">部门支出总表\n"
                                 ">单位：局 单位：元\n"
                                 "科目||支出|\n"
                                 "编码|名称|合计|基本\n"
                                 "201|公共服务|10.50|9.50\n"
                                 "20101|人大事务|1.00|\n"
                                 "|合计|10.50|\n";

// Cells of 100 × 20 points from (100, top) on; a word `-` goes on in the next cell.
PageSketch ruled(double top, const std::vector<QStringList>& rows)
{
    PageSketch sketch;
    double y = top;
    for (const QStringList& row : rows) {
        const double right = 100.0 + 100.0 * static_cast<double>(row.size());
        sketch.horizontal(y, 100, right);
        sketch.horizontal(y + 20, 100, right);
        double x = 100;
        for (const QString& word : row) {
            if (word != u"-")
                sketch.vertical(x, y, y + 20);
            sketch.write(x + 10, y + 5, word == u"-" ? QString() : word);
            x += 100;
        }
        sketch.vertical(right, y, y + 20);
        y += 20;
    }
    return sketch;
}

} // namespace

TEST(PageLayout, puts_a_header_back_on_the_rows_that_a_page_parts_from_it)
{
    const QStringList upper{QStringLiteral("科目"), QStringLiteral("-"), QStringLiteral("支出")};
    const QStringList lower{QStringLiteral("编码"), QStringLiteral("名称"), QStringLiteral("合计")};
    const QStringList row{QStringLiteral("201"), QStringLiteral("公共"), QStringLiteral("1.00")};
    DrawnPage second = ruled(50, {lower, row}).page();
    second.number = 2;
    EXPECT_EQ(text({ruled(700, {upper}).page(), second}),
              "=\n科目||支出\n编码|名称|合计\n201|公共|1.00\n");
    // A table that ends with its page, and one that goes on under its header again.
    second = ruled(50, {lower, row}).page();
    second.number = 2;
    EXPECT_EQ(text({ruled(660, {lower, row}).page(), second}),
              "编码|名称|合计\n201|公共|1.00\n=\n编码|名称|合计\n201|公共|1.00\n");
}

TEST(PageLayout, finds_a_table_without_rules_by_its_alignment)
{
    EXPECT_EQ(text(tableWithoutRules()), WithoutRules);
}

TEST(PageLayout, parts_the_rows_of_a_table_by_its_horizontal_rules)
{
    PageSketch sketch = tableWithoutRules();
    for (const double y : {97.0, 135.0, 168.0, 200.0, 225.0})
        sketch.horizontal(y, 40, 540);
    EXPECT_EQ(text(sketch), WithoutRules);
}

TEST(PageLayout, keeps_a_row_whose_only_figure_stands_alone_in_its_column)
{
    PageSketch sketch;
    for (int row = 0; row < 25; ++row) {
        sketch.write(50, 100 + row * 20, QStringLiteral("公用经费"));
        sketch.writeRight(300, 100 + row * 20, QStringLiteral("1.00"));
    }
    sketch.writeRight(400, 340, QStringLiteral("7.25"));
    EXPECT_NE(text(sketch).find("公用经费|1.00|7.25\n"), std::string::npos);
}

TEST(PageLayout, takes_no_contents_page_and_no_paragraph_for_a_table)
{
    PageSketch contents;
    contents.write(50, 100, QStringLiteral("一、部门概况"));
    contents.write(500, 100, QStringLiteral("1"));
    contents.write(50, 120, QStringLiteral("二、部门预算表"));
    contents.write(500, 120, QStringLiteral("3"));
    EXPECT_EQ(text(contents), ">一、部门概况 1\n>二、部门预算表 3\n");
    PageSketch leaders; // to pages that are not printed
    leaders.write(50, 100, QStringLiteral("一、部门概况………………………………"));
    leaders.write(50, 120, QStringLiteral("二、部门预算表……………………………"));
    EXPECT_EQ(text(leaders), ">一、部门概况………………………………\n>二、部门预算表……………………………\n");
    PageSketch paragraph;
    paragraph.write(50, 100, QStringLiteral("支出预算 10.50 万元，其中："));
    paragraph.write(50, 140, QStringLiteral("基本支出 9.50 万元，项目支出 1.00 万元。"));
    EXPECT_EQ(text(paragraph),
              ">支出预算 10.50 万元，其中：\n>基本支出 9.50 万元，项目支出 1.00 万元。\n");
}

TEST(UprightPage, turns_a_page_whose_words_lie_on_their_side)
{
    for (const int turn : {1, 2, 3}) {
        SCOPED_TRACE(turn);
        DrawnPage page = tableWithoutRules().page();
        page.rules.push_back({{40, 97, 540, 97}});
        const DrawnPage before = page;
        for (int quarter = 0; quarter < turn; ++quarter) {
            for (Glyph& glyph : page.glyphs) {
                const Box box = glyph.box;
                glyph.box = {page.height - box.bottom, box.left, page.height - box.top, box.right};
                glyph.turn = (glyph.turn + 1) % 4;
            }
            for (Rule& rule : page.rules) {
                const Box box = rule.box;
                rule.box = {page.height - box.bottom, box.left, page.height - box.top, box.right};
            }
            std::swap(page.width, page.height);
        }
        const DrawnPage upright = uprightPage(page);
        EXPECT_EQ(upright.width, before.width);
        EXPECT_TRUE(upright.rules.front().isHorizontal());
        EXPECT_EQ(upright.rules.front().box.top, 97);
        EXPECT_EQ(text({page}), WithoutRules);
    }
}

TEST(UprightPage, reads_letters_once_that_are_painted_twice_to_look_bold)
{
    PageSketch sketch;
    sketch.write(50, 100, QStringLiteral("合计 1100.00"));
    sketch.write(50.4, 100.2, QStringLiteral("合计 1100.00"));
    EXPECT_EQ(text(sketch), ">合计 1100.00\n");
}

} // namespace budget::readers
