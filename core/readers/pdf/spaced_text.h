#pragma once

#include "core/exchange/page.h"

#include <QString>

#include <vector>

namespace budget::readers {

// Whether a text keeps its tables' columns apart by blanks, as extraction from PDF in its layout
// does: it has no tabs, and figures stand beyond wide gaps in several lines.
bool isSpaced(const QString& text);

// The pages of such a text: tables by the alignment of what stands in their columns, one character
// or (if that aligns them better) two columns of a terminal for a Han character; paragraphs over
// lines joined. Form feeds begin a page.
std::vector<Page> readSpacedPages(const QString& text);

} // namespace budget::readers
