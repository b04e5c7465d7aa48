#pragma once

#include "core/document/disclosure.h"

#include <QString>

namespace budget {

// A table of the shipped template, from lines as they are printed: one cell after each tab, blank
// cells blank. A line of a two-sided table makes a row of each side. 合计, 总计 and 小计 make
// totals; a cell that begins with ^ continues the merged cell above.
Table sampleTable(TableKind kind, const QString& lines);

// A small document with tables of every kind, a part of empty tables and a narrative.
Disclosure sampleDisclosure();

} // namespace budget
