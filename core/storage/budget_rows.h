#pragma once

#include "core/storage/fact_rows.h"

namespace budget::storage {

// Writes a whole budget under an id that is new.
[[nodiscard]] Result<void>
saveBudget(Connection& connection, qint64 budgetId, const Budget& budget);

// Reads a whole budget; fails with FileDamaged where its rows are no budget: a value out of its
// range, a fact that names one that is not there, two facts on one position.
[[nodiscard]] Result<Budget>
loadBudget(Connection& connection, qint64 budgetId, FactOrders& orders);

// Copies all rows of a budget under another id that is new.
[[nodiscard]] Result<void> copyBudget(Connection& connection, qint64 from, qint64 to);

// The revision of a budget: how many lines its audit trail has.
[[nodiscard]] Result<qint64> readRevision(Connection& connection, qint64 budgetId);

// The largest id of a kind that there ever was, so that none comes back after its fact was removed.
[[nodiscard]] Result<void>
writeLargestId(Connection& connection, qint64 budgetId, FactKind kind, FactId id);

} // namespace budget::storage
