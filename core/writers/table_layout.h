#pragma once

#include "core/disclosure/disclosure.h"
#include "core/writers/page_flow.h"

namespace budget::writers {

// Lays a table out from the flow's height on, over as many pages as it needs: title, the line with
// unit, year and money unit, the printed header on every page, the rows, the notes under the last
// one. A row is never split over pages unless it is higher than a page. A merged cell that runs
// over a page's end begins again on the next. An empty table keeps header and notes.
void layTable(PageFlow& flow, const Disclosure& disclosure, const Table& table);

} // namespace budget::writers
