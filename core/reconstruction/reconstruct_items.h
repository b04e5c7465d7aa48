#pragma once

#include "core/budget/budget.h"
#include "core/document/disclosure.h"

namespace budget::reconstruction {

// Everything that a table prints as it is known: names of subjects, projects with their goals,
// procurement, assets, the stated figures of 三公, kept tables and the narrative. Makes the units
// that the procurement table names.
void reconstructItems(const Disclosure& published, Budget& budget);

} // namespace budget::reconstruction
