#pragma once

#include "core/writers/pages/page_content.h"
#include "core/writers/pages/page_painter.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

#include <tl/expected.hpp>

namespace budget::writers {

// What finishPdf() does, or what libqpdf says is wrong. Apart from it because qpdf's headers are no
// C++20 that clang 14 can read: this header and its source stay within C++17, and the build
// compiles the source so.
tl::expected<QByteArray, QString> rewritePdf(const QByteArray& pdf,
                                             const Book& book,
                                             const std::vector<DrawnFace>& faces,
                                             const QDateTime& created);

} // namespace budget::writers
