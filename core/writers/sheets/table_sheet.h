#pragma once

#include "core/document/disclosure.h"
#include "core/writers/sheets/xlsx_book.h"

namespace budget::writers {

// Adds a sheet with the table to the workbook. `saysUnit` puts the line with unit name and year
// over it.
void addTableSheet(XlsxBook& book, const Disclosure& disclosure, const Table& table, bool saysUnit);

// Adds a sheet with headings and paragraphs; nothing where the document has none.
void addNarrativeSheet(XlsxBook& book, const Disclosure& disclosure);

} // namespace budget::writers
