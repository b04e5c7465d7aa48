#include "core/document/breakdown.h"

#include "core/money/money_text.h"
#include "tests/core/document/table_text.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace budget {

namespace {

Table expenditure()
{
    return tableFromText(TableKind::ExpenditureSummary, R"(
        编码 code | 名称 name | 合计 total | 基本支出 basic | 项目支出 project
        +       | 合计     | 9.00 | 3.00 | 6.00
        201     | 甲       | 7.00 | 2.00 | 5.00
        20101   | 甲一     | 5.00 | 2.00 | 3.00
        2010101 | 甲一一   | 5.00 | 2.00 | 3.00
        20102   | 甲二     | 2.00 |      | 2.00
        20103   | 甲三     |      |      |
        20104   | 甲四     | 0.00 | 0.00 | 0.00
        208     | 乙       | 2.00 | 1.00 | 1.00
    )");
}

Table summary()
{
    return tableFromText(TableKind::RevenueExpenditureSummary, R"(
        收入/项目 name@revenue | 收入/预算数 amount@revenue | 支出/项目 name@expenditure | 支出/预算数 amount@expenditure
        <       一、拨款     | 3.00 | |
        <       二、事业收入  |      | |
        >[201]  | | 一、一般公共服务支出   | 2.00
        >[202]  | | 二、外交支出           |
        >[208]  | | 八、社会保障和就业支出 | 1.00
        ~<      本年收入合计 | 3.00 | |
        +>      | | 支出总计 | 3.00
    )");
}

// The series on the first line, then a part a line; - is a blank, * a part that has children.
std::string text(const Breakdown& shown)
{
    QStringList titles;
    for (const Breakdown::Series& series : shown.series)
        titles.append(series.key + u'=' + series.title);
    QStringList lines{titles.join(u' ')};
    for (const BreakdownPart& part : shown.parts) {
        QStringList words{part.code, part.name};
        words.removeAll(QString());
        for (const std::optional<Money>& amount : part.amounts) {
            words.append(amount ? formatMoneyExactly(*amount, MoneyUnit::TenThousandYuan)
                                : QStringLiteral("-"));
        }
        words.append(u'=' + formatMoneyExactly(part.total, MoneyUnit::TenThousandYuan));
        if (part.hasChildren)
            words.append(QStringLiteral("*"));
        lines.append(words.join(u' '));
    }
    lines.append(u'=' + formatMoneyExactly(shown.total, MoneyUnit::TenThousandYuan));
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST(Breakdown, the_top_rows_split_into_basic_and_project)
{
    EXPECT_EQ(text(breakdown(expenditure(), -1)),
              "basic=基本支出 project=项目支出\n"
              "201 甲 2.00 5.00 =7.00 *\n"
              "208 乙 1.00 1.00 =2.00\n"
              "=9.00");
}

TEST(Breakdown, a_row_shows_its_children_and_leaves_blank_ones_out)
{
    const Breakdown shown = breakdown(expenditure(), 1);
    EXPECT_EQ(text(shown),
              "basic=基本支出 project=项目支出\n"
              "20101 甲一 2.00 3.00 =5.00 *\n"
              "20102 甲二 - 2.00 =2.00\n"
              "20104 甲四 0.00 0.00 =0.00\n"
              "=7.00");
    EXPECT_EQ(shown.parts.front().row, 2);
    EXPECT_EQ(shown.parts.back().row, 6);
}

TEST(Breakdown, a_row_without_children_has_no_parts)
{
    EXPECT_EQ(text(breakdown(expenditure(), 3)), "basic=基本支出 project=项目支出\n=0.00");
}

TEST(Breakdown, a_two_sided_table_shows_expenditure_unless_revenue_is_asked_for)
{
    const std::string expenditureText = "amount=预算数\n"
                                        "201 一、一般公共服务支出 2.00 =2.00\n"
                                        "208 八、社会保障和就业支出 1.00 =1.00\n"
                                        "=3.00";
    EXPECT_EQ(text(breakdown(summary(), -1)), expenditureText);
    EXPECT_EQ(text(breakdown(summary(), -1, Side::Expenditure)), expenditureText);
    EXPECT_EQ(text(breakdown(summary(), -1, Side::Revenue)),
              "amount=预算数\n一、拨款 3.00 =3.00\n=3.00");
}

TEST(Breakdown, basic_expenditure_splits_into_personnel_and_public)
{
    const Table table = tableFromText(TableKind::BasicExpenditure, R"(
        编码 code | 名称 name | 合计 total | 人员经费 personnel | 公用经费 public
        301   | 工资福利支出 | 3.00 | 3.00 |
        302   | 商品和服务支出 | 1.00 |    | 1.00
    )");
    EXPECT_EQ(text(breakdown(table, -1)),
              "personnel=人员经费 public=公用经费\n"
              "301 工资福利支出 3.00 - =3.00\n"
              "302 商品和服务支出 - 1.00 =1.00\n"
              "=4.00");
}

TEST(Breakdown, the_top_of_three_public_is_what_its_subtotal_sums_up)
{
    const Table table = tableFromText(TableKind::ThreePublic, R"(
        项目 name | 合计 total
        +                   合计                     | 3.50
        ~[three_public]     “三公”经费小计           | 3.50
        [overseas]          一、因公出国（境）费     |
        [vehicles]          二、公务用车购置及运维费 | 0.50
        [vehicle_operation] 公务用车运行维护费       | 0.50
        [reception]         三、公务接待费           | 3.00
    )");
    const Breakdown top = breakdown(table, -1);
    EXPECT_EQ(text(top), text(breakdown(table, 1)));
    ASSERT_EQ(top.parts.size(), 2U);
    EXPECT_EQ(top.parts[0].name, QStringLiteral("二、公务用车购置及运维费"));
    EXPECT_TRUE(top.parts[0].hasChildren);
    EXPECT_EQ(top.parts[1].name, QStringLiteral("三、公务接待费"));
}

TEST(Breakdown, the_rows_below_a_finer_ordinal_are_not_counted_again)
{
    const Table table = tableFromText(TableKind::RevenueExpenditureSummary, R"(
        收入/项目 name@revenue | 收入/预算数 amount@revenue | 支出/项目 name@expenditure | 支出/预算数 amount@expenditure
        <       一、财政拨款收入     | 5.00 | |
        <       1.一般公共预算资金   | 3.00 | |
        <       2.政府性基金         | 2.00 | |
        <       二、事业收入         | 1.00 | |
        <       四、其他收入         | 2.00 | |
        <       其中：捐赠收入       | 0.50 | |
        <       上年结转             | 4.00 | |
        +<      收入总计             | 12.00 | |
    )");
    const Breakdown top = breakdown(table, -1, Side::Revenue);
    EXPECT_EQ(text(top),
              "amount=预算数\n一、财政拨款收入 5.00 =5.00 *\n二、事业收入 1.00 =1.00\n"
              "四、其他收入 2.00 =2.00 *\n上年结转 4.00 =4.00\n=12.00");
    EXPECT_EQ(top.whole, top.total);
    EXPECT_EQ(text(breakdown(table, 0, Side::Revenue)),
              "amount=预算数\n1.一般公共预算资金 3.00 =3.00\n2.政府性基金 2.00 =2.00\n=5.00");
    EXPECT_EQ(text(breakdown(table, 4, Side::Revenue)),
              "amount=预算数\n其中：捐赠收入 0.50 =0.50\n1.50 =1.50\n=2.00");
}

TEST(Breakdown, of_two_lists_below_each_other_one_is_shown)
{
    const Table table = tableFromText(TableKind::RevenueExpenditureSummary, R"(
        收入/项目 name@revenue | 收入/预算数 amount@revenue | 支出/项目 name@expenditure | 支出/预算数 amount@expenditure
        >       | | 一、一般公共服务支出 | 4.00
        >       | | 八、社会保障支出     | 2.00
        >       | | 一、基本支出         | 5.00
        >       | | 二、项目支出         | 1.00
        +>      | | 支出合计             | 6.00
    )");
    EXPECT_EQ(text(breakdown(table, -1, Side::Expenditure)),
              "amount=预算数\n一、一般公共服务支出 4.00 =4.00\n八、社会保障支出 2.00 =2.00\n=6.00");
}

TEST(Breakdown, a_list_that_misses_its_total_says_by_how_much)
{
    const Table table = tableFromText(TableKind::ExpenditureSummary, R"(
        编码 code | 名称 name | 合计 total
        +   | 合计 | 9.50
        201 | 甲   | 7.00
        208 | 乙   | 2.00
    )");
    const Breakdown shown = breakdown(table, -1);
    EXPECT_EQ(formatMoneyExactly(shown.difference(), MoneyUnit::TenThousandYuan),
              QStringLiteral("0.50"));
    EXPECT_EQ(breakdown(table, 1).difference(), Money());
}

TEST(Breakdown, agency_operation_is_no_part_of_three_public)
{
    const Table table = tableFromText(TableKind::ThreePublic, R"(
        项目 name | 合计 total
        ~[three_public]     “三公”经费合计   | 3.50
        [reception]         公务接待费       | 3.00
        [vehicles]          公务用车费       | 0.50
        [agency_operation]  机关运行经费     | 40.00
    )");
    const Breakdown shown = breakdown(table, -1);
    EXPECT_EQ(text(shown),
              "total=合计\nreception 公务接待费 3.00 =3.00\nvehicles 公务用车费 0.50 =0.50\n=3.50");
    EXPECT_EQ(shown.apart, std::vector<QString>{QStringLiteral("机关运行经费")});
}

TEST(Breakdown, columns_that_the_split_lacks_are_not_left_out)
{
    const Table named = tableFromText(TableKind::ExpenditureSummary, R"(
        编码 code | 名称 name | 合计 total | 基本支出 basic | 项目支出 project
        201 | 甲 | 9.00 | 3.00 | 2.00
        208 | 乙 | 2.00 | 1.00 | 1.00
    )");
    EXPECT_EQ(text(breakdown(named, -1)),
              "basic=基本支出 project=项目支出 rest=\n"
              "201 甲 3.00 2.00 4.00 =9.00\n208 乙 1.00 1.00 - =2.00\n=11.00");
}

TEST(Breakdown, a_table_without_a_split_shows_its_totals)
{
    const Table table = tableFromText(TableKind::Assets, R"(
        类别 name | 数量 quantity | 原值 original_value
        +  合计     |   | 3.00
        一、房屋    |   | 1.00
        其中：办公  | 1 | 1.00
        二、设备    | 2 | 2.00
    )");
    EXPECT_EQ(text(breakdown(table, -1)),
              "original_value=原值\n"
              "一、房屋 1.00 =1.00 *\n"
              "二、设备 2.00 =2.00\n"
              "=3.00");
    EXPECT_EQ(text(breakdown(Table(), -1)), "\n=0.00");
}

} // namespace budget
