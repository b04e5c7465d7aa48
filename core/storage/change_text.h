#pragma once

#include "core/budget/change.h"

#include <QString>

#include <vector>

namespace budget::storage {

// The facts of a Change as the audit trail keeps them: JSON of {"kind", "row", "before", "after"}
// each, a fact as {"id", column: value …}, exactly.
QString textOf(const std::vector<FactChange>& facts);
bool read(const QString& text, std::vector<FactChange>& facts);

} // namespace budget::storage
