#pragma once

#include "core/money/result.h"
#include "core/writers/pages/page_content.h"
#include "core/writers/pages/page_painter.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace budget::writers {

// Makes the file that QPdfWriter wrote fit to be published: its text can be searched exactly, it
// has title, author, language, bookmarks and links, dates only where `created` is valid, and a
// deterministic identity, so that the same input gives the same bytes. Fails with FileUnwritable
// (detail: what the PDF library says) when the bytes are no PDF.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& pdf,
                                           const Book& book,
                                           const std::vector<DrawnFace>& faces,
                                           const QDateTime& created);

// The same for a PDF of one drawing (a chart), whose text was not recorded: each glyph of the
// document's typeface stands for the commonest character that leads to it. Title in the file's
// properties; no bookmarks.
[[nodiscard]] Result<QByteArray>
finishDrawing(const QByteArray& pdf, const QString& title, const QDateTime& created);

} // namespace budget::writers
