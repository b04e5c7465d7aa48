// Tables in the forms of other regions: what adds up in them, and what cannot be checked.

#include "tests/core/checks/check_sample.h"

#include <gtest/gtest.h>

namespace budget::checks {

namespace {

struct Form
{
    const char16_t* title;
    const char16_t* rows;
};

QString documentText(std::initializer_list<Form> forms)
{
    QString text = QStringLiteral("江州市档案局2024年部门预算\n\n");
    for (const Form& form : forms)
        text += QString::fromUtf16(form.title) + QStringLiteral("\n单位：万元\n")
                + QString::fromUtf16(form.rows).replace(u'|', u'\t') + u'\n';
    return text;
}

std::string findingLines(const char* check, const QString& text)
{
    return findingsOf(documentOf(text), QString::fromLatin1(check)).join(u'\n').toStdString();
}

// Nothing is found in the table; one figure changed, and a finding contains these words.
void expectFound(const char* check, const Form& form, const QString& figure, const char* words)
{
    QString text = documentText({form});
    EXPECT_EQ(findingLines(check, text), "") << check;
    ASSERT_EQ(text.count(figure), 1) << qPrintable(figure);
    text.replace(figure, QString(figure).replace(figure.trimmed(), QStringLiteral("7.77")));
    EXPECT_NE(findingLines(check, text).find(words), std::string::npos)
        << check << findingLines(check, text);
}

const Form BySubject{u"支出总表",
                     u"科目编码|科目名称|合计|基本支出|项目支出|上缴上级支出\n"
                     u"|合计|30.00|20.00|10.00|\n"
                     u"205|教育支出|20.00|12.00|8.00|\n"
                     u"20508|进修及培训|20.00|12.00|8.00|\n"
                     u"2050803|培训支出|20.00|12.00|8.00|\n"
                     u"221|住房保障支出|10.00|8.00|2.00|\n"};

} // namespace

TEST(RegionalTables, parts_of_a_line_may_have_no_ordinal)
{
    expectFound("summary-sum",
                {u"收支总表",
                 u"收入||支出|\n项目|预算数|项目|预算数\n"
                 u"一、一般公共预算拨款收入|90.00|一、教育支出|60.00\n"
                 u"经费拨款|80.00|二、住房保障支出|40.00\n"
                 u"纳入预算管理的非税收入拨款|10.00||\n"
                 u"二、事业收入|11.00||\n"
                 u"本年收入合计|101.00|本年支出合计|100.00\n"
                 u"收入总计|101.00|支出总计|100.00\n"},
                QStringLiteral("11.00"),
                "本年收入合计");
}

TEST(RegionalTables, revenue_total_below_that_of_the_year_is_the_bottom_line)
{
    expectFound("summary-sum",
                {u"收支预算总表",
                 u"收入||支出|\n项目|预算数|项目|预算数\n"
                 u"一、一般公共预算拨款收入|90.00|一、教育支出|70.00\n"
                 u"二、事业收入|10.00|二、住房保障支出|35.00\n"
                 u"本年收入合计|100.00|本年支出合计|105.00\n"
                 u"三、上年结转结余|5.00|三、年终结转结余|0.00\n"
                 u"收入合计|105.00|支出合计|105.00\n"},
                QStringLiteral("\t5.00\t"),
                "收入合计");
}

TEST(RegionalTables, expenditure_may_be_listed_by_kind)
{
    expectFound("summary-sum",
                {u"支出总体情况表",
                 u"项目|2024年预算\n"
                 u"一、基本支出|60.00\n工资福利支出|45.00\n商品和服务支出|15.00\n"
                 u"二、项目支出|40.00\n三、事业单位经营支出|0.00\n"
                 u"本年支出合计|100.00\n支出总计|100.00\n"},
                QStringLiteral("40.00"),
                "本年支出合计");
}

TEST(RegionalTables, a_list_of_projects_adds_up_where_another_column_does)
{
    const Form list{u"项目支出表",
                    u"项目单位|项目名称|合计|一般公共预算|政府性基金预算\n"
                    u"合计||31.50|21.50|10.00\n"
                    u"本级|档案修复|11.00|11.00|\n"
                    u"本级|库房改造|20.50|10.50|10.00\n"};
    expectFound("table-total", list, QStringLiteral("31.50"), "合计");
    expectFound("table-total", list, QStringLiteral("20.50"), "合计");
    // The rows may be some of what the line sums up.
    EXPECT_EQ(findingLines("table-total",
                           documentText({{u"重点项目表",
                                          u"项目名称|合计|一般公共预算\n合计|90.00|80.00\n"
                                          u"档案修复|11.00|11.00\n库房改造|20.50|10.50\n"}})),
              "skipped");
}

TEST(RegionalTables, the_publishers_own_line_is_no_subject)
{
    expectFound("table-total",
                {u"支出总表",
                 u"科目编码|单位（科目名称）|合计|基本支出|项目支出|上缴上级支出\n"
                 u"|合计|30.00|20.00|10.00|\n"
                 u"|江州市档案局|30.00|20.00|10.00|\n"
                 u"2050803|培训支出|20.50|12.50|8.00|\n"
                 u"2210201|住房公积金|9.50|7.50|2.00|\n"},
                QStringLiteral("20.50"),
                "合计");
}

TEST(RegionalTables, a_list_by_units_has_no_row_for_the_whole_of_a_subject)
{
    const Form fiscal{u"财政拨款收支总表",
                      u"收入||支出||||\n项目|预算数|项目|合计|一般公共预算|政府性基金预算|"
                      u"国有资本经营预算\n"
                      u"一、一般公共预算拨款|30.00|一、教育支出|20.00|20.00||\n"
                      u"二、政府性基金预算拨款||二、住房保障支出|10.00|10.00||\n"
                      u"收入总计|30.00|支出总计|30.00|30.00||\n"};
    const Form byUnit{u"一般公共预算支出表",
                      u"单位名称|科目编码|科目名称|合计|基本支出|项目支出\n"
                      u"合计|||30.00|20.00|10.00\n"
                      u"档案局本级|205|教育支出|15.00|9.00|6.00\n"
                      u"档案局本级|221|住房保障支出|6.00|5.00|1.00\n"
                      u"档案馆|205|教育支出|5.00|3.00|2.00\n"
                      u"档案馆|221|住房保障支出|4.00|3.00|1.00\n"};
    const QString text = documentText({BySubject, fiscal, byUnit});
    EXPECT_EQ(findingLines("fund-class", text).find("error"), std::string::npos)
        << findingLines("fund-class", text);
    EXPECT_EQ(findingLines("fund-in-all", text).find("error"), std::string::npos);
}

TEST(RegionalTables, a_units_code_is_no_subject)
{
    const QString text = documentText({{u"收入总表",
                                        u"单位代码|单位名称|合计|一般公共预算拨款收入|事业收入\n"
                                        u"|合计|30.00|20.00|10.00\n"
                                        u"406|江州市档案局|30.00|20.00|10.00\n"}})
                             .replace(QStringLiteral("2024"), QStringLiteral("2023"));
    EXPECT_EQ(findingLines("code-unlisted", text).find("406"), std::string::npos);
}

TEST(RegionalTables, an_empty_table_does_not_show_how_zeros_are_printed)
{
    const Form zeros{u"支出总表",
                     u"科目编码|科目名称|合计|基本支出|项目支出|上缴上级支出\n"
                     u"|合计|30.00|30.00|0.00|0.00\n205|教育支出|30.00|30.00|0.00|0.00\n"};
    const Form empty{u"政府性基金预算支出表",
                     u"科目编码|科目名称|合计|基本支出|项目支出\n|合计|||\n"};
    EXPECT_EQ(findingLines("document-zeros", documentText({zeros, empty})), "");
}

TEST(RegionalTables, a_sum_that_two_rules_cover_is_reported_once)
{
    const Form fiscal{u"财政拨款收支总表",
                      u"收入||支出||||\n项目|预算数|项目|合计|一般公共预算|政府性基金预算|"
                      u"国有资本经营预算\n"
                      u"一、一般公共预算拨款|30.00|一、教育支出|20.00|20.00|0.00|0.00\n"
                      u"二、政府性基金预算拨款|0.00|二、住房保障支出|10.00|11.00|0.00|0.00\n"
                      u"收入总计|30.00|支出总计|30.00|30.00|0.00|0.00\n"};
    const std::string found = findingLines("row-sum", documentText({fiscal}));
    EXPECT_NE(found.find("住房保障支出"), std::string::npos);
    EXPECT_EQ(found.find('\n'), std::string::npos) << found;
}

TEST(RegionalTables, a_table_whose_cells_ran_together_is_skipped)
{
    const QString text = documentText({{u"收支总表",
                                        u"收入||支出|\n项目|预算数|项目|预算数\n"
                                        u"一、一般公共预算拨款收入||90.00一、教育支出|60.00\n"
                                        u"二、事业收入|10.00|二、住房保障支出|40.00\n"
                                        u"本年收入合计|100.00|本年支出合计|100.00\n"
                                        u"收入总计|100.00|支出总计|100.00\n"}});
    EXPECT_EQ(findingLines("summary-sum", text), "skipped");
}

TEST(RegionalTables, a_continuation_without_a_title_makes_the_table_before_it_incomplete)
{
    const QString text = documentText({BySubject})
                             .replace(QStringLiteral("221\t"),
                                      QStringLiteral("\n江州市档案局\n\n科目编码\t科目名称\t合计\t"
                                                     "基本支出\t项目支出\t上缴上级支出\n221\t"));
    EXPECT_EQ(findingLines("table-total", text).find("error"), std::string::npos)
        << findingLines("table-total", text);
}

} // namespace budget::checks
