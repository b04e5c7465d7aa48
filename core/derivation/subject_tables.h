#pragma once

#include "core/derivation/derivation.h"
#include "core/derivation/derived_table.h"

namespace budget::derivation {

// 收入总表, 支出总表 and the tables by functional or economic subject.
TracedTable subjectTable(const Derivation& derivation, const TableTemplate& layout);

} // namespace budget::derivation
