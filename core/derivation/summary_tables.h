#pragma once

#include "core/derivation/derivation.h"
#include "core/derivation/derived_table.h"

namespace budget::derivation {

// 收支总表 and 财政拨款收支总表: two lists of fixed lines. A class of expenditure (类) that no line
// of the layout is about gets a line of its own behind them.
TracedTable summaryTable(const Derivation& derivation, const TableTemplate& layout);

} // namespace budget::derivation
