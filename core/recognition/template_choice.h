#pragma once

#include "core/document/disclosure.h"
#include "core/document/table_template.h"
#include "core/exchange/page.h"
#include "core/money/result.h"

#include <vector>

namespace budget::recognition {

// What recognize() makes of the pages, their grids normalized, by the template whose titles the
// document has most of; of several with as many, the one that knows most of the tables. A document
// that has no template's titles is read by its header words alone.
[[nodiscard]] Result<Disclosure> recognizeByBest(std::vector<Page> pages,
                                                 const std::vector<DisclosureTemplate>& templates,
                                                 const QString& file);

} // namespace budget::recognition
