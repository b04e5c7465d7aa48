#include "ui/chart/expenditure_chart.h"

#include "tests/ui/chart/chart_sample.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <array>

namespace budget::ui {

namespace {

struct Drawn
{
    ExpenditureChart chart;
    QImage content;

    Drawn(const Table& table, const ChartOptions& options)
    {
        QFont font;
        font.setPixelSize(13);
        chart.show(
            chartData(table, -1, Side::None, options), {font, lightChartPalette()}, {600, 0});
        content = QImage(QSizeF(600, chart.layout().contentHeight).toSize(), QImage::Format_RGB32);
        content.fill(Qt::white);
        QPainter painter(&content);
        chart.paintContent(painter, {});
    }

    QColor at(double value, int part, double slot = 0.5) const
    {
        const PartLayout& shown = chart.layout().parts[static_cast<std::size_t>(part)];
        const double y =
            shown.band.center().y() + (slot - 0.5) * shown.band.height() * chart.layout().barShare;
        return content.pixelColor(QPointF(chart.layout().xOf(value), y).toPoint());
    }
};

Table twoParts()
{
    return chartTable(TableKind::ExpenditureSummary,
                      QStringLiteral("支出总表"),
                      QStringLiteral("basic=基本支出|project=项目支出\n"
                                     "201|甲|30|60\n204|乙|0.01|\n208|丙|-30|\n210|丁|40|40\n"));
}

const QColor& basicColor()
{
    static const QColor color = lightChartPalette().series[0];
    return color;
}

const QColor& projectColor()
{
    static const QColor color = lightChartPalette().series[1];
    return color;
}

} // namespace

TEST(ExpenditureChart, stacked_bars_stand_where_the_layout_says)
{
    const Drawn drawn(twoParts(), {});
    EXPECT_EQ(drawn.at(15, 0), basicColor());
    EXPECT_EQ(drawn.at(45, 0), projectColor());
    EXPECT_EQ(drawn.at(88, 0), projectColor());
    EXPECT_EQ(drawn.at(-15, 0), QColor(Qt::white));
    EXPECT_EQ(drawn.at(-15, 2), basicColor());
    EXPECT_EQ(drawn.at(30, 3), basicColor());
    EXPECT_EQ(drawn.at(70, 3), projectColor());
}

TEST(ExpenditureChart, beside_each_other_the_first_series_is_above)
{
    ChartOptions options;
    options.arrangement = ChartArrangement::Beside;
    const Drawn drawn(twoParts(), options);
    EXPECT_EQ(drawn.at(15, 0, 0.25), basicColor());
    EXPECT_EQ(drawn.at(15, 0, 0.75), projectColor());
    EXPECT_EQ(drawn.at(45, 0, 0.75), projectColor());
    EXPECT_NE(drawn.at(50, 0, 0.25), basicColor());
}

TEST(ExpenditureChart, the_smallest_figure_stays_visible)
{
    const Drawn drawn(twoParts(), {});
    const double pixel = (drawn.chart.layout().maximum - drawn.chart.layout().minimum)
                         / drawn.chart.layout().plot.width();
    EXPECT_NE(drawn.at(pixel, 1), QColor(Qt::white));
}

TEST(ExpenditureChart, the_whole_band_belongs_to_its_part)
{
    const Drawn drawn(twoParts(), {});
    const ChartLayout& layout = drawn.chart.layout();
    for (int part = 0; part < 4; ++part) {
        const QRectF band = layout.parts[static_cast<std::size_t>(part)].band;
        EXPECT_EQ(drawn.chart.partAt(band.center()), part);
        EXPECT_EQ(drawn.chart.partAt({2, band.center().y()}), part);
        EXPECT_EQ(drawn.chart.partAt({598, band.center().y()}), part);
    }
    EXPECT_EQ(drawn.chart.partAt({10, layout.contentHeight + 5}), -1);
    EXPECT_EQ(drawn.chart.partAt({-5, 5}), -1);
}

TEST(ExpenditureChart, a_slice_is_hit_where_it_is_drawn)
{
    ChartOptions options;
    options.shape = ChartShape::Donut;
    const Drawn drawn(chartTable(TableKind::ExpenditureSummary,
                                 QStringLiteral("支出总表"),
                                 QStringLiteral("total=合计\n201|甲|50\n204|乙|25\n208|丙|25\n")),
                      options);
    const QRectF plot = drawn.chart.layout().plot;
    const double ring = plot.width() * 0.405; // in the middle of the ring's band
    const QPointF right = plot.center() + QPointF(ring, 0);
    const QPointF lowerLeft = plot.center() + QPointF(-ring, ring) * 0.7071;
    const QPointF upperLeft = plot.center() + QPointF(-ring, -ring) * 0.7071;
    const std::array points{right, lowerLeft, upperLeft};
    for (int part = 0; part < 3; ++part) {
        EXPECT_EQ(drawn.chart.partAt(points[static_cast<std::size_t>(part)]), part);
        EXPECT_EQ(drawn.content.pixelColor(points[static_cast<std::size_t>(part)].toPoint()),
                  lightChartPalette().seriesColor(part));
    }
    EXPECT_EQ(drawn.chart.partAt(plot.center()), -1);
}

TEST(ExpenditureChart, nothing_is_drawn_of_nothing)
{
    ExpenditureChart chart;
    chart.show({}, {}, {400, 300});
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image;
    QPainter painter(&image);
    chart.paint(painter);
    painter.end();
    EXPECT_EQ(image, before);
    EXPECT_EQ(chart.partAt({5, 5}), -1);
}

} // namespace budget::ui
