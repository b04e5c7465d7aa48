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

namespace budget::writers {

namespace {

// Brings the page's units to the device, from the paper's corner.
void scaleToDevice(QPainter& painter, const QPagedPaintDevice& device)
{
    const QPageLayout layout = device.pageLayout();
    const int resolution = device.logicalDpiX();
    const QRect paper = layout.fullRectPixels(resolution);
    const QPoint origin = layout.paintRectPixels(resolution).topLeft();
    const qreal scale = qMin(qreal(paper.width()) / PageWidth, qreal(paper.height()) / PageHeight);
    // Half a millimetre of rounding is no other paper.
    const qreal exact = qreal(resolution) / UnitsPerInch;
    painter.translate(-origin);
    const qreal used = qAbs(scale / exact - 1) < 0.01 ? exact : scale;
    painter.scale(used, used);
}

std::vector<DrawnFace> paintPages(const Book& book, QPagedPaintDevice& device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Landscape);
    PagePainter pagePainter;
    QPainter painter;
    if (!painter.begin(&device))
        return {};
    scaleToDevice(painter, device);
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

} // namespace

void paintBook(const Book& book, QPagedPaintDevice& device)
{
    paintPages(book, device);
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
        writer.setPageMargins(QMarginsF());
        faces = paintPages(book, writer);
    }
    return finishPdf(buffer.data(), book, faces, created);
}

} // namespace budget::writers
