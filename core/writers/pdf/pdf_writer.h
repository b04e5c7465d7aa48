#pragma once

#include "core/exchange/disclosure_file.h"
#include "core/writers/pages/page_content.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace budget::writers {

// The document as a finished PDF. The same input gives the same bytes. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> toPdf(const Disclosure& disclosure,
                                       const DisclosureWriter::Options& options);

// The same of a book that is laid out already; `created` as in Options.
[[nodiscard]] Result<QByteArray> bookToPdf(const Book& book, const QDateTime& created);

// Draws a book on a printer, a preview or a PDF: A4 landscape, or scaled to the paper the device
// insists on. Of a printer's page ranges only those pages.
void paintBook(const Book& book, QPagedPaintDevice& device);

} // namespace budget::writers
