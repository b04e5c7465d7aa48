#pragma once

#include "core/document/disclosure.h"
#include "core/document/table_template.h"

namespace budget::derivation {

// The layout that a document is printed in, as a template of its own: titles, headers, units and
// decimals, fixed lines, where totals stand, how zero is printed. What the document does not show
// (the note under a table that is filled) is taken from the shipped template it was read by, where
// there is one.
DisclosureTemplate layoutOf(const Disclosure& disclosure);

// Whether a table of the document is made of facts: the first of its kind, or a goal table. The
// others are kept as they are (KeptTable), and the layout has a table of kind Other in their place.
bool isDerivable(const Disclosure& disclosure, std::size_t table);

} // namespace budget::derivation
