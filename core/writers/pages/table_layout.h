#pragma once

#include "core/document/disclosure.h"
#include "core/writers/pages/page_flow.h"

namespace budget::writers {

// Lays a table out from the flow's height on, over as many pages as it needs: title, the line with
// unit, year and money unit, the printed header on every page, the rows, the notes under the last
// one. A row is never split over pages unless it is higher than a page. A merged cell that runs
// over a page's end begins again on the next. An empty table keeps header and notes. A table of
// kind Other has its title alone over it: unit, year and money unit belong to the published forms.
void layTable(PageFlow& flow, const Disclosure& disclosure, const Table& table);

// Whether the table is short enough to stand among paragraphs: one that is no form of the published
// set and fits in the room the page has left.
bool fitsAmongText(PageFlow& flow, const Disclosure& disclosure, const Table& table);

} // namespace budget::writers
