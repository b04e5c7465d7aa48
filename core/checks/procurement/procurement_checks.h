#pragma once

#include "core/checks/check.h"
#include "core/checks/checked_document.h"

namespace budget::checks {

// What procurementChecks() lists. Where a table shows by its other rows how it is made up, one row
// that is not so is wrong; where none shows it, nothing is proved.

// The bottom line against the items; the line of each unit against its items.
CheckOutcome procurementTotals(const CheckedDocument& document);
CheckOutcome procurementSubtotals(const CheckedDocument& document);
// An item against its sources of money, against quantity × price, against its project's money.
CheckOutcome procurementSources(const CheckedDocument& document);
CheckOutcome procurementPrices(const CheckedDocument& document);
CheckOutcome procurementFunds(const CheckedDocument& document);
// A project that alone does not spend all its money on what it procures.
CheckOutcome procurementFundsLeft(const CheckedDocument& document);
CheckOutcome smallBusinessReserves(const CheckedDocument& document);

CheckOutcome catalogueCodes(const CheckedDocument& document);
CheckOutcome measures(const CheckedDocument& document);

} // namespace budget::checks
