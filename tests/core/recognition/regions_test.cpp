// Tables as other regions print them, read by their titles and header words alone. The figures are
// invented.

#include "core/money/money_text.h"
#include "core/readers/text/text_reader.h"
#include "core/recognition/forms/grid_forms.h"
#include "core/recognition/recognizer.h"
#include "tests/core/document/table_text.h"

#include <gtest/gtest.h>

namespace budget::recognition {

namespace {

// Cells are parted by |.
Disclosure recognized(const QByteArray& text)
{
    std::vector<Page> pages = readers::readPages(QString::fromUtf8(text).replace(u'|', u'\t'));
    normalizeGrids(pages);
    const Result<Disclosure> read = recognize(pages, DisclosureTemplate{}, QStringLiteral("f"));
    EXPECT_TRUE(read.has_value());
    return read.value_or(Disclosure());
}

// The only table: kind and unit, then its rows.
std::string tableOf(const QByteArray& text)
{
    const Disclosure disclosure = recognized(text);
    if (disclosure.tables.size() != 1)
        return std::to_string(disclosure.tables.size()) + " tables";
    Table table = disclosure.tables.front();
    for (Row& row : table.rows)
        row.line = 0;
    return (tableKindId(table.kind) + u' ' + moneyUnitName(table.unit)).toStdString() + "\n"
           + rowsText(table);
}

} // namespace

TEST(Regions, columns_of_another_year_and_their_change_are_not_this_years)
{
    EXPECT_EQ(tableOf("某总局2023年部门预算\n\n一般公共预算支出表\n单位：万元\n"
                      "功能分类科目||2022年执行数|2023年预算数|||2023年预算数比2022年执行数|\n"
                      "科目编码|科目名称||小计|基本支出|项目支出|增减额|增减%\n"
                      "206|科学技术支出|11.00|12.50|9.00|3.50|1.50|13.64%\n"
                      "|合计|11.00|12.50|9.00|3.50|1.50|13.64%\n"),
              "general_public_expenditure 万元\n"
              "206 科学技术支出 last_year=11.00 total=12.50 basic=9.00 project=3.50 change=1.50 "
              "change_percent=\"13.64%\"\n"
              "+ 合计 last_year=11.00 total=12.50 basic=9.00 project=3.50 change=1.50 "
              "change_percent=\"13.64%\"");
    EXPECT_EQ(tableOf("某中心2024年单位预算\n\n支出预算总表\n单位：万元\n"
                      "科目编码|科目名称|合计|2023年预算数|基本支出||项目支出\n"
                      "||||人员支出|日常公用支出|\n"
                      "208|社会保障和就业支出|9.00|8.00|5.00|1.00|3.00\n"),
              "expenditure_summary 万元\n"
              "208 社会保障和就业支出 total=9.00 last_year=8.00 personnel=5.00 public=1.00 "
              "project=3.00");
}

TEST(Regions, words_of_the_table_itself_may_head_its_totals)
{
    EXPECT_EQ(tableOf("一般公共预算基本支出预算表\n单位：万元\n科目编码|科目名称|基本支出\n"
                      "|合计|3.00\n301|工资福利支出|3.00\n"),
              "basic_expenditure 万元\n"
              "+ 合计 total=3.00\n"
              "301 工资福利支出 total=3.00");
    EXPECT_EQ(tableOf("一般公共预算支出预算表\n单位：万元\n"
                      "科目代码|科目名称|财政拨款支出|基本支出|项目支出\n"
                      "205|教育支出|9.00|7.00|2.00\n"),
              "general_public_expenditure 万元\n"
              "205 教育支出 total=9.00 basic=7.00 project=2.00");
    EXPECT_EQ(tableOf("一般公共预算基本支出表\n单位：万元\n科目编码|科目名称|合计|基本支出\n"
                      "301|工资福利支出|3.00|3.00\n"),
              "basic_expenditure 万元\n"
              "301 工资福利支出 total=3.00 basic=3.00");
}

TEST(Regions, sums_belong_to_the_merged_cell_over_them)
{
    EXPECT_EQ(
        tableOf("表2 收入总表\n部门：某厅 单位：万元\n"
                "部门（单位）代码|部门（单位）名称|合计|本年收入|||||上年结转结余||\n"
                "|||小计|一般公共预算|政府性基金预算|事业收入|其他收入|小计|一般公共预算|单位资金\n"
                "|合计|65.00|62.00|50.00||10.00|2.00|3.00|3.00|\n"
                "202001|某厅本级|65.00|62.00|50.00||10.00|2.00|3.00|3.00|\n"),
        "revenue_summary 万元\n"
        "+ 合计 total=65.00 subtotal=62.00 general_public=50.00 undertaking=10.00 other=2.00 "
        "carried_over=3.00 carried_over.general_public=3.00\n"
        "202001 某厅本级 total=65.00 subtotal=62.00 general_public=50.00 undertaking=10.00 "
        "other=2.00 carried_over=3.00 carried_over.general_public=3.00");
}

TEST(Regions, codes_stand_split_joined_or_in_one_cell_with_their_names)
{
    EXPECT_EQ(tableOf("表1-2 部门支出总表\n金额单位：万元\n"
                      "项目|||||合计|基本支出|项目支出\n"
                      "科目编码|||单位代码|单位名称（科目）|||\n"
                      "类|款|项|||||\n"
                      "||||合计|32.00|25.00|7.00\n"
                      "213|03|01|318001|行政运行|25.00|25.00|\n"),
              "expenditure_summary 万元\n"
              "+ 合计 total=32.00 basic=25.00 project=7.00\n"
              "2130301 行政运行 unit_code=\"318001\" total=25.00 basic=25.00");
    EXPECT_EQ(tableOf("一般公共预算支出情况表（按功能分类科目）\n单位：元\n"
                      "功能科目名称|小计|其中：基本支出|其中：项目支出\n"
                      "合计|8,000.00|6,000.00|2,000.00\n"
                      "[205]教育支出|8,000.00|6,000.00|2,000.00\n"
                      "[20502]普通教育|8,000.00|6,000.00|2,000.00\n"),
              "general_public_expenditure 元\n"
              "+ 合计 total=8000.00 basic=6000.00 project=2000.00\n"
              "205 教育支出 total=8000.00 basic=6000.00 project=2000.00\n"
              "  20502 普通教育 total=8000.00 basic=6000.00 project=2000.00");
}

TEST(Regions, a_header_of_several_rows_divides_merged_cells)
{
    EXPECT_EQ(tableOf("支出总体情况表\n单位：元\n"
                      "项目|支出合计|基本支出|||项目支出|上缴上级支出\n"
                      "支出功能分类科目||合计|工资福利支出|商品和服务支出||\n"
                      "合计|82.00|60.00|50.00|10.00|22.00|\n"),
              "expenditure_summary 元\n"
              "+ 合计 total=82.00 basic=60.00 工资福利支出=50.00 商品和服务支出=10.00 "
              "project=22.00");
}

TEST(Regions, three_public_stands_across_by_years_by_units_or_by_rows)
{
    EXPECT_EQ(tableOf("2023年部门预算\n\n一般公共预算“三公”经费支出表\n单位：万元\n"
                      "2022年预算数||||||2023年预算数|||||\n"
                      "合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|"
                      "合计|因公出国（境）费|公务用车购置及运行费|||公务接待费\n"
                      "||小计|购置费|运行费||||小计|购置费|运行费|\n"
                      "60|30|20||20|10|55|28|19||19|8\n"),
              "three_public 万元\n"
              "~ three_public “三公”经费合计 last_year=60.00 total=55.00\n"
              "  overseas 因公出国（境）费 last_year=30.00 total=28.00\n"
              "  vehicles 公务用车购置及运行费 last_year=20.00 total=19.00\n"
              "    vehicle_purchase 公务用车购置费\n"
              "    vehicle_operation 公务用车运行费 last_year=20.00 total=19.00\n"
              "  reception 公务接待费 last_year=10.00 total=8.00");
    EXPECT_EQ(tableOf("2023年部门预算\n\n财政拨款“三公”经费支出表\n单位：万元\n"
                      "年度|合计|因公出国（境）费用|公务接待费|公务用车运行维护费\n"
                      "2022年|12.00||1.00|11.00\n2023年|11.00||0.50|10.50\n"),
              "three_public 万元\n"
              "~ three_public “三公”经费合计 last_year=12.00 total=11.00\n"
              "  overseas 因公出国（境）费用\n"
              "  reception 公务接待费 last_year=1.00 total=0.50\n"
              "vehicle_operation 公务用车运行维护费 last_year=11.00 total=10.50");
}

TEST(Regions, a_table_of_an_unknown_kind_has_its_names_and_amounts)
{
    EXPECT_EQ(tableOf("会议安排表\n会议名称|预计人数|预算金额（元）|备注\n"
                      "全省培训会|50|20,000.00|待定\n"),
              "other 元\n"
              "全省培训会 =\"50\" total=20000.00 =\"待定\"");
    EXPECT_EQ(tableOf("项目支出表\n单位：万元\n"
                      "类型|项目名称|合计|本年拨款||财政拨款结转||单位资金\n"
                      "|||一般公共预算|政府性基金预算|一般公共预算|政府性基金预算|\n"
                      "其他运转类|专项|20.00|13.00||3.00||4.00\n"),
              "other 万元\n"
              "专项 =\"其他运转类\" total=20.00 general_public=13.00 "
              "carried_over.general_public=3.00 unit_funds=4.00");
}

TEST(Regions, goals_of_several_projects_are_a_table_each)
{
    const Disclosure rows = recognized("项目支出绩效目标表\n单位：万元\n"
                                       "项目名称|绩效目标|一级指标|二级指标|三级指标|指标值\n"
                                       "监测专项|完成监测|产出指标|数量指标|监测次数|≥12次\n"
                                       "|||质量指标|合格率|≥95%\n"
                                       "培训专项|完成培训|产出指标|数量指标|人数|≥200人\n");
    ASSERT_EQ(rows.tables.size(), 2U);
    EXPECT_EQ(rows.tables[0].title, QStringLiteral("监测专项"));
    EXPECT_EQ(rows.tables[0].goals, QStringList(QStringLiteral("完成监测")));
    EXPECT_EQ(rows.tables[0].rows.size(), 2U);
    EXPECT_EQ(rows.tables[1].title, QStringLiteral("培训专项"));

    const Disclosure form = recognized("项目支出绩效目标申报表\n（2023年度）\n"
                                       "项目名称|宣传专项|||\n主管部门|某局|实施单位|本级|\n"
                                       "年度目标|开展宣传活动。|||\n"
                                       "绩效指标|一级指标|二级指标|三级指标|指标值\n"
                                       "|产出指标|数量指标|活动次数|≥20场\n");
    ASSERT_EQ(form.tables.size(), 1U);
    EXPECT_EQ(form.tables[0].kind, TableKind::PerformanceGoal);
    EXPECT_EQ(form.tables[0].title, QStringLiteral("宣传专项"));
    EXPECT_EQ(form.tables[0].goals, QStringList(QStringLiteral("开展宣传活动。")));
    EXPECT_EQ(form.tables[0].rows.size(), 1U);
}

TEST(Regions, the_cover_names_unit_year_and_kind_of_publisher)
{
    struct Case
    {
        const char* cover;
        QString unit;
        PublisherKind publisher;
    };
    const Case cases[] = {
        {"某市水务局2024年部门预算\n", QStringLiteral("某市水务局"), PublisherKind::Department},
        {"2024年度某县教育局部门预算公开\n",
         QStringLiteral("某县教育局"),
         PublisherKind::Department},
        {"2024年度\n某县水利局\n部门预算\n",
         QStringLiteral("某县水利局"),
         PublisherKind::Department},
        {"某省监测中心\n2024年单位预算\n", QStringLiteral("某省监测中心"), PublisherKind::Unit},
    };
    for (const Case& c : cases) {
        const Disclosure read =
            recognized(QByteArray(c.cover)
                       + "\n部门支出总表\n单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n"
                         "213|农林水支出|3.00|2.00|1.00\n");
        EXPECT_EQ(read.unitName, c.unit) << c.cover;
        EXPECT_EQ(read.fiscalYear, 2024) << c.cover;
        EXPECT_EQ(read.publisher, c.publisher) << c.cover;
    }
}

TEST(Regions, thousands_of_yuan_are_kept_in_yuan)
{
    EXPECT_EQ(tableOf("部门支出总表\n单位：千元\n科目编码|科目名称|合计|基本支出|项目支出\n"
                      "213|农林水支出|3,500.5|2,500.5|1,000\n"),
              "expenditure_summary 元\n"
              "213 农林水支出 total=3500500.00 basic=2500500.00 project=1000000.00");
}

TEST(Regions, a_unit_printed_nowhere_is_told_by_an_equal_amount_or_said_to_be_missing)
{
    const QByteArray table = "\n\n部门支出总表\n科目编码|科目名称|合计|基本支出|项目支出\n"
                             "213|农林水支出|3,500|2,500|1,000\n|合计|3,500|2,500|1,000\n";
    const Disclosure told = recognized("2024年支出预算0.35万元，比上年减少。" + table);
    EXPECT_EQ(told.tables.front().unit, MoneyUnit::Yuan);
    EXPECT_TRUE(told.unrecognized.empty());
    const Disclosure silent = recognized(table);
    ASSERT_EQ(silent.unrecognized.size(), 1U);
    EXPECT_EQ(silent.unrecognized.front().kind, UnrecognizedKind::Unit);
}

TEST(Regions, a_heading_may_add_the_year_or_name_the_publisher)
{
    const Disclosure disclosure =
        recognized("滨河市水务局2025年部门预算\n\n目录\n一、部门主要职能…………………1\n"
                   "二、部门预算编制说明…………………2\n三、部门预算表…………………3\n\n"
                   "滨河市水务局主要职能\n管理水务。\n2025年部门预算编制说明\n今年的预算如下。\n\n"
                   "部门支出预算表\n单位：万元\n科目编码|科目名称|合计\n213|农林水支出|1.00\n");
    std::string headings;
    for (const Section& section : disclosure.sections)
        headings += section.heading.toStdString() + '\n';
    EXPECT_EQ(headings, "\n目录\n滨河市水务局主要职能\n2025年部门预算编制说明\n");
}

TEST(Regions, codes_under_other_words_than_code_are_codes)
{
    EXPECT_EQ(tableOf("某局2024年部门预算\n\n支出总体情况表\n单位：万元\n"
                      "科目|||单位（科目名称）|合计|基本支出|项目支出|上缴上级支出\n"
                      "类|款|项|||||\n|||合计|9.00|7.00|2.00|\n"
                      "205|08|03|培训支出|9.00|7.00|2.00|\n"),
              "expenditure_summary 万元\n"
              "+ 合计 total=9.00 basic=7.00 project=2.00\n"
              "2050803 培训支出 total=9.00 basic=7.00 project=2.00");
}

} // namespace budget::recognition
