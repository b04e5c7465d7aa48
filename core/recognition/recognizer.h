#pragma once

#include "core/document/disclosure.h"
#include "core/document/table_template.h"
#include "core/exchange/page.h"
#include "core/money/result.h"

#include <vector>

namespace budget::recognition {

// Makes a Disclosure of pages of grids and paragraphs: by the template's titles and header words
// where they fit a table column by column, else by those of the general vocabulary. A template
// without tables leaves everything to the vocabulary.
//
// Tables continued over pages are joined, headers broken by extraction are healed, empty tables
// keep their note. A table of no known kind is of kind Other, its codes, names and amounts found by
// its header words and its content; a grid without amounts keeps its cells as texts. Contents pages
// are not taken for tables. Nothing is lost: what fits nothing stays in its section, what cannot be
// made out stays where it is and is listed in Disclosure::unrecognized.
// Fails with NothingRecognized where no grid holds amounts or indicators.
[[nodiscard]] Result<Disclosure> recognize(const std::vector<Page>& pages,
                                           const DisclosureTemplate& disclosureTemplate,
                                           const QString& file);

} // namespace budget::recognition
