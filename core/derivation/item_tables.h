#pragma once

#include "core/derivation/derivation.h"
#include "core/derivation/derived_table.h"

#include <vector>

namespace budget::derivation {

TracedTable threePublicTable(const Derivation& derivation, const TableTemplate& layout);
TracedTable procurementTable(const Derivation& derivation, const TableTemplate& layout);
TracedTable assetTable(const Derivation& derivation, const TableTemplate& layout);
// One table a project that has goals or indicators.
std::vector<TracedTable> goalTables(const Derivation& derivation, const TableTemplate& layout);

} // namespace budget::derivation
