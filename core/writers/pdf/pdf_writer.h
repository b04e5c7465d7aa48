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

// Lays the document out for the paper, orientation and margins of a printer or a preview and draws
// it there. Of a printer's page ranges only those pages.
void printPages(const Disclosure& disclosure,
                const DisclosureWriter::Options& options,
                QPagedPaintDevice& device);

} // namespace budget::writers
