#pragma once

#include "ui/chart/chart_data.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace budget::ui {

// A text that fits its rectangle (elided where it must), drawn from the left or against the right.
struct PlacedText
{
    QRectF rect;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft;
};

// Where one part is drawn. Everything inside the band belongs to the part for mouse and keyboard:
// the bar itself may be thinner than a pixel.
struct PartLayout
{
    QRectF band;
    std::vector<PlacedText> label;  // one line or two; in a donut the row of the list
    std::vector<PlacedText> values; // at the ends of the bars; in a donut amount and share
    std::vector<PlacedText>
        inside;            // shares inside the segments, one a series, empty where too thin
    QRectF swatch;         // donut
    QPointF chevron;       // the tip of the mark of a part with children
    double startAngle = 0; // donut: degrees clockwise from the top
    double spanAngle = 0;
};

struct LegendEntry
{
    QRectF swatch;
    PlacedText title;
    int series = 0;
};

struct Tick
{
    double value = 0;
    PlacedText label;
};

// A chart in three strips, each with its own origin: the legend, the content (as high as it needs
// to be) and the axis. Lengths in device-independent pixels.
struct ChartLayout
{
    double width = 0;
    double legendHeight = 0;
    double contentHeight = 0;
    double axisHeight = 0;
    std::vector<LegendEntry> legend;
    PlacedText unitNote;
    std::vector<PartLayout> parts;
    QRectF plot; // the bars without their labels, or the square around the ring

    double minimum = 0; // values at the plot's left and right edge
    double maximum = 1;
    double barShare = 0.6; // of the band's height
    std::vector<Tick> ticks;

    std::vector<PlacedText> centre;  // donut: the total, its unit, the subject
    std::vector<PlacedText> around;  // donut: shares beside the slices
    std::vector<PlacedText> remarks; // below the ring and its list, or the axis: what is not shown

    double xOf(double value) const;
    double height() const { return legendHeight + contentHeight + axisHeight; }
};

// The lengths of the bars, [series][part], in the shown unit or in per cent.
using ChartValues = std::vector<std::vector<double>>;

// `room`: the width is used; the height says how far a few bars may spread and how large a ring
// above its list may be (0: as little as they can).
ChartLayout
layOutBars(const ChartData& data, const ChartValues& values, const QFont& font, QSizeF room);

// `angles`: each part's degrees of the circle.
ChartLayout layOutDonut(const ChartData& data,
                        const std::vector<double>& angles,
                        const QFont& font,
                        QSizeF room);

// Legend and unit note; sets legendHeight. Entries wrap to further lines; `swatches` off for a
// donut.
void layOutLegend(ChartLayout& layout, const ChartData& data, const QFont& font, bool swatches);

// Puts ChartText::remarks() at the end of a strip, wrapped; `height` is the strip's.
void layOutRemarks(ChartLayout& layout, double& height, const ChartData& data, const QFont& font);

// A font of the chart for what is less important.
QFont smallChartFont(const QFont& font);

// 1, 2, 2.5 or 5 times a power of ten: the smallest with at most `ticks` steps in the range.
double niceStep(double range, int ticks);

} // namespace budget::ui
