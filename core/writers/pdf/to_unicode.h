#pragma once

#include "core/writers/pages/page_painter.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace budget::writers {

// What a PDF says its glyphs mean: the glyph's number in the embedded font to a code point.
using GlyphMeaning = std::map<int, char32_t>;

// Reads the ranges of a /ToUnicode stream as Qt writes it. What is not understood is left out.
GlyphMeaning parseToUnicode(const QByteArray& cmap);

// The same as a /ToUnicode stream, in blocks of at most 100 as the standard asks.
QByteArray toUnicodeStream(const GlyphMeaning& meaning);

// The map with the characters that were drawn. Qt writes for each glyph the lowest code point that
// leads to it, which for a shared glyph is a radical (支 becomes U+2F40), and nothing beyond
// U+FFFF.
GlyphMeaning correctedMeaning(const GlyphMeaning& written, const DrawnFace& face);

// The face that a PDF font of that name embeds, or null.
const DrawnFace* faceNamed(const std::vector<DrawnFace>& faces, const QString& fontName);

} // namespace budget::writers
