#pragma once

#include "ui/chart/chart_layout.h"
#include "ui/chart/chart_palette.h"

#include <QFont>

#include <memory>

class QChart;
class QGraphicsScene;
class QPainter;

namespace budget::ui {

struct ChartStyle
{
    QFont font;
    ChartPalette palette = lightChartPalette();
};

// What the user's mouse and keyboard point at; parts are counted from 0, -1 is none.
struct ChartState
{
    int hovered = -1;
    int focused = -1;
    bool interactive = false; // marks the parts that have children
};

// The picture of a ChartData at a given width, for the window and for files alike. Qt Charts draws
// bars and ring; every word is placed by ChartLayout, because Qt Charts elides Chinese names,
// drops a category that has another's name and cannot write a figure at the end of a bar.
//
// Needs a QApplication (of any platform, offscreen too), as Qt Charts does.
class ExpenditureChart
{
public:
    ExpenditureChart();
    ~ExpenditureChart();

    // Lengths in device-independent pixels. The chart is as wide as the room and as high as the
    // data need; where the room is higher, bars spread a little.
    void show(ChartData data, ChartStyle style, QSizeF room);

    const ChartData& data() const { return m_data; }
    const ChartLayout& layout() const { return m_layout; }
    const ChartStyle& style() const { return m_style; }

    // The part at a point of the content strip, or -1.
    int partAt(QPointF point) const;

    // Each strip is painted with its own top left corner at the painter's origin.
    void paintLegend(QPainter& painter) const;
    void paintContent(QPainter& painter, const ChartState& state) const;
    void paintAxis(QPainter& painter) const;
    // All three below each other.
    void paint(QPainter& painter) const;

private:
    void showBars(const ChartValues& values, QSizeF room);
    void showDonut(QSizeF room);
    void paintHighlights(QPainter& painter, const ChartState& state) const;
    void paintGrid(QPainter& painter) const;
    void paintZeroLine(QPainter& painter) const;
    void paintPart(QPainter& painter, std::size_t index, const ChartState& state) const;
    void paintRingWords(QPainter& painter) const;
    void paintRemarks(QPainter& painter) const;

    ChartData m_data;
    ChartStyle m_style;
    ChartLayout m_layout;
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart* m_chart = nullptr; // the scene's; made anew with every show()
};

} // namespace budget::ui
