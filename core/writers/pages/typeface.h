#pragma once

#include "core/writers/pages/page_content.h"

#include <QFont>
#include <QString>
#include <QStringList>

namespace budget::writers {

// The typeface of the published document, in the units of page_content.h. Named outright: what the
// system would choose depends on the locale and may have Japanese shapes. Text is not shaped, so
// each character is the glyph the font's own table gives it, and no pair becomes a ligature.
QFont fontOf(const TextStyle& style);
// The same with another family in front; for characters whose glyph another character has taken.
QFont fontOf(const TextStyle& style, const QString& family);

// The families whose faces share their design, the document's own first.
const QStringList& faceFamilies();

int textWidth(const QString& text, const TextStyle& style);
int ascentOf(const TextStyle& style);  // from the baseline up, of the tallest ideograph
int descentOf(const TextStyle& style); // from the baseline down

// The text in lines no wider than `width`, broken as Chinese is (no closing mark at the start of a
// line); a word wider than the line is broken anywhere. The first line is shorter by `indent`. Line
// breaks in the text are kept. At least one line.
QStringList wrapped(const QString& text, const TextStyle& style, int width, int indent = 0);

// The same number of lines, of lengths as even as can be: for centred words.
QStringList balanced(const QString& text, const TextStyle& style, int width);

} // namespace budget::writers
