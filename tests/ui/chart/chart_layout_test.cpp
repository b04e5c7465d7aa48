#include "ui/chart/chart_layout.h"

#include "tests/ui/chart/chart_sample.h"
#include "ui/chart/expenditure_chart.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

#include <cmath>

namespace budget::ui {

namespace {

QFont chartFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(13);
    return font;
}

ChartLayout layoutOf(const Table& table, const ChartOptions& options, double width)
{
    ExpenditureChart chart;
    chart.show(
        chartData(table, -1, Side::None, options), {chartFont(), lightChartPalette()}, {width, 0});
    return chart.layout();
}

std::vector<PlacedText> contentTexts(const ChartLayout& layout)
{
    std::vector<PlacedText> texts;
    for (const PartLayout& part : layout.parts) {
        texts.insert(texts.end(), part.label.begin(), part.label.end());
        texts.insert(texts.end(), part.values.begin(), part.values.end());
    }
    texts.insert(texts.end(), layout.around.begin(), layout.around.end());
    texts.insert(texts.end(), layout.centre.begin(), layout.centre.end());
    return texts;
}

std::vector<PlacedText> tickTexts(const ChartLayout& layout)
{
    std::vector<PlacedText> texts;
    for (const Tick& tick : layout.ticks) {
        if (!tick.label.text.isEmpty()) // without room for it
            texts.push_back(tick.label);
    }
    return texts;
}

// Texts lie inside the width, are as wide as their rectangles and do not touch each other.
void expectReadable(const std::vector<PlacedText>& texts, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_GE(texts[i].rect.left(), 0) << texts[i].text.toStdString();
        EXPECT_LE(texts[i].rect.right(), width + 0.5) << texts[i].text.toStdString();
        EXPECT_GE(texts[i].rect.width() + 0.5, metrics.horizontalAdvance(texts[i].text) * 0.87)
            << texts[i].text.toStdString();
        EXPECT_FALSE(texts[i].text.isEmpty());
        for (std::size_t j = i + 1; j < texts.size(); ++j)
            EXPECT_FALSE(texts[i].rect.adjusted(0, 0.5, 0, -0.5).intersects(texts[j].rect))
                << texts[i].text.toStdString() << " / " << texts[j].text.toStdString();
    }
}

} // namespace

TEST(ChartLayout, long_names_never_overlap_whatever_the_width_and_the_number_of_bars)
{
    for (const double width : {300.0, 386.0, 420.0, 700.0, 1120.0}) {
        for (const int count : {1, 3, 10, 25, 31}) {
            for (const ChartArrangement arrangement :
                 {ChartArrangement::Stacked, ChartArrangement::Beside}) {
                for (const ChartMeasure measure : {ChartMeasure::Amount, ChartMeasure::Share}) {
                    SCOPED_TRACE(testing::Message() << count << " bars, " << width << " wide");
                    ChartOptions options;
                    options.arrangement = arrangement;
                    options.measure = measure;
                    const ChartLayout layout = layoutOf(longNames(count), options, width);
                    expectReadable(contentTexts(layout), chartFont(), width);
                    expectReadable(tickTexts(layout), smallChartFont(chartFont()), width);
                }
            }
        }
    }
}

TEST(ChartLayout, a_ring_and_its_list_never_overlap)
{
    ChartOptions options;
    options.shape = ChartShape::Donut;
    for (const double width : {300.0, 420.0, 700.0, 1120.0}) {
        for (const int count : {1, 3, 9, 20}) {
            SCOPED_TRACE(testing::Message() << count << " parts, " << width << " wide");
            expectReadable(contentTexts(layoutOf(longNames(count), options, width)),
                           smallChartFont(chartFont()),
                           width);
        }
    }
}

TEST(ChartLayout, names_of_25_characters_are_whole_in_a_pane_of_420)
{
    for (const PartLayout& part : layoutOf(longNames(31), {}, 386).parts) {
        QString name;
        for (const PlacedText& line : part.label)
            name += line.text;
        EXPECT_EQ(name.size(), 25) << name.toStdString();
    }
}

TEST(ChartLayout, bars_are_never_squeezed)
{
    for (const int count : {1, 10, 31, 200}) {
        const ChartLayout layout = layoutOf(longNames(count), {}, 420);
        EXPECT_GE(layout.parts.front().band.height() * layout.barShare, 18) << count;
        EXPECT_DOUBLE_EQ(layout.contentHeight, layout.parts.back().band.bottom());
    }
}

TEST(ChartLayout, the_longest_bar_leaves_room_for_its_figure)
{
    const ChartLayout layout = layoutOf(expenditureSummary(), {}, 400);
    const PlacedText& value = layout.parts.front().values.front();
    EXPECT_EQ(value.text, QStringLiteral("8,309.97"));
    EXPECT_GT(value.rect.left(), layout.plot.right());
    EXPECT_LE(value.rect.right(), 400);
}

TEST(ChartLayout, negative_bars_carry_their_figures_on_the_left)
{
    const Table table = chartTable(TableKind::ExpenditureSummary,
                                   QStringLiteral("调整"),
                                   QStringLiteral("basic=基本支出|project=项目支出\n"
                                                  "201|甲|-400|-100.25\n204|乙|200|0.01\n"));
    const ChartLayout layout = layoutOf(table, {}, 420);
    EXPECT_DOUBLE_EQ(layout.minimum, -600); // to the tick beyond
    EXPECT_DOUBLE_EQ(layout.maximum, 200.01);
    const PlacedText& value = layout.parts.front().values.front();
    EXPECT_EQ(value.text, QStringLiteral("-500.25"));
    EXPECT_LE(value.rect.right(), layout.xOf(-500.25));
    EXPECT_GT(value.rect.left(), layout.parts.front().label.front().rect.right());
    EXPECT_LT(layout.ticks.front().value, 0);
}

TEST(ChartLayout, a_bar_that_goes_both_ways_says_at_either_end_what_is_drawn_there)
{
    const Table table = chartTable(TableKind::ExpenditureSummary,
                                   QStringLiteral("调整"),
                                   QStringLiteral("basic=基本支出|project=项目支出\n"
                                                  "201|甲|-400|100.25\n204|乙|200|1\n"));
    const ChartLayout layout = layoutOf(table, {}, 420);
    const std::vector<PlacedText>& values = layout.parts.front().values;
    ASSERT_EQ(values.size(), 2U);
    EXPECT_EQ(values[0].text, QStringLiteral("-400.00"));
    EXPECT_LE(values[0].rect.right(), layout.xOf(-400));
    EXPECT_EQ(values[1].text, QStringLiteral("100.25"));
    EXPECT_GE(values[1].rect.left(), layout.xOf(100.25));
}

TEST(ChartLayout, the_axis_has_three_ticks_at_least_whatever_the_width)
{
    for (const double width : {240.0, 300.0, 386.0, 700.0}) {
        for (const char16_t* amounts : {u"8309.97", u"1.5", u"0.0123", u"-5", u"123456789"}) {
            const Table table =
                chartTable(TableKind::ExpenditureSummary,
                           QStringLiteral("支出"),
                           QStringLiteral("basic=基本支出|project=项目支出\n201|甲|%1|0\n")
                               .arg(QString::fromUtf16(amounts)));
            const ChartLayout layout = layoutOf(table, {}, width);
            EXPECT_GE(layout.ticks.size(), 3U) << width << ' ' << layout.maximum;
            EXPECT_LT(layout.minimum < 0 ? layout.ticks.front().value : -1, 0);
        }
    }
}

TEST(ChartLayout, zeros_alone_divide_nothing)
{
    const Table table = chartTable(TableKind::ExpenditureSummary,
                                   QStringLiteral("零"),
                                   QStringLiteral("basic=基本支出|project=项目支出\n"
                                                  "201|甲|0.00|0.00\n204|乙|5|-5\n"));
    for (const ChartMeasure measure : {ChartMeasure::Amount, ChartMeasure::Share}) {
        for (const ChartShape shape : {ChartShape::Bars, ChartShape::Donut}) {
            ChartOptions options;
            options.measure = measure;
            options.shape = shape;
            const ChartLayout layout = layoutOf(table, options, 420);
            EXPECT_LT(layout.minimum, layout.maximum);
            for (const PlacedText& text : contentTexts(layout))
                EXPECT_TRUE(std::isfinite(text.rect.left())) << text.text.toStdString();
        }
    }
}

TEST(ChartLayout, the_shares_of_a_part_make_a_hundred)
{
    ChartOptions options;
    options.measure = ChartMeasure::Share;
    const ChartLayout layout = layoutOf(expenditureSummary(), options, 420);
    EXPECT_DOUBLE_EQ(layout.minimum, 0);
    EXPECT_NEAR(layout.maximum, 100, 1e-9);
    ASSERT_EQ(layout.parts.front().inside.size(), 2U);
    EXPECT_EQ(layout.parts.front().inside[0].text, QStringLiteral("36.4%"));
    EXPECT_EQ(layout.parts.front().inside[1].text, QStringLiteral("63.6%"));
    EXPECT_EQ(layout.ticks.back().label.text, QStringLiteral("100%"));
}

TEST(ChartLayout, a_single_series_shares_the_whole)
{
    ChartOptions options;
    options.measure = ChartMeasure::Share;
    const Table table = chartTable(TableKind::ExpenditureSummary,
                                   QStringLiteral("单列"),
                                   QStringLiteral("total=合计\n201|甲|1|\n204|乙|3|\n"));
    const ChartLayout layout = layoutOf(table, options, 420);
    EXPECT_EQ(layout.parts[0].values.front().text, QStringLiteral("25.0%"));
    EXPECT_EQ(layout.parts[1].values.front().text, QStringLiteral("75.0%"));
}

TEST(ChartLayout, steps_are_nice_numbers)
{
    struct Case
    {
        double range;
        int ticks;
        double step;
    };
    for (const Case& test : {Case{8309.97, 5, 2000},
                             Case{8309.97, 4, 2500},
                             Case{100, 4, 25},
                             Case{1, 5, 0.2},
                             Case{0.831, 8, 0.2},
                             Case{50, 10, 5},
                             Case{3, 1, 5}})
        EXPECT_NEAR(niceStep(test.range, test.ticks), test.step, test.step * 1e-9)
            << test.range << " in " << test.ticks;
}

} // namespace budget::ui
