#include "core/writers/pdf/pdf_writer.h"

#include "core/writers/pages/book_layout.h"
#include "core/writers/pages/page_painter.h"
#include "core/writers/pdf/pdf_finish.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageRanges>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace budget::writers {

namespace {

int fromPointsExactly(qreal points)
{
    return qRound(points * UnitsPerInch / 72);
}

std::vector<DrawnFace> paintPages(const Book& book, QPagedPaintDevice& device)
{
    PagePainter pagePainter;
    QPainter painter;
    if (!painter.begin(&device))
        return {};
    // The page's units begin at the paper's corner, the device's within its margins.
    const int resolution = device.logicalDpiX();
    painter.translate(-device.pageLayout().paintRectPixels(resolution).topLeft());
    const qreal scale = qreal(resolution) / UnitsPerInch;
    painter.scale(scale, scale);
    const QPageRanges ranges = device.pageRanges();
    bool first = true;
    for (std::size_t i = 0; i < book.pages.size(); ++i) {
        if (!ranges.isEmpty() && !ranges.contains(static_cast<int>(i) + 1))
            continue;
        if (!first)
            device.newPage();
        first = false;
        pagePainter.paint(painter, book.pages[i]);
    }
    return pagePainter.faces();
}

// The page number needs a margin below the text, however narrow the others are.
constexpr int LeastBottom = fromMillimetres(100);

PageFormat pageFormatOf(const QPageLayout& layout)
{
    const QRectF paper = layout.fullRect(QPageLayout::Point);
    const QMarginsF margins = layout.margins(QPageLayout::Point);
    return {fromPointsExactly(paper.width()),
            fromPointsExactly(paper.height()),
            fromPointsExactly(margins.left()),
            fromPointsExactly(margins.top()),
            fromPointsExactly(margins.right()),
            std::max(LeastBottom, fromPointsExactly(margins.bottom()))};
}

} // namespace

void printPages(const Disclosure& disclosure,
                const DisclosureWriter::Options& options,
                QPagedPaintDevice& device)
{
    paintPages(layBook(disclosure, options, pageFormatOf(device.pageLayout())), device);
}

Result<QByteArray> toPdf(const Disclosure& disclosure, const DisclosureWriter::Options& options)
{
    return bookToPdf(layBook(disclosure, options), options.created);
}

Result<QByteArray> bookToPdf(const Book& book, const QDateTime& created)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::vector<DrawnFace> faces;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(UnitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF());
        faces = paintPages(book, writer);
    }
    return finishPdf(buffer.data(), book, faces, created);
}

} // namespace budget::writers
