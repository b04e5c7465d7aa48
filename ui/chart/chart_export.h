#pragma once

#include "core/document/disclosure.h"
#include "core/money/result.h"
#include "ui/chart/chart_data.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <functional>
#include <optional>

class QPainter;

namespace budget::ui {

enum class PictureFormat
{
    Svg,
    Png,
    Pdf
};

// By the ending, whatever its case.
std::optional<PictureFormat> pictureFormatOf(const QString& path);

// What a picture shows: the children of `row` (-1: the top) of tables[table].
struct ChartSubject
{
    const Disclosure& disclosure;
    int table = 0;
    int row = -1;
    Side side = Side::None;
    ChartOptions options;
};

// The chart as a page of its own: who and which year, the table, the path to the subject and its
// total, then the chart. On white, 1200 wide and as high as it needs to be, whatever the window
// looks like. The same input gives the same bytes as SVG and as PNG (which is 2400 wide).
//
// All of these need a QApplication, of any platform.
QSizeF chartPageSize(const ChartSubject& subject);
void renderChart(QPainter& painter, const QRectF& target, const ChartSubject& subject);
QImage chartImage(const ChartSubject& subject);
[[nodiscard]] Result<QByteArray> chartPicture(const ChartSubject& subject, PictureFormat format);

// What is still to be done to the bytes of a PDF (text layer, dates) by a layer that may.
using FinishPdf = std::function<Result<QByteArray>(const QByteArray& pdf)>;

// Writes all or nothing. Fails with FormatUnknown (an ending other than .svg .png .pdf; detail: the
// ending), FileUnwritable (detail: the system's words) or what finishPdf fails with.
[[nodiscard]] Result<void>
writeChart(const ChartSubject& subject, const QString& path, const FinishPdf& finishPdf = {});

// The same with the options a chart begins with, stacked bars of amounts in printed order, and with
// an unfinished PDF.
[[nodiscard]] Result<void> exportChart(const Disclosure& disclosure,
                                       int table,
                                       int row,
                                       Side side,
                                       MoneyUnit unit,
                                       const QString& path);

} // namespace budget::ui
