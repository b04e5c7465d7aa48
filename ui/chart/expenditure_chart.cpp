#include "ui/chart/expenditure_chart.h"

#include "ui/chart/chart_text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QPainterPath>
#include <QPieSeries>
#include <QPieSlice>
#include <QValueAxis>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace budget::ui {

namespace {

constexpr double RingHole = 0.62;

// Here, and only here, money becomes a floating-point number: a length on the screen.
double lengthOf(Money money, MoneyUnit unit)
{
    return static_cast<double>(money.fen()) / static_cast<double>(fenPerUnit(unit));
}

double percentOf(Money part, Money whole)
{
    if (whole.isZero())
        return 0;
    return 100 * static_cast<double>(part.fen()) / static_cast<double>(whole.fen());
}

ChartValues barValues(const ChartData& data)
{
    ChartValues values(data.series.size());
    for (std::size_t s = 0; s < data.series.size(); ++s) {
        for (const BreakdownPart& part : data.parts) {
            const Money amount = part.amounts[s].value_or(Money());
            if (data.options.measure == ChartMeasure::Amount)
                values[s].push_back(lengthOf(amount, data.options.unit));
            else
                values[s].push_back(
                    percentOf(amount, showsComposition(data) ? composedOf(part) : data.drawn));
        }
    }
    return values;
}

// A figure other than zero stays visible, however small it is beside the others.
double visible(double value, const ChartLayout& layout)
{
    const double least = 1.5 * (layout.maximum - layout.minimum) / layout.plot.width();
    if (value == 0 || std::abs(value) >= least)
        return value;
    return value < 0 ? -least : least;
}

QStringList categoryKeys(std::size_t count)
{
    QStringList keys;
    for (std::size_t i = 0; i < count; ++i)
        keys << QString::number(i);
    return keys;
}

void drawText(QPainter& painter, const PlacedText& text)
{
    painter.drawText(text.rect,
                     static_cast<int>(text.alignment | Qt::AlignVCenter | Qt::TextSingleLine)
                         | Qt::TextDontClip,
                     text.text);
}

void drawChevron(QPainter& painter, QPointF tip, const QColor& color)
{
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({tip + QPointF(-3.5, -3.5), tip, tip + QPointF(-3.5, 3.5)}));
}

} // namespace

ExpenditureChart::ExpenditureChart() = default;
ExpenditureChart::~ExpenditureChart() = default;

void ExpenditureChart::show(ChartData data, ChartStyle style, QSizeF room)
{
    m_data = std::move(data);
    m_style = std::move(style);
    m_layout = {};
    m_layout.width = room.width();
    m_scene = std::make_unique<QGraphicsScene>();
    m_chart = new QChart;
    m_scene->addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    if (m_data.isEmpty())
        return;
    if (m_data.options.shape == ChartShape::Donut)
        showDonut(room);
    else
        showBars(barValues(m_data), room);
    m_scene->setSceneRect(0, 0, m_layout.width, m_layout.contentHeight);
    m_chart->resize(m_layout.width, m_layout.contentHeight);
    m_chart->setPlotArea(m_layout.plot);
}

void ExpenditureChart::showBars(const ChartValues& values, QSizeF room)
{
    m_layout = layOutBars(m_data, values, m_style.font, room);
    QAbstractBarSeries* series = nullptr;
    if (m_data.options.arrangement == ChartArrangement::Beside)
        series = new QHorizontalBarSeries;
    else
        series = new QHorizontalStackedBarSeries;
    series->setBarWidth(m_layout.barShare);
    // Qt Charts counts categories, and the sets beside each other, from the bottom.
    const bool beside = m_data.options.arrangement == ChartArrangement::Beside;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t s = beside ? values.size() - 1 - i : i;
        auto* set = new QBarSet(m_data.series[s].title);
        std::for_each(values[s].rbegin(), values[s].rend(), [this, set](double value) {
            set->append(visible(value, m_layout));
        });
        set->setPen(Qt::NoPen);
        set->setBrush(m_style.palette.seriesColor(m_data.colors[s]));
        series->append(set);
    }
    m_chart->addSeries(series);
    auto* amounts = new QValueAxis;
    amounts->setRange(m_layout.minimum, m_layout.maximum);
    amounts->setLabelsVisible(false);
    amounts->setLineVisible(false);
    amounts->setGridLineVisible(false);
    auto* categories = new QBarCategoryAxis;
    categories->append(categoryKeys(m_data.parts.size()));
    categories->setLabelsVisible(false);
    categories->setLineVisible(false);
    categories->setGridLineVisible(false);
    m_chart->addAxis(amounts, Qt::AlignBottom);
    m_chart->addAxis(categories, Qt::AlignLeft);
    series->attachAxis(amounts);
    series->attachAxis(categories);
}

void ExpenditureChart::showDonut(QSizeF room)
{
    std::vector<double> angles;
    auto* series = new QPieSeries;
    series->setPieSize(1.0);
    series->setHoleSize(RingHole);
    for (std::size_t i = 0; i < m_data.parts.size(); ++i) {
        const double percent = percentOf(m_data.parts[i].total, m_data.drawn);
        angles.push_back(percent * 3.6);
        auto* slice = new QPieSlice(QString::number(i), percent);
        const bool rest = m_data.parts[i].row < 0;
        slice->setBrush(rest ? m_style.palette.rest
                             : m_style.palette.seriesColor(static_cast<int>(i)));
        // A hairline between neighbours, which a single slice has none of.
        slice->setPen(m_data.parts.size() > 1 ? QPen(m_style.palette.background, 1.5)
                                              : QPen(Qt::NoPen));
        series->append(slice);
    }
    m_layout = layOutDonut(m_data, angles, m_style.font, room);
    m_chart->addSeries(series);
}

int ExpenditureChart::partAt(QPointF point) const
{
    for (std::size_t i = 0; i < m_layout.parts.size(); ++i) {
        if (m_layout.parts[i].band.contains(point))
            return static_cast<int>(i);
    }
    if (m_data.options.shape != ChartShape::Donut || m_data.isEmpty())
        return -1;
    const QPointF from = point - m_layout.plot.center();
    const double radius = std::hypot(from.x(), from.y());
    const double outer = m_layout.plot.width() / 2;
    if (radius > outer || radius < outer * RingHole)
        return -1;
    double angle = qRadiansToDegrees(std::atan2(from.x(), -from.y()));
    if (angle < 0)
        angle += 360;
    for (std::size_t i = 0; i < m_layout.parts.size(); ++i) {
        const PartLayout& part = m_layout.parts[i];
        if (angle >= part.startAngle && angle < part.startAngle + part.spanAngle)
            return static_cast<int>(i);
    }
    return -1;
}

void ExpenditureChart::paintLegend(QPainter& painter) const
{
    painter.setFont(smallChartFont(m_style.font));
    for (const LegendEntry& entry : m_layout.legend) {
        const int color = m_data.colors[static_cast<std::size_t>(entry.series)];
        painter.fillRect(entry.swatch, m_style.palette.seriesColor(color));
        painter.setPen(m_style.palette.text);
        drawText(painter, entry.title);
    }
    painter.setPen(m_style.palette.mutedText);
    drawText(painter, m_layout.unitNote);
}

void ExpenditureChart::paintHighlights(QPainter& painter, const ChartState& state) const
{
    painter.setPen(Qt::NoPen);
    if (state.hovered >= 0) {
        const PartLayout& part = m_layout.parts[static_cast<std::size_t>(state.hovered)];
        painter.setBrush(m_style.palette.hover);
        painter.drawRoundedRect(part.band.adjusted(0, 1, 0, -1), 4, 4);
        if (part.spanAngle > 0) {
            const QRectF around = m_layout.plot.adjusted(-3.5, -3.5, 3.5, 3.5);
            painter.setPen(QPen(m_style.palette.focus, 3, Qt::SolidLine, Qt::FlatCap));
            painter.setBrush(Qt::NoBrush);
            painter.drawArc(
                around, qRound((90 - part.startAngle) * 16), qRound(-part.spanAngle * 16));
        }
    }
    if (state.focused >= 0) {
        const PartLayout& part = m_layout.parts[static_cast<std::size_t>(state.focused)];
        painter.setPen(QPen(m_style.palette.focus, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(part.band.adjusted(1, 1.5, -1, -1.5), 4, 4);
    }
}

// Not Qt Charts' grid: an axis that never was on a screen keeps the place it was made at.
void ExpenditureChart::paintGrid(QPainter& painter) const
{
    painter.setPen(QPen(m_style.palette.grid, 1));
    for (const Tick& tick : m_layout.ticks) {
        const double x = std::round(m_layout.xOf(tick.value)) + 0.5;
        painter.drawLine(QPointF(x, 0), QPointF(x, m_layout.plot.bottom()));
    }
}

void ExpenditureChart::paintZeroLine(QPainter& painter) const
{
    const double x = std::round(m_layout.xOf(0)) + 0.5;
    painter.setPen(QPen(m_style.palette.zeroLine, 1));
    painter.drawLine(QPointF(x, 0), QPointF(x, m_layout.plot.bottom()));
}

void ExpenditureChart::paintPart(QPainter& painter,
                                 std::size_t index,
                                 const ChartState& state) const
{
    const PartLayout& part = m_layout.parts[index];
    const bool bars = m_data.options.shape == ChartShape::Bars;
    const QFont small = smallChartFont(m_style.font);
    painter.setFont(m_style.font);
    painter.setPen(m_style.palette.text);
    for (const PlacedText& line : part.label)
        drawText(painter, line);
    painter.setFont(bars ? small : m_style.font);
    for (const PlacedText& value : part.values)
        drawText(painter, value);
    for (std::size_t s = 0; s < part.inside.size(); ++s) {
        painter.setPen(readableOn(m_style.palette.seriesColor(m_data.colors[s])));
        if (!part.inside[s].text.isEmpty())
            drawText(painter, part.inside[s]);
    }
    if (!bars) {
        const bool rest = m_data.parts[index].row < 0;
        painter.fillRect(part.swatch,
                         rest ? m_style.palette.rest
                              : m_style.palette.seriesColor(static_cast<int>(index)));
    }
    if (state.interactive && m_data.parts[index].hasChildren)
        drawChevron(painter, part.chevron, m_style.palette.mutedText);
}

void ExpenditureChart::paintRingWords(QPainter& painter) const
{
    const QFont small = smallChartFont(m_style.font);
    QFont bold = m_style.font;
    bold.setBold(true);
    for (std::size_t i = 0; i < m_layout.centre.size(); ++i) {
        painter.setFont(i == 1 ? bold : small);
        painter.setPen(i == 1 ? m_style.palette.text : m_style.palette.mutedText);
        drawText(painter, m_layout.centre[i]);
    }
    painter.setFont(small);
    painter.setPen(m_style.palette.mutedText);
    for (const PlacedText& share : m_layout.around)
        drawText(painter, share);
}

void ExpenditureChart::paintRemarks(QPainter& painter) const
{
    painter.setFont(smallChartFont(m_style.font));
    painter.setPen(m_style.palette.mutedText);
    for (const PlacedText& remark : m_layout.remarks)
        drawText(painter, remark);
}

void ExpenditureChart::paintContent(QPainter& painter, const ChartState& state) const
{
    if (m_data.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintHighlights(painter, state);
    paintGrid(painter);
    const QRectF area(0, 0, m_layout.width, m_layout.contentHeight);
    painter.save();
    m_scene->render(&painter, area, area, Qt::IgnoreAspectRatio);
    painter.restore();
    if (m_data.options.shape == ChartShape::Bars)
        paintZeroLine(painter);
    else
        paintRingWords(painter);
    for (std::size_t i = 0; i < m_layout.parts.size(); ++i)
        paintPart(painter, i, state);
    if (m_data.options.shape == ChartShape::Donut)
        paintRemarks(painter);
    painter.restore();
}

void ExpenditureChart::paintAxis(QPainter& painter) const
{
    painter.setFont(smallChartFont(m_style.font));
    painter.setPen(m_style.palette.mutedText);
    for (const Tick& tick : m_layout.ticks)
        drawText(painter, tick.label);
    if (m_data.options.shape == ChartShape::Bars)
        paintRemarks(painter);
}

void ExpenditureChart::paint(QPainter& painter) const
{
    painter.save();
    paintLegend(painter);
    painter.translate(0, m_layout.legendHeight);
    paintContent(painter, {});
    painter.translate(0, m_layout.contentHeight);
    paintAxis(painter);
    painter.restore();
}

} // namespace budget::ui
