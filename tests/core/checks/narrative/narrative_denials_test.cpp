#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/narrative/narrative_sample.h"

#include <gtest/gtest.h>

namespace budget::checks {

TEST(NarrativeDenials, what_is_said_not_to_be_but_is_printed_is_an_error)
{
    const std::pair<const char16_t*, const char*> cases[] = {
        {u"2024年未安排公务接待费。", "narrative-denied error 2024年未安排公务接待费"},
        {u"云州市档案馆2024年没有公务用车购置费支出。",
         "narrative-denied error 云州市档案馆2024年没有公务用车购置费支出"},
        {u"本单位无项目支出预算，故不作说明。", "narrative-denied error 本单位无项目支出预算"},
        {u"因公出国（境）费未安排，公务接待费未安排。", "narrative-denied error 公务接待费未安排"},
        // it is not
        {u"2024年未安排因公出国（境）费用。", ""},
        {u"2024年没有使用政府性基金预算拨款安排的支出。", ""},
        {u"本部门无事业收入。", ""},
        // of a part, another year, another matter
        {u"下属单位未安排公务接待费。", ""},
        {u"局机关及三家下属单位中，两家未安排公务接待费。", ""},
        {u"2023年未安排公务接待费。", ""},
        {u"上年未安排公务接待费，2024年公务接待费1.00万元。", ""},
        {u"如无公务接待费，应当说明。", ""},
        {u"公务接待费无增减变化。", ""},
        {u"没有使用政府性基金预算安排的公务接待费。", ""},
        {u"无国内公务接待费。", ""},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), expected)
            << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeDenials, a_fund_that_only_spends_what_is_left_has_no_revenue)
{
    const auto document = [](const char* revenue) {
        return documentOf(
            QStringLiteral("1、部门预算收支总表\n\n单位：万元\n\n"
                           "序号\t收入\t\t支出\t\n\t项目\t预算数\t项目\t预算数\n"
                           "1\t一、政府性基金预算拨款收入\t%1\t一、城乡社区支出\t30.00\n"
                           "2\t收入总计\t%1\t支出总计\t30.00\n\n"
                           "7、部门预算政府性基金预算财政拨款支出表\n\n单位：万元\n\n"
                           "序号\t功能分类科目\t\t合计\t基本支出\t项目支出\n"
                           "\t科目编码\t科目名称\t\t\t\n"
                           "1\t\t合计\t30.00\t\t30.00\n"
                           "2\t212\t城乡社区支出\t30.00\t\t30.00\n")
                .arg(QLatin1StringView(revenue)));
    };
    const auto saying = [](Disclosure disclosure, const char16_t* text) {
        disclosure.fiscalYear = 2024;
        Section section;
        section.heading = QStringLiteral("三、预算说明");
        section.passages.push_back({QString::fromUtf16(text), -1, {}});
        disclosure.sections.push_back(section);
        return narrativeFindings(disclosure);
    };
    const auto* const money = u"2024年没有政府性基金预算拨款。";
    const auto* const spent = u"2024年没有使用政府性基金预算拨款安排的支出。";
    EXPECT_EQ(saying(document("30.00"), money),
              "narrative-denied error 2024年没有政府性基金预算拨款");
    EXPECT_EQ(saying(document(""), money), "");
    EXPECT_EQ(saying(document("30.00"), spent),
              "narrative-denied error 2024年没有使用政府性基金预算拨款安排的支出");
}

TEST(NarrativeStaleYears, this_years_figure_under_a_former_year_is_a_warning)
{
    const std::pair<const char16_t*, const char*> cases[] = {
        {u"云州市档案馆2023年收入预算100.00万元。", "narrative-stale-year warning 100.00万元"},
        {u"2023年“三公”经费5.00万元。", "narrative-stale-year warning 5.00万元"},
        // both years have it, or it is another one's
        {u"2023年收入预算100.00万元，2024年收入预算100.00万元。", ""},
        {u"2023年收入预算90.00万元。", ""},
        {u"2024年收入预算比2023年收入预算100.00万元增加0万元。", ""},
        {u"2023年“三公”经费执行数5.00万元。", ""},
        {u"2023年因公出国（境）费0.00万元。", ""},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), expected)
            << qPrintable(QString::fromUtf16(text));
}

} // namespace budget::checks
