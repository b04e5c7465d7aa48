#include "ui/chart/chart_data.h"

#include "core/money/money_text.h"
#include "tests/ui/chart/chart_sample.h"
#include "ui/chart/chart_palette.h"
#include "ui/chart/chart_text.h"

#include <gtest/gtest.h>

#include <array>

namespace budget::ui {

namespace {

Money wan(int amount)
{
    return Money::fromFen(std::int64_t{1'000'000} * amount);
}

// "label amount amount…", a line a part, "." for a blank amount.
std::string print(const ChartData& data)
{
    QStringList lines;
    for (std::size_t i = 0; i < data.parts.size(); ++i) {
        QString line = data.labels[i];
        for (const std::optional<Money>& amount : data.parts[i].amounts)
            line += u' '
                    + (amount ? formatMoneyExactly(*amount, MoneyUnit::TenThousandYuan)
                              : QStringLiteral("."));
        lines << line;
    }
    return lines.join(u'\n').toStdString();
}

ChartData dataOf(const QString& lines, ChartOptions options = {}, int row = -1)
{
    const Table table =
        chartTable(TableKind::ExpenditureSummary, QStringLiteral("支出总表"), lines);
    return chartData(table, row, Side::None, options);
}

ChartOptions donut()
{
    ChartOptions options;
    options.shape = ChartShape::Donut;
    return options;
}

} // namespace

TEST(ChartData, the_top_of_a_table_is_its_categories)
{
    const ChartData data = chartData(expenditureSummary(), -1, Side::None, {});
    EXPECT_EQ(print(data),
              "一般公共服务支出 3021.79 5288.18\n"
              "社会保障和就业支出 343.62 .\n"
              "卫生健康支出 152.73 .\n"
              "住房保障支出 93.71 .");
    EXPECT_EQ(data.subject, QStringLiteral("部门预算支出总表"));
    EXPECT_EQ(formatMoneyExactly(data.total, MoneyUnit::TenThousandYuan),
              QStringLiteral("8900.03"));
}

TEST(ChartData, a_series_without_figures_goes_but_the_other_keeps_its_color)
{
    const Table table = basicExpenditure();
    const ChartData data = chartData(table, *rowByCode(table, u"302"), Side::None, {});
    ASSERT_EQ(data.series.size(), 1U);
    EXPECT_EQ(data.series.front().title, QStringLiteral("公用经费"));
    EXPECT_EQ(data.colors, std::vector<int>{1});
}

TEST(ChartData, a_row_without_children_shows_itself)
{
    const Table table = expenditureSummary();
    const ChartData data = chartData(table, *rowByCode(table, u"2210201"), Side::None, {});
    EXPECT_EQ(print(data), "住房公积金 93.71");
    EXPECT_FALSE(data.parts.front().hasChildren);
}

TEST(ChartData, equal_names_are_told_apart_by_code_and_then_by_number)
{
    const ChartData data = dataOf(QStringLiteral("basic=基本支出|project=项目支出\n"
                                                 "2010101|行政运行|1|\n"
                                                 "2010301|行政运行|2|\n"
                                                 "|其他|3|\n"
                                                 "|其他|4|\n"));
    EXPECT_EQ(print(data),
              "2010101 行政运行 1.00\n2010301 行政运行 2.00\n其他 3.00\n其他 (2) 4.00");
}

TEST(ChartData, by_amount_the_largest_comes_first_and_equals_stay_as_printed)
{
    ChartOptions options;
    options.order = ChartOrder::ByAmount;
    EXPECT_EQ(print(dataOf(QStringLiteral("basic=基本支出|project=项目支出\n"
                                          "201|甲|1|\n204|乙|3|1\n208|丙|1|\n210|丁|-2|\n"),
                           options)),
              "乙 3.00 1.00\n甲 1.00 .\n丙 1.00 .\n丁 -2.00 .");
}

TEST(ChartData, a_donut_keeps_eight_parts_and_adds_up_the_rest)
{
    const Table table = basicExpenditure();
    const ChartData data = chartData(table, *rowByCode(table, u"302"), Side::None, donut());
    EXPECT_EQ(print(data),
              "水费 85.00\n电费 565.00\n邮电费 14.00\n取暖费 455.72\n公务接待费 10.88\n"
              "劳务费 311.00\n工会经费 11.14\n公务用车运行维护费 52.58\nOther (7 items) 37.44");
    EXPECT_EQ(data.parts.back().row, -1);
    EXPECT_EQ(data.drawn, data.total);
}

TEST(ChartData, nine_parts_need_no_rest)
{
    EXPECT_EQ(chartData(longNames(9), -1, Side::None, donut()).parts.size(), 9U);
    // Each in a colour of its own.
    EXPECT_NE(lightChartPalette().seriesColor(8), lightChartPalette().seriesColor(0));
}

TEST(ChartData, a_donut_leaves_out_what_is_negative_and_says_how_many)
{
    const ChartData data = dataOf(QStringLiteral("basic=基本支出|project=项目支出\n"
                                                 "201|甲|5|\n204|乙|-3|1\n208|丙|0.00|\n"),
                                  donut());
    EXPECT_EQ(print(data), "甲 5.00 .");
    EXPECT_EQ(data.leftOut, 1);
    EXPECT_EQ(ChartText::remarks(data),
              QStringList(QStringLiteral(
                  "Left out, because a ring cannot show what is negative: 1 (-2.00 万元)")));
    EXPECT_EQ(data.total, wan(3));
    EXPECT_EQ(data.drawn, wan(5));
}

TEST(ChartData, a_table_without_figures_is_empty)
{
    EXPECT_TRUE(dataOf(QStringLiteral("basic=基本支出|project=项目支出\n201|甲||\n")).isEmpty());
    EXPECT_TRUE(
        chartTable(TableKind::Other, QStringLiteral("空"), QStringLiteral("x=y\n")).rows.empty());
}

TEST(ChartText, shares_are_rounded_half_away_from_zero_and_survive_zero_and_huge_wholes)
{
    struct Case
    {
        std::int64_t part;
        std::int64_t whole;
        int decimals;
        const char16_t* text;
    };
    const std::array cases{
        Case{1, 3, 2, u"33.33%"},
        Case{2, 3, 2, u"66.67%"},
        Case{1, 8, 1, u"12.5%"},
        Case{1, 16, 1, u"6.3%"},
        Case{-1, 16, 1, u"-6.3%"},
        Case{1, -16, 1, u"-6.3%"},
        Case{-1, -16, 1, u"6.3%"},
        Case{-1, 1'000'000, 2, u"0.00%"},
        Case{0, 5, 2, u"0.00%"},
        Case{5, 5, 0, u"100%"},
        Case{7, 0, 2, u"—"},
        Case{9'000'000'000'000'000'000, 9'000'000'000'000'000'000, 2, u"100.00%"},
        Case{3'000'000'000'000'000'000, 9'000'000'000'000'000'000, 2, u"33.33%"},
    };
    for (const Case& test : cases)
        EXPECT_EQ(
            ChartText::share(Money::fromFen(test.part), Money::fromFen(test.whole), test.decimals),
            QString::fromUtf16(test.text))
            << test.part << " of " << test.whole;
}

TEST(ChartText, the_readout_is_exact_in_every_unit)
{
    const Table table = expenditureSummary();
    ChartOptions options;
    const QString wanText = ChartText::readout(chartData(table, -1, Side::None, options), 0);
    EXPECT_EQ(wanText.toStdString(),
              "201 一般公共服务支出\n基本支出: 3,021.79 万元\n项目支出: 5,288.18 万元\n"
              "Together: 8,309.97 万元\n93.37% of the total");
    options.unit = MoneyUnit::HundredMillionYuan;
    const int row = *rowByCode(table, u"208");
    EXPECT_EQ(ChartText::readout(chartData(table, row, Side::None, options), 0).toStdString(),
              "20805 行政事业单位养老支出\n基本支出: 0.034362 亿元\n100.00% of 社会保障和就业支出");
}

TEST(ChartText, the_readout_of_shares_adds_up_to_the_item)
{
    ChartOptions options;
    options.measure = ChartMeasure::Share;
    EXPECT_EQ(ChartText::readout(chartData(expenditureSummary(), -1, Side::None, options), 0)
                  .toStdString(),
              "201 一般公共服务支出\n基本支出: 3,021.79 万元 (36.36% of this item)\n"
              "项目支出: 5,288.18 万元 (63.64% of this item)\nTogether: 8,309.97 万元\n"
              "93.37% of the total");
}

TEST(ChartText, the_summary_says_what_a_reader_cannot_see)
{
    EXPECT_EQ(
        ChartText::summary(chartData(expenditureSummary(), -1, Side::None, {})).toStdString(),
        "部门预算支出总表 is 8,900.03 万元 in 4 parts. 基本支出 is 3,611.85 万元, 40.58% of it. "
        "项目支出 is 5,288.18 万元, 59.42% of it. "
        "The largest is 一般公共服务支出 with 8,309.97 万元, 93.37% of it.");
    EXPECT_EQ(ChartText::summary({}), QStringLiteral("This table has no figures to chart."));
}

TEST(ChartText, figures_at_bars_keep_two_significant_digits_without_false_ones)
{
    const auto decimals = [](const QString& amount, MoneyUnit unit) {
        ChartOptions options;
        options.unit = unit;
        return ChartText::decimals(dataOf(
            QStringLiteral("basic=基本支出|project=项目支出\n201|甲|%1|\n").arg(amount), options));
    };
    EXPECT_EQ(decimals(QStringLiteral("8309.97"), MoneyUnit::TenThousandYuan), 2);
    EXPECT_EQ(decimals(QStringLiteral("0.0123"), MoneyUnit::TenThousandYuan), 3);
    EXPECT_EQ(decimals(QStringLiteral("0.05"), MoneyUnit::TenThousandYuan), 2);
    EXPECT_EQ(decimals(QStringLiteral("93.71"), MoneyUnit::HundredMillionYuan), 4);
    EXPECT_EQ(decimals(QStringLiteral("93.71"), MoneyUnit::Yuan), 0);
    EXPECT_EQ(decimals(QStringLiteral("0.000001"), MoneyUnit::Yuan), 2);
}

TEST(Table, rows_are_found_by_code)
{
    const Table table = expenditureSummary();
    EXPECT_EQ(table.rows[static_cast<std::size_t>(*rowByCode(table, u"20805"))].name,
              QStringLiteral("行政事业单位养老支出"));
    EXPECT_EQ(rowByCode(table, u"999"), std::nullopt);
    EXPECT_EQ(rowByCode(table, u""), std::nullopt); // the total has no code
}

} // namespace budget::ui
