#pragma once

#include "ui/document_part.h"

class QPalette;
class QTextDocument;

namespace budget::ui {

// Writes a part of kind Section or Goals into the document: headings, paragraphs set as Chinese
// official text is (two characters' indent), tables as links "table:INDEX". `pointSize` is that of
// a paragraph.
void writeNarrative(QTextDocument& document,
                    const Disclosure& disclosure,
                    const DocumentPart& part,
                    qreal pointSize,
                    const QPalette& palette);

} // namespace budget::ui
