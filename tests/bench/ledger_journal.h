#pragma once

#include "core/budget/budget.h"

#include <QString>

namespace budget::bench {

// Writes the line items as postings of ledger (ledger-cli.org): a transaction a unit, an account of
// functional and economic subject each, the unit's funds against them.
void writeJournal(const Budget& budget, const QString& path);

// `ledger balance` over the journal; false where there is no ledger.
bool ledgerBalance(const QString& path);

} // namespace budget::bench
