#pragma once

#include "core/document/disclosure.h"

#include <QString>

#include <vector>

namespace budget {

// A place of a document that has what is looked for. Indices are into the Disclosure, -1 where they
// do not apply.
struct SearchHit
{
    int table = -1;
    int row = -1; // of the table; -1 for its title, a note or a goal
    int column = -1;
    int note = -1;
    int goal = -1;
    int section = -1;     // of a paragraph or a heading
    int passage = -1;     // -1 for the heading
    qsizetype at = 0;     // of the words in their text
    qsizetype length = 0; // of the words; the whole text of a cell

    bool operator==(const SearchHit&) const = default;
};

// Every place that has the text: headings, paragraphs, titles, cells, notes and goals, sections
// before tables, each from its beginning. Width, case and the separators of figures do not matter.
// Rows are found by code and by the initials of the name's pinyin as well, amounts in any unit
// (core/search/amount_query.h), those of the text exactly. A blank text is nowhere.
std::vector<SearchHit> searchDocument(const Disclosure& disclosure, const QString& text);

} // namespace budget
