#include "core/checks/percentage.h"
#include "tests/core/checks/narrative/narrative_sample.h"

#include <gtest/gtest.h>

namespace budget::checks {

TEST(Percentage, is_compared_within_what_rounding_each_figure_allows)
{
    const auto wan = [](std::int64_t hundredths, int decimals = 2) {
        return Figure{
            Money::fromFen(hundredths * 10'000), MoneyUnit::TenThousandYuan, decimals, {}};
    };
    const auto percent = [](const char16_t* text) {
        return *parsePercentage(QString::fromUtf16(text));
    };
    EXPECT_EQ(compareGrowth(percent(u"2.98"), wan(110'60), wan(114'00)), Agreement::Equal);
    EXPECT_EQ(compareGrowth(percent(u"3"), wan(110'60), wan(114'00)), Agreement::Equal);
    EXPECT_EQ(compareGrowth(percent(u"7.29"), wan(107'29), wan(100'00)), Agreement::Equal);
    EXPECT_EQ(compareGrowth(percent(u"22.36"), wan(7'66), wan(6'26)), Agreement::Equal);
    EXPECT_EQ(compareGrowth(percent(u"33.33"), wan(400'00), wan(300'00)), Agreement::Equal);
    EXPECT_EQ(compareGrowth(percent(u"66.66"), wan(50'000'00), wan(30'000'00)), Agreement::Tail)
        << "cut off";
    EXPECT_EQ(compareGrowth(percent(u"66.65"), wan(50'000'00), wan(30'000'00)), Agreement::Differs);
    EXPECT_EQ(compareGrowth(percent(u"100"), wan(25'00), wan(0)), Agreement::Differs);
    EXPECT_EQ(compareGrowth(percent(u"100"), wan(100, 0), wan(50, 0)), Agreement::Equal)
        << "too coarse to tell";
    for (const char16_t* text : {u"", u"1.2.3", u"-1", u"12345678901", u"0.00001", u"a"})
        EXPECT_FALSE(parsePercentage(QString::fromUtf16(text)))
            << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeChanges, sound_ones_are_not_found)
{
    for (const char16_t* text : {
             u"2023年执行数为37.00万元，2024年支出预算100.00万元。",
             u"支出预算100.00万元，比2023年预算增加10.00万元，增长11.11%。",
             u"支出预算100.00万元，同比增加10.00万元，增长11.11%，占比80%。",
             u"支出预算100.00万元，占全区的3.5%，比上年下降2%。",
             u"支出预算100.00万元，较2021年下降2.3%。2023年支出预算为90.00万元。",
             u"公务接待费1.00万元，比上年增加0.50万元，增长100%。",
             u"因公出国（境）费0万元，与2023年预算相比，减少0万元，下降0%。",
             u"公务接待费1.00万元，与2023年预算持平。",
             u"2024年公务接待费预算1.00万元，与2023年预算持平，2023年执行数0.50万元。",
             u"1.“教育支出”科目25.00万元，主要用于办学。",
             u"教育支出类科目25.00万元，同比增加5.00万元，增长25.00%。",
             u"公务接待费1.00万元，比2023年1.02万元基本持平。",
             u"同口径比较，支出预算100.00万元，比2023年预算增加10.00万元，增长8.00%。",
             u"支出预算100.00万元（含上年结转20.00万元），比2023年增加10.00万元，增长14.29%。",
             u"支出预算100.00万元，比2023年预算增加10.00万元，完成年度目标的95%。",
             u"支出预算100.00万元，其中：基本支出60.00万元、项目支出40.00万元，比上年增加10."
             u"00万元，增长11.11"
             u"%。",
             u"公务接待费1.00万元，上年公务接待费1.50万元，减少0.50万元，下降33.33%。",
             u"“三公”经费5.00万元，比2023年预算减少1."
             u"00万元。其中：因公出国（境）费0万元，公务用车购置及运行费4"
             u".00万元，公务接待费1.00万元，比上年减少1.00万元，下降50%。",
             u"2024年部门预算比2023年增加10.00万元，其中：基本支出增加12.00万元，项目支出减少2."
             u"00万元。",
             u"2024年部门预算比2023年增加10.00万元，其中：基本支出增加12.00万元，主要是人员增加。",
             u"2024年部门预算比2023年增加10.00万元，其中：人员经费增加12.00万元，专项业务费减少7."
             u"00万元。",
         })
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), "")
            << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeChanges, wrong_ones_are_errors)
{
    const std::pair<const char16_t*, const char*> cases[] = {
        {u"支出预算100.00万元，比2023年预算增加10.00万元，增长10.00%。",
         "narrative-change-percent error 增长10.00%"},
        {u"2023年公务接待费2.00万元，2024年公务接待费1.00万元，比2023年减少45.00%。",
         "narrative-change-percent error 比2023年减少45.00%"},
        {u"2023年公务接待费2.00万元，2024年公务接待费1.00万元，比2023年增加50.00%。",
         "narrative-change-direction error 比2023年增加50.00%"},
        {u"2023年公务接待费2.00万元，2024年公务接待费1.00万元，与2023年预算持平。",
         "narrative-change-direction error 与2023年预算持平"},
        {u"2023年公务接待费2.00万元。2024年公务接待费1.00万元，比上年减少1.50万元。",
         "narrative-change-amount error 1.50万元"},
        {u"2023年公务接待费2.00万元。2024年公务接待费1.00万元，比上年增加1.00万元。",
         "narrative-change-direction error 1.00万元"},
        {u"2024年部门预算较2023年增加10.00万元，其中：基本支出增加12.00万元，项目支出减少3."
         u"00万元。",
         "narrative-change-parts error 10.00万元"},
        {u"支出预算100.00万元，较上年增加10.00万元，其中：人员经费增加5.00万元，公用经费减少1.00"
         u"万元，项目支出增加7.00万元。",
         "narrative-change-parts error 10.00万元"},
        {u"2024年支出预算100.00万元，与2023年相比，支出增加10.00万元，增长12.11%。",
         "narrative-change-percent error 增长12.11%"},
        {u"公务接待费1.00万元，比2023年增加持平。", "narrative-change-words error 增加持平"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), expected)
            << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeChanges, stated_one_by_one_must_add_up_to_that_of_the_total)
{
    const QString funds = QStringLiteral(
        "支出预算100.00万元，其中：财政拨款支出预算100.00万元，比2023年预算%"
        "1。财政拨款支出预算中，一般公共预算拨款支出预算"
        "100.00万元，比2023年预算减少7.00万元；政府性基金拨款支出预算0万元，与2023年预算%"
        "2；国有资本经营预算拨款支出预算0万元，与2"
        "023年预算持平。");
    const auto saying = [&funds](const char16_t* total, const char16_t* fund) {
        return findingsSaying({funds.arg(QString::fromUtf16(total), QString::fromUtf16(fund))});
    };
    EXPECT_EQ(saying(u"减少7.00万元", u"持平"), "");
    EXPECT_EQ(saying(u"减少9.00万元", u"减少2.00万元"), "");
    EXPECT_EQ(saying(u"减少9.00万元", u"持平"), "narrative-part-changes error 9.00万元");
    EXPECT_EQ(saying(u"减少9.00万元", u"相比有所减少"), "") << "one change is not stated";

    const QStringList expenses{
        QStringLiteral("2024年“三公”经费预算数为5.00万元，比2023年预算增加1.00万元。其中："),
        QStringLiteral("（一）因公出国（境）费0万元，比2023年预算持平。"),
        QStringLiteral("（二）公务用车购置及运行费4.00万元，比2023年预算增加1."
                       "00万元，主要原因是购车。其中：公务用车购置费1.00万元，比"
                       "2023年预算增加1.00万元；公务用车运行费3.00万元，比2023年预算持平。"),
        QStringLiteral("（三）公务接待费1.00万元。比2023年预算持平。")};
    EXPECT_EQ(findingsSaying(expenses), "");
    QStringList wrong = expenses;
    wrong[0].replace(QStringLiteral("增加1.00万元"), QStringLiteral("增加2.00万元"));
    EXPECT_EQ(findingsSaying(wrong), "narrative-part-changes error 2.00万元");
}

TEST(NarrativeChanges, a_percentage_of_nothing_is_a_note)
{
    EXPECT_EQ(findingsSaying({QStringLiteral(
                  "2023年公务接待费0.00万元，2024年公务接待费1.00万元，比2023年增加100%。")}),
              "narrative-change-base note 比2023年增加100%");
}

TEST(NarrativeChanges, a_change_of_another_year_does_not_lead_to_this_years_table)
{
    const auto saying = [](const char16_t* year) {
        return findingsSaying(
            {QString::fromUtf16(year)
             + QStringLiteral("情况如下。本部门收入总预算增加5.00万元，增长50%。")});
    };
    EXPECT_EQ(saying(u"2024年"), "narrative-change-percent error 增长50%");
    EXPECT_EQ(saying(u"2023年"), "");
}

TEST(NarrativeShares, are_compared_with_every_total_there_is)
{
    const std::pair<const char16_t*, const char*> cases[] = {
        {u"支出预算100.00万元，其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%。",
         ""},
        {u"支出预算100.00万元，其中：基本支出60.00万元，占总支出的60%。", ""},
        {u"支出预算100.00万元，其中：基本支出60.00万元，占58.30%。",
         "narrative-share error 占58.30%"},
        {u"支出预算100.00万元，其中：基本支出60.00万元（人员经费50.00万元，占83.33%）。", ""},
        {u"支出预算100.00万元，其中：基本支出60.00万元，占全市的0.30%。", ""},
        {u"基本支出60.00万元，占58.30%。", ""},
        {u"收入预算100.00万元，其中：财政拨款收入100.00万元，占100%；事业收入0万元，占0%。", ""},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), expected)
            << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeChanges, a_change_after_a_list_of_parts_may_be_that_of_the_whole)
{
    const auto saying = [](const char16_t* change) {
        return findingsSaying(
            {QStringLiteral("“三公”经费5.00万元，其中：公务接待费1.00万元，公务用车购置及运行维护费"
                            "4.00万元；")
             + QString::fromUtf16(change)});
    };
    EXPECT_EQ(saying(u"2023年预算数为4.50万元，增加0.50万元。"), "");
    EXPECT_EQ(saying(u"上年预算数为4.50万元，增加0.50万元。"), "");
    EXPECT_EQ(saying(u"上年预算数为3.50万元，增加0.50万元。"), "") << "that of the last part";
    EXPECT_EQ(saying(u"上年为3.80万元，增加0.50万元。"), "narrative-change-amount error 0.50万元")
        << "no figure of the paragraph is that much more";
    EXPECT_EQ(saying(u"上年为4.40万元，减少0.60万元。"),
              "narrative-change-direction error 0.60万元");
    EXPECT_EQ(findingsSaying(
                  {QStringLiteral("“三公”经费5.00万元，与2023年预算4.50万元相比增加0.60万元。")}),
              "narrative-change-amount error 0.60万元");
    EXPECT_EQ(
        findingsSaying({QStringLiteral(
            "因公出国（境）费0.00万元；公务用车购置及运行维护费4.00万元，上年预算数为4.50万元，"
            "减少0.60万元。")}),
        "narrative-change-amount error 0.60万元");
}

} // namespace budget::checks
