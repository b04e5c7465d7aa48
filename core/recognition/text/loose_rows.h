#pragma once

#include "core/document/table_template.h"
#include "core/exchange/page.h"

#include <vector>

namespace budget::recognition {

// A block with the page it stands on.
struct PlacedBlock
{
    Block block;
    int page = 0;
};

// The blocks of all pages in order. Rows of a grid that are no rows of a table become paragraphs:
// a title, a unit or a note that extraction put into cells, the signatures below a table, a page's
// number. Their words stand in one line, a blank between two cells.
std::vector<PlacedBlock> looseBlocks(const std::vector<Page>& pages,
                                     const DisclosureTemplate& disclosureTemplate);

} // namespace budget::recognition
