#pragma once

#include "core/budget/budget.h"
#include "core/document/disclosure.h"
#include "core/document/table_template.h"

#include <vector>

namespace budget::reconstruction {

// Line items that satisfy every margin of the expenditure tables, by functional, then economic
// subject; the 三公 figures of projects are named by their economic subjects. None has an id or a
// unit yet.
std::vector<LineItem> reconstructExpenditure(const Disclosure& published,
                                             const DisclosureTemplate& layout);

} // namespace budget::reconstruction
