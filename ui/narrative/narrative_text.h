#pragma once

#include "ui/controls/document_part.h"

class QPalette;
class QTextBlock;
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

// Where a block of such a document stands in the disclosure: its section, and the passage of it,
// -1 for the heading. Section -1 where it is neither.
struct NarrativePlace
{
    int section = -1;
    int passage = -1;

    bool operator==(const NarrativePlace&) const = default;
};
NarrativePlace placeOf(const QTextBlock& block);

} // namespace budget::ui
