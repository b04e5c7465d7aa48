#include "core/money/money_text.h"
#include "ui/chart/chart_layout.h"
#include "ui/chart/chart_text.h"

#include <QFontMetricsF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace budget::ui {

namespace {

constexpr double WidthForTwoColumns = 560;
constexpr double Hole = 0.62; // of the ring's diameter
constexpr double Swatch = 11;

double rowHeight(const QFont& font)
{
    return std::max(26.0, std::ceil(QFontMetricsF(font).height()) + 8);
}

// Shares beside the slices; the smallest slices stand only in the list.
void placeAround(ChartLayout& layout, const ChartData& data, const QFontMetricsF& metrics)
{
    const double height = std::ceil(metrics.height());
    for (std::size_t i = 0; i < data.parts.size(); ++i) {
        const PartLayout& part = layout.parts[i];
        if (part.spanAngle < 10)
            continue;
        const QString text = ChartText::share(data.parts[i].total, data.drawn, 1);
        const double width = std::ceil(metrics.horizontalAdvance(text)) + 1;
        const double middle = qDegreesToRadians(part.startAngle + part.spanAngle / 2);
        const double radius = layout.plot.width() / 2 + 9;
        const QPointF edge =
            layout.plot.center() + QPointF(std::sin(middle) * radius, -std::cos(middle) * radius);
        const QRectF rect(edge.x() + (std::sin(middle) - 1) * width / 2,
                          edge.y() - (std::cos(middle) + 1) * height / 2,
                          width,
                          height);
        const bool free =
            std::none_of(layout.around.begin(),
                         layout.around.end(),
                         [&rect](const PlacedText& other) { return other.rect.intersects(rect); });
        if (free)
            layout.around.push_back({rect, text, Qt::AlignHCenter});
    }
}

void placeCentre(ChartLayout& layout, const ChartData& data, const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const QFontMetricsF small(smallChartFont(font));
    const double inner = layout.plot.width() * Hole * 0.86;
    const double line = std::ceil(metrics.height());
    const double smallLine = std::ceil(small.height());
    const double left = layout.plot.center().x() - inner / 2;
    double y = layout.plot.center().y() - (line + 2 * smallLine) / 2;
    const auto place = [&](const QString& text, double height) {
        layout.centre.push_back({QRectF(left, y, inner, height), text, Qt::AlignHCenter});
        y += height;
    };
    place(small.elidedText(data.subject, Qt::ElideMiddle, inner), smallLine);
    place(metrics.elidedText(ChartText::amount(data.total, data), Qt::ElideRight, inner), line);
    place(moneyUnitName(data.options.unit), smallLine);
}

// As wide as its words need, so that the eye finds the figures of a name.
double listWidth(const ChartData& data, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double names = 0;
    double figures = 0;
    for (std::size_t i = 0; i < data.parts.size(); ++i) {
        names = std::max(names, metrics.horizontalAdvance(data.labels[i]));
        figures = std::max(figures,
                           metrics.horizontalAdvance(ChartText::amount(data.parts[i].total, data)));
    }
    return std::ceil(names + figures + metrics.horizontalAdvance(QStringLiteral("100.00%"))) + 120;
}

// The list beside (or below) the ring: swatch, name, amount, share.
void placeList(ChartLayout& layout, const ChartData& data, const QFont& font, QRectF area)
{
    const QFontMetricsF metrics(font);
    const double row = rowHeight(font);
    double amountWidth = 0;
    double shareWidth = 0;
    for (const BreakdownPart& part : data.parts) {
        amountWidth =
            std::max(amountWidth,
                     std::ceil(metrics.horizontalAdvance(ChartText::amount(part.total, data))) + 1);
        shareWidth = std::max(
            shareWidth,
            std::ceil(metrics.horizontalAdvance(ChartText::share(part.total, data.drawn, 2))) + 1);
    }
    const double right = area.right() - 18;
    const double nameLeft = area.left() + Swatch + 12;
    const double nameWidth = right - shareWidth - amountWidth - 28 - nameLeft;
    for (std::size_t i = 0; i < data.parts.size(); ++i) {
        PartLayout& part = layout.parts[i];
        part.band =
            QRectF(area.left(), area.top() + static_cast<double>(i) * row, area.width(), row);
        const double y = part.band.top();
        part.swatch = QRectF(area.left() + 6, y + (row - Swatch) / 2, Swatch, Swatch);
        const auto column = [&](double end, double width, const QString& text) {
            part.values.push_back({QRectF(end - width, y, width, row), text, Qt::AlignRight});
        };
        part.label.push_back({QRectF(nameLeft + 6, y, nameWidth, row),
                              metrics.elidedText(data.labels[i], Qt::ElideMiddle, nameWidth)});
        column(right - shareWidth - 14, amountWidth, ChartText::amount(data.parts[i].total, data));
        column(right, shareWidth, ChartText::share(data.parts[i].total, data.drawn, 2));
        part.chevron = QPointF(area.right() - 8, part.band.center().y());
    }
}

} // namespace

ChartLayout layOutDonut(const ChartData& data,
                        const std::vector<double>& angles,
                        const QFont& font,
                        QSizeF room)
{
    ChartLayout layout;
    const double width = room.width();
    layout.width = width;
    layOutLegend(layout, data, font, false);
    const QFontMetricsF small(smallChartFont(font));
    const double aside = std::ceil(small.horizontalAdvance(QStringLiteral("100.0%"))) + 12;
    const double above = std::ceil(small.height()) + 11;
    const bool columns = width >= WidthForTwoColumns;
    const double listHeight = rowHeight(font) * static_cast<double>(data.parts.size());
    const double most = columns ? std::clamp(width * 0.3, 180.0, 320.0)
                                : std::clamp(room.height() - layout.legendHeight - listHeight
                                                 - 2 * above - 2 * rowHeight(font),
                                             150.0,
                                             220.0);
    const double ring = std::clamp((columns ? width * 0.42 : width) - 2 * aside, 60.0, most);
    const double ringHeight = ring + 2 * above;
    layout.contentHeight = columns ? std::max(ringHeight, listHeight) : ringHeight + 8 + listHeight;
    const double ringTop = columns ? (layout.contentHeight - ring) / 2 : above;
    layout.plot = QRectF(columns ? aside : (width - ring) / 2, ringTop, ring, ring);

    double start = 0;
    for (const double angle : angles) {
        PartLayout part;
        part.startAngle = start;
        part.spanAngle = angle;
        start += angle;
        layout.parts.push_back(std::move(part));
    }
    const double listLeft = columns ? ring + 2 * aside + 8 : 0;
    const double listSpan =
        columns ? std::min(width - listLeft, listWidth(data, font)) : width - listLeft;
    const double listTop = columns ? (layout.contentHeight - listHeight) / 2 : ringHeight + 8;
    placeList(layout, data, font, QRectF(listLeft, listTop, listSpan, listHeight));
    placeAround(layout, data, small);
    placeCentre(layout, data, font);
    layOutRemarks(layout, layout.contentHeight, data, font);
    return layout;
}

} // namespace budget::ui
