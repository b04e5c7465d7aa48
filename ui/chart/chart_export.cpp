#include "ui/chart/chart_export.h"

#include "core/money/error.h"
#include "ui/chart/chart_text.h"
#include "ui/chart/expenditure_chart.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace budget::ui {

namespace {

constexpr double PageWidth = 1200;
constexpr double PageMargin = 40;
constexpr int FontPixels = 17;
constexpr double EmptyHeight = 160;

// Named, so that a chart has the same glyphs under every locale: an unnamed font draws Japanese
// forms of 直 and 骨 under LANG=C.
QFont pageFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")});
    font.setPixelSize(FontPixels);
    return font;
}

QFont titleFont()
{
    QFont font = pageFont();
    font.setPixelSize(26);
    font.setBold(true);
    return font;
}

QString subjectPath(const Table& table, int row)
{
    QStringList names;
    for (int i = row; i >= 0; i = table.rows[static_cast<std::size_t>(i)].parent)
        names.prepend(table.rows[static_cast<std::size_t>(i)].name);
    return names.join(QStringLiteral(" › "));
}

// The page laid out, ready to be painted.
struct Page
{
    ExpenditureChart chart;
    QString title;
    QString context; // unit, year, path
    QString total;
    double headHeight = 0;
    QSizeF size;
};

void layOut(Page& page, const ChartSubject& subject)
{
    const Table& table = subject.disclosure.tables[static_cast<std::size_t>(subject.table)];
    page.chart.show(chartData(table, subject.row, subject.side, subject.options),
                    {pageFont(), lightChartPalette()},
                    {PageWidth - 2 * PageMargin, 0});
    QStringList context;
    if (!subject.disclosure.unitName.isEmpty())
        context << subject.disclosure.unitName;
    if (subject.disclosure.fiscalYear > 0)
        context << QString::number(subject.disclosure.fiscalYear);
    if (subject.row >= 0)
        context << subjectPath(table, subject.row);
    page.title = table.title;
    page.context = context.join(QStringLiteral(" · "));
    page.total = ChartText::exactAmount(page.chart.data().total, page.chart.data().options.unit);
    page.headHeight = std::ceil(QFontMetricsF(titleFont()).height())
                      + std::ceil(QFontMetricsF(pageFont()).height()) + 26;
    const double content = page.chart.data().isEmpty() ? EmptyHeight : page.chart.layout().height();
    page.size = QSizeF(PageWidth, std::ceil(page.headHeight + content + 2 * PageMargin - 8));
}

void paintHead(QPainter& painter, const Page& page)
{
    const ChartPalette& colors = page.chart.style().palette;
    const double width = PageWidth - 2 * PageMargin;
    const QFontMetricsF titleMetrics(titleFont());
    const QFontMetricsF metrics(pageFont());
    QFont bold = pageFont();
    bold.setBold(true);
    const double totalWidth = QFontMetricsF(bold).horizontalAdvance(page.total) + 24;
    const double titleHeight = std::ceil(titleMetrics.height());
    painter.setPen(colors.text);
    painter.setFont(titleFont());
    painter.drawText(QRectF(0, 0, width, titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     titleMetrics.elidedText(page.title, Qt::ElideRight, width));
    const QRectF second(0, titleHeight + 6, width, std::ceil(metrics.height()));
    if (!page.chart.data().isEmpty()) {
        painter.setFont(bold);
        painter.drawText(second, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, page.total);
    }
    painter.setPen(colors.mutedText);
    painter.setFont(pageFont());
    painter.drawText(second,
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     metrics.elidedText(page.context, Qt::ElideMiddle, width - totalWidth));
}

void paintPage(QPainter& painter, const Page& page)
{
    const ChartPalette& colors = page.chart.style().palette;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), page.size), colors.background);
    painter.save();
    painter.translate(PageMargin, PageMargin - 8);
    paintHead(painter, page);
    painter.translate(0, page.headHeight);
    if (page.chart.data().isEmpty()) {
        painter.setPen(colors.mutedText);
        painter.setFont(pageFont());
        painter.drawText(QRectF(0, 0, PageWidth - 2 * PageMargin, EmptyHeight),
                         Qt::AlignCenter,
                         ChartText::nothingToShow());
    } else {
        page.chart.paint(painter);
    }
    painter.restore();
}

QByteArray svgOf(const Page& page)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(page.size.toSize());
    generator.setViewBox(QRectF(QPointF(), page.size));
    generator.setTitle(page.title);
    generator.setDescription(ChartText::summary(page.chart.data()));
    QPainter painter(&generator);
    paintPage(painter, page);
    painter.end();
    return buffer.data();
}

QImage imageOf(const Page& page)
{
    const int sharpness = 2;
    QImage image(page.size.toSize() * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter(&image);
    paintPage(painter, page);
    return image;
}

QByteArray pngOf(const Page& page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(page).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdfOf(const Page& page)
{
    const int screen = 96;
    const int fine = 1200;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(fine);
    writer.setTitle(page.title);
    writer.setCreator(QStringLiteral("Yusuan"));
    writer.setPageSize(QPageSize(page.size * 72.0 / screen, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(static_cast<double>(fine) / screen, static_cast<double>(fine) / screen);
    paintPage(painter, page);
    painter.end();
    return buffer.data();
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QStringLiteral("svg"))
        return PictureFormat::Svg;
    if (ending == QStringLiteral("png"))
        return PictureFormat::Png;
    if (ending == QStringLiteral("pdf"))
        return PictureFormat::Pdf;
    return std::nullopt;
}

QSizeF chartPageSize(const ChartSubject& subject)
{
    Page page;
    layOut(page, subject);
    return page.size;
}

void renderChart(QPainter& painter, const QRectF& target, const ChartSubject& subject)
{
    Page page;
    layOut(page, subject);
    const double scale =
        std::min(target.width() / page.size.width(), target.height() / page.size.height());
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(scale, scale);
    paintPage(painter, page);
    painter.restore();
}

QImage chartImage(const ChartSubject& subject)
{
    Page page;
    layOut(page, subject);
    return imageOf(page);
}

Result<QByteArray> chartPicture(const ChartSubject& subject, PictureFormat format)
{
    Page page;
    layOut(page, subject);
    switch (format) {
    case PictureFormat::Svg:
        return svgOf(page);
    case PictureFormat::Png:
        return pngOf(page);
    case PictureFormat::Pdf:
        return pdfOf(page);
    }
    return failure(ErrorCode::FormatUnknown);
}

Result<void>
writeChart(const ChartSubject& subject, const QString& path, const FinishPdf& finishPdf)
{
    const std::optional<PictureFormat> format = pictureFormatOf(path);
    Place place;
    place.file = path;
    if (!format)
        return failure(ErrorCode::FormatUnknown, place, QFileInfo(path).suffix());
    Result<QByteArray> bytes = chartPicture(subject, *format);
    if (bytes && format == PictureFormat::Pdf && finishPdf)
        bytes = finishPdf(*bytes);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, place, file.errorString());
    return {};
}

Result<void> exportChart(const Disclosure& disclosure,
                         int table,
                         int row,
                         Side side,
                         MoneyUnit unit,
                         const QString& path)
{
    ChartOptions options;
    options.unit = unit;
    return writeChart({disclosure, table, row, side, options}, path);
}

} // namespace budget::ui
