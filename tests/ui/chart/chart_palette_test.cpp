#include "ui/chart/chart_palette.h"

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

QPalette windowPalette(const QColor& base, const QColor& text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

const QPalette& darkWindow()
{
    static const QPalette palette =
        windowPalette(QColor(0x1e, 0x1e, 0x1e), QColor(0xe6, 0xe6, 0xe6));
    return palette;
}

const QPalette& lightWindow()
{
    static const QPalette palette = windowPalette(Qt::white, Qt::black);
    return palette;
}

} // namespace

TEST(ChartPalette, every_series_stands_out_from_the_background)
{
    for (const ChartPalette& palette :
         {lightChartPalette(), chartPalette(lightWindow()), chartPalette(darkWindow())}) {
        for (const QColor& color : palette.series)
            EXPECT_GE(contrastRatio(color, palette.background), 3.0) << color.name().toStdString();
        EXPECT_GE(contrastRatio(palette.rest, palette.background), 3.0);
        EXPECT_GE(contrastRatio(palette.mutedText, palette.background), 4.5);
    }
}

TEST(ChartPalette, the_first_two_series_differ_in_lightness)
{
    for (const QPalette& window : {lightWindow(), darkWindow()}) {
        const ChartPalette palette = chartPalette(window);
        EXPECT_GE(contrastRatio(palette.series[0], palette.series[1]), 2.0);
    }
}

TEST(ChartPalette, a_dark_window_gets_lighter_colors_on_its_own_base)
{
    const ChartPalette dark = chartPalette(darkWindow());
    EXPECT_EQ(dark.background, QColor(0x1e, 0x1e, 0x1e));
    EXPECT_NE(dark.series, chartPalette(lightWindow()).series);
}

TEST(ChartPalette, words_on_every_series_are_readable)
{
    for (const QPalette& window : {lightWindow(), darkWindow()}) {
        for (const QColor& color : chartPalette(window).series)
            EXPECT_GE(contrastRatio(color, readableOn(color)), 4.5) << color.name().toStdString();
    }
}

TEST(ChartPalette, contrast_is_that_of_wcag)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::white, QColor(0x76, 0x76, 0x76)), 4.54, 0.01);
}

TEST(ChartPalette, a_ninth_series_has_a_colour_of_its_own)
{
    const ChartPalette palette = lightChartPalette();
    for (int i = 0; i < 8; ++i)
        EXPECT_NE(palette.seriesColor(8), palette.seriesColor(i));
}

} // namespace budget::ui
