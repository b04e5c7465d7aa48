#include "tests/core/checks/narrative_sample.h"

#include <gtest/gtest.h>

namespace budget {

TEST(NarrativeFigures, the_sample_is_read_as_the_tests_expect)
{
    const Disclosure disclosure = documentSaying({});
    EXPECT_EQ(disclosure.fiscalYear, 2024);
    EXPECT_EQ(disclosure.unitName, QStringLiteral("云州市档案馆"));
    EXPECT_EQ(disclosure.tables.size(), 5U);
}

TEST(NarrativeFigures, amounts_that_agree_with_the_tables_are_not_found)
{
    for (const QString& text : {
             QStringLiteral(
                 "2024年收入预算100万元，支出预算100.00万元，其中：基本支出60万元，包括人"
                 "员经费50万元、公用经费10万元；项目支出40万元。"),
             QStringLiteral("云州市档案馆2024年收支总预算1,000,000.00元。"),
             QStringLiteral("本部门2024年度财政拨款支出预算为100万元，比2023年预算增加5.00万元。"),
             QStringLiteral("1.一般公共服务支出（类）档案事务（款）行政运行（项）2024年预算数为70万"
                            "元，比2023年执行数增加3万元。"),
             QStringLiteral("教育支出（类）30万元，占30%。"),
             QStringLiteral(
                 "2024年“三公”经费预算数为5万元，其中：因公出国（境）费0万元，公务用车购"
                 "置及运行费4万元（其中：公务用车购置费1万元，公务用车运行费3万元），公务"
                 "接待费1万元。"),
         })
        EXPECT_EQ(findingsSaying({text}), "") << qPrintable(text);
}

TEST(NarrativeFigures, an_amount_that_contradicts_the_tables_is_an_error)
{
    const std::pair<QString, const char*> cases[] = {
        {QStringLiteral("2024年收入预算100万元，支出预算98.20万元。"),
         "narrative-total error 98.20万元 → 100.00万元"},
        {QStringLiteral("基本支出60万元，其中人员经费50万元，公用经费10.10万元。"),
         "narrative-split error 10.10万元 → 10.00万元"},
        {QStringLiteral("财政拨款支出预算1,100.00万元。"),
         "narrative-funds error 1,100.00万元 → 100.00万元"},
        {QStringLiteral("“教育支出（类）普通教育（款）小学教育（项）”30.60万元，用于学校建设。"),
         "narrative-item error 30.60万元 → 30.00万元"},
        {QStringLiteral("公务接待费1.50万元。"),
         "narrative-three-public error 1.50万元 → 1.00万元"},
        {QStringLiteral("收入预算100万元，支出预算100元。"),
         "narrative-unit-slip error 100元 → 1000000元"},
        {QStringLiteral("支出预算90万元，部门预算比2023年增加10万元。"),
         "narrative-last-year-figure error 90万元 → 100万元"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(findingsSaying({text}), expected) << qPrintable(text);
}

} // namespace budget
