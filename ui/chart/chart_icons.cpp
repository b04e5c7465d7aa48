#include "ui/chart/chart_icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <vector>

namespace budget::ui {

namespace {

constexpr int IconSide = 18;

void fill(QPainter& painter, const std::vector<QRectF>& rects, const QColor& color)
{
    for (const QRectF& rect : rects)
        painter.fillRect(rect, color);
}

void drawArrow(QPainter& painter, QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const QPointF along = way / std::max(std::abs(way.x()), std::abs(way.y())) * 4;
    const QPointF across(-along.y(), along.x());
    painter.drawLine(from, to);
    painter.drawPolyline(QPolygonF({to - along + across, to, to - along - across}));
}

void drawDonut(QPainter& painter, const QColor& strong, const QColor& weak)
{
    const QRectF ring(3.5, 3.5, 11, 11);
    painter.setPen(QPen(weak, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, 130 * 16);
    painter.setPen(QPen(strong, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 78 * 16, -206 * 16);
}

void drawGlyph(QPainter& painter, const QString& glyph)
{
    QFont font = painter.font();
    font.setPixelSize(14);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QRectF(0, 0, IconSide, IconSide), Qt::AlignCenter, glyph);
}

void draw(QPainter& painter, ChartIcon icon, const QColor& strong, const QColor& weak)
{
    switch (icon) {
    case ChartIcon::Up:
        drawArrow(painter, {9, 15}, {9, 4});
        break;
    case ChartIcon::Bars:
        fill(painter, {{2, 3, 13, 3}, {2, 8, 8, 3}, {2, 13, 5, 3}}, strong);
        break;
    case ChartIcon::Donut:
        drawDonut(painter, strong, weak);
        break;
    case ChartIcon::Stacked:
        fill(painter, {{2, 4, 7, 4}, {2, 11, 4, 4}}, strong);
        fill(painter, {{9, 4, 6, 4}, {6, 11, 5, 4}}, weak);
        break;
    case ChartIcon::Beside:
        fill(painter, {{2, 2, 12, 3}, {2, 10, 8, 3}}, strong);
        fill(painter, {{2, 5, 7, 3}, {2, 13, 11, 3}}, weak);
        break;
    case ChartIcon::Amount:
        drawGlyph(painter, QStringLiteral("¥"));
        break;
    case ChartIcon::Share:
        drawGlyph(painter, QStringLiteral("%"));
        break;
    case ChartIcon::Printed:
        fill(painter, {{2, 3, 2, 2}, {2, 8, 2, 2}, {2, 13, 2, 2}}, strong);
        fill(painter, {{6, 3, 10, 2}, {6, 8, 10, 2}, {6, 13, 10, 2}}, weak);
        break;
    case ChartIcon::ByAmount:
        fill(painter, {{2, 3, 8, 2}, {2, 8, 6, 2}, {2, 13, 4, 2}}, strong);
        drawArrow(painter, {14, 3}, {14, 15});
        break;
    case ChartIcon::Export:
        drawArrow(painter, {9, 2}, {9, 11});
        painter.drawPolyline(QPolygonF({{3, 11}, {3, 15}, {15, 15}, {15, 11}}));
        break;
    }
}

QPixmap pixmap(ChartIcon icon, const QColor& strong, const QColor& weak, int sharpness)
{
    QPixmap image(IconSide * sharpness, IconSide * sharpness);
    image.setDevicePixelRatio(sharpness);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(strong, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw(painter, icon, strong, weak);
    return image;
}

} // namespace

QIcon chartIcon(ChartIcon icon, const QPalette& palette)
{
    QIcon result;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled}) {
        const auto group = mode == QIcon::Normal ? QPalette::Active : QPalette::Disabled;
        const QColor strong = palette.color(group, QPalette::ButtonText);
        QColor weak = strong;
        weak.setAlphaF(0.45F);
        for (const int sharpness : {1, 2, 3})
            result.addPixmap(pixmap(icon, strong, weak, sharpness), mode);
    }
    return result;
}

} // namespace budget::ui
