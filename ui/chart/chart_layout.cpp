#include "ui/chart/chart_layout.h"

#include "ui/chart/chart_text.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace budget::ui {

double ChartLayout::xOf(double value) const
{
    return plot.left() + (value - minimum) / (maximum - minimum) * plot.width();
}

QFont smallChartFont(const QFont& font)
{
    QFont small = font;
    if (font.pixelSize() > 0)
        small.setPixelSize(std::max(9, static_cast<int>(std::lround(font.pixelSize() * 0.88))));
    else
        small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

double niceStep(double range, int ticks)
{
    const double least = range / std::max(1, ticks);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

void layOutRemarks(ChartLayout& layout, double& height, const ChartData& data, const QFont& font)
{
    const QFont small = smallChartFont(font);
    const double line = std::ceil(QFontMetricsF(small).height());
    const double gap = 6;
    for (const QString& remark : ChartText::remarks(data)) {
        height += gap;
        QTextLayout words(remark, small);
        words.beginLayout();
        for (QTextLine part = words.createLine(); part.isValid(); part = words.createLine()) {
            part.setLineWidth(layout.width);
            layout.remarks.push_back({QRectF(0, height, layout.width, line),
                                      remark.mid(part.textStart(), part.textLength()).trimmed()});
            height += line;
        }
        words.endLayout();
    }
}

void layOutLegend(ChartLayout& layout, const ChartData& data, const QFont& font, bool swatches)
{
    const double swatch = 11;
    const double gap = 6;
    const double between = 16;
    const QFontMetricsF metrics(smallChartFont(font));
    const double line = std::ceil(metrics.height()) + 6;
    const QString note = ChartText::unitNote(data);
    const double noteWidth = std::ceil(metrics.horizontalAdvance(note));
    double x = 0;
    double y = 0;
    for (std::size_t i = 0; swatches && i < data.series.size(); ++i) {
        const double most = std::max(40.0, layout.width - swatch - gap);
        const QString title = metrics.elidedText(data.series[i].title, Qt::ElideRight, most);
        const double titleWidth = std::ceil(metrics.horizontalAdvance(title)) + 1;
        const double width = swatch + gap + titleWidth;
        const double right = y > 0 ? layout.width : layout.width - noteWidth - between;
        if (x > 0 && x + width > right) {
            x = 0;
            y += line;
        }
        layout.legend.push_back({QRectF(x, y + (line - swatch) / 2, swatch, swatch),
                                 {QRectF(x + swatch + gap, y, titleWidth, line), title},
                                 static_cast<int>(i)});
        x += width + between;
    }
    // A first title too wide to stand beside the note sends the note to a line of its own.
    const bool collides = !layout.legend.empty()
                          && layout.legend.front().title.rect.right() > layout.width - noteWidth;
    const double noteTop = collides ? y + line : 0;
    layout.unitNote = {
        QRectF(layout.width - noteWidth - 1, noteTop, noteWidth + 1, line), note, Qt::AlignRight};
    layout.legendHeight = std::max(y, noteTop) + line + 4;
}

} // namespace budget::ui
