#pragma once

#include "core/budget/budget_store.h"
#include "core/storage/connection.h"

namespace budget::storage {

// Reads what can be read of the living budget, table by table: forwards, and where that breaks,
// backwards from the other end. What names a unit or a project that is lost names none. Fails only
// where nothing at all can be read.
[[nodiscard]] Result<RecoveredBudget> recoverBudget(Connection& connection);

} // namespace budget::storage
