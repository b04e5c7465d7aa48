#pragma once

#include "core/exchange/page.h"
#include "core/money/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace budget::readers {

// Decodes UTF-8 (with or without BOM), UTF-16 (BOM, or by its zero bytes) or GB18030, in that
// order. Fails with FileEmpty, BinaryContent (line and code point) or EncodingUnknown. `file` is
// for errors.
[[nodiscard]] Result<QString> decodeText(const QByteArray& bytes, const QString& file);

// The text of a published budget as extraction left it: a line with tabs is a row of a grid, rows
// without a blank line between them are one grid, any other line is a paragraph. Form feeds begin
// a page. <p> marks become blanks; everything else is kept.
std::vector<Page> readPages(const QString& text);

} // namespace budget::readers
