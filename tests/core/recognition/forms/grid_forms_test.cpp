#include "core/recognition/forms/grid_forms.h"

#include <gtest/gtest.h>

namespace budget::recognition {

namespace {

Block grid(const QString& text)
{
    Block block;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        block.rows.push_back({line.split(u'|'), 0});
    return block;
}

std::string normalized(const std::vector<QString>& grids)
{
    std::vector<Page> pages;
    for (const QString& text : grids)
        pages.push_back({static_cast<int>(pages.size()) + 1, {grid(text)}});
    normalizeGrids(pages);
    QString all;
    for (const Page& page : pages) {
        for (const Block& block : page.blocks) {
            for (const GridRow& row : block.rows)
                all += row.cells.join(u'|') + u'\n';
        }
        all += page.blocks.empty() ? QStringLiteral("-\n") : QString();
    }
    return all.toStdString();
}

} // namespace

TEST(GridForms, join_a_code_that_is_split_over_columns)
{
    EXPECT_EQ(normalized({QStringLiteral("项目|||||支出\n科目编码|||名称|合计|基本\n类|款|项|||\n"
                                         "208|||社会保障|3.00|1.00\n208|05|05|养老|3.00|1.00\n"
                                         "合计||||3.00|1.00")}),
              "项目|||支出\n"
              "科目编码|名称|合计|基本\n"
              "|||\n"
              "208|社会保障|3.00|1.00\n"
              "2080505|养老|3.00|1.00\n"
              "合计||3.00|1.00\n");
}

TEST(GridForms, join_codes_on_the_pages_that_go_on_without_a_header)
{
    EXPECT_EQ(normalized({QStringLiteral("类|款|名称|合计\n301|01|工资|1.00"),
                          QStringLiteral("302|2|印刷费|2.00\n合计|||3.00")}),
              "|名称|合计\n30101|工资|1.00\n3022|印刷费|2.00\n合计||3.00\n");
}

TEST(GridForms, leave_another_table_of_the_same_width_as_it_is)
{
    EXPECT_EQ(normalized({QStringLiteral("类|款|名称|合计\n301|01|工资|1.00"),
                          QStringLiteral("项目|金额|项目|合计\n一、拨款|1.00|一、支出|1.00")}),
              "|名称|合计\n30101|工资|1.00\n"
              "项目|金额|项目|合计\n一、拨款|1.00|一、支出|1.00\n");
}

TEST(GridForms, turn_three_public_items_that_stand_across)
{
    EXPECT_EQ(normalized({QStringLiteral("“三公”经费预算数||||||机关运行经费预算数\n"
                                         "合计|因公出国(境)费|公务接待费|公务用车购置及运行费|||\n"
                                         "|||小计|购置费|运行费|\n"
                                         "47.91|0|1.35|46.56|25|21.56|443.18")}),
              "项目|合计\n"
              "“三公”经费合计|47.91\n"
              "因公出国(境)费|0\n"
              "公务接待费|1.35\n"
              "公务用车购置及运行费|46.56\n"
              "公务用车购置费|25\n"
              "公务用车运行费|21.56\n"
              "机关运行经费预算数|443.18\n");
}

TEST(GridForms, leave_three_public_items_that_stand_down)
{
    const QString down =
        QStringLiteral("项目|合计|一般公共预算\n因公出国费||\n公务接待费|1.35|1.35");
    EXPECT_EQ(normalized({down}), down.toStdString() + "\n");
}

TEST(GridForms, keep_the_unit_above_three_public_items_that_stand_across)
{
    EXPECT_EQ(normalized({QStringLiteral("部门名称：某局|单位：元|||||\n"
                                         "合计|因公出国(境)费|公务接待费|公务用车购置及运行费||\n"
                                         "|||小计|购置费|运行费\n"
                                         "5.00|0|1.00|4.00|1.00|3.00")}),
              "部门名称：某局|单位：元|||||\n"
              "项目|合计\n"
              "“三公”经费合计|5.00\n"
              "因公出国(境)费|0\n"
              "公务接待费|1.00\n"
              "公务用车购置及运行费|4.00\n"
              "公务用车购置费|1.00\n"
              "公务用车运行费|3.00\n");
}

TEST(GridForms, put_economic_subjects_side_by_side_in_one_list)
{
    EXPECT_EQ(normalized({QStringLiteral("人员经费|||公用经费||\n"
                                         "科目编码|科目名称|金额|科目编码|科目名称|金额\n"
                                         "301|工资福利支出|5.00|302|商品和服务支出|2.00\n"
                                         "30101|基本工资|5.00|30201|办公费|1.50\n"
                                         "|||30205|水费|0.50\n"
                                         "人员经费合计||5.00|公用经费合计||2.00")}),
              "科目编码|科目名称|金额\n"
              "301|工资福利支出|5.00\n30101|基本工资|5.00\n人员经费合计||5.00\n"
              "302|商品和服务支出|2.00\n30201|办公费|1.50\n30205|水费|0.50\n公用经费合计||2.00\n");
}

TEST(GridForms, leave_other_lists_side_by_side_as_they_are)
{
    for (const QString& grid : {QStringLiteral("科目编码|科目名称|金额|科目编码|科目名称|金额\n"
                                               "205|教育支出|5.00|208|社会保障和就业支出|2.00"),
                                QStringLiteral("科目编码|科目名称|金额|编码|名称|说明\n"
                                               "301|工资福利支出|5.00|302|商品和服务支出|无")})
        EXPECT_EQ(normalized({grid}), grid.toStdString() + "\n");
}

} // namespace budget::recognition
