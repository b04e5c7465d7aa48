#pragma once

#include "ui/controls/document_part.h"

#include <vector>

namespace budget::ui {

// Where what is shown of a document is found in the same document derived again, so that a page
// can go on where it is. Tables are known by kind and title, rows by side, code and name, sections
// by heading; the nth of those that are alike stays the nth.

// By index into Table::rows of `before`; -1 for a row that is gone.
std::vector<int> sameRows(const Table& before, const Table& after);

// The same line of the table in both: rows that differ in nothing but their amounts and texts.
bool haveSameLines(const Table& before, const Table& after);

// The part in `after`; of kind None when it is gone.
DocumentPart samePart(const Disclosure& before, const DocumentPart& part, const Disclosure& after);

} // namespace budget::ui
