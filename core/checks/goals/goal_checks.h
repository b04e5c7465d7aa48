#pragma once

#include "core/checks/check.h"
#include "core/checks/checked_document.h"

namespace budget::checks {

// What goalChecks() lists, by what is looked at.

// The value of an indicator by itself.
CheckOutcome costCeilings(const CheckedDocument& document);
CheckOutcome costDirections(const CheckedDocument& document);
CheckOutcome timeLimits(const CheckedDocument& document);
CheckOutcome ratioValues(const CheckedDocument& document);
CheckOutcome rateUnits(const CheckedDocument& document);
CheckOutcome ratesOverHundred(const CheckedDocument& document);
CheckOutcome amountUnits(const CheckedDocument& document);
CheckOutcome missingValues(const CheckedDocument& document);
CheckOutcome weightSums(const CheckedDocument& document);
CheckOutcome percentQuantities(const CheckedDocument& document);

// Words against signs, one statement against another.
CheckOutcome wordsAndSigns(const CheckedDocument& document);
CheckOutcome statedTwice(const CheckedDocument& document);

// The texts of the goals.
CheckOutcome brokenGoals(const CheckedDocument& document);
CheckOutcome copiedGoals(const CheckedDocument& document);
CheckOutcome repeatedGoals(const CheckedDocument& document);
CheckOutcome unmeasuredGoals(const CheckedDocument& document);

// Whether an indicator speaks of its own matter and year.
CheckOutcome swappedDescriptions(const CheckedDocument& document);
CheckOutcome basisYears(const CheckedDocument& document);
CheckOutcome foreignMatters(const CheckedDocument& document);
CheckOutcome newBuildings(const CheckedDocument& document);

// Goals against procurement, assets and 三公.
CheckOutcome procuredAboveCeiling(const CheckedDocument& document);
CheckOutcome vehicleCounts(const CheckedDocument& document);
CheckOutcome vehicleCosts(const CheckedDocument& document);
CheckOutcome deniedPurchases(const CheckedDocument& document);

// A finding at a cell of an indicator.
Finding indicatorFinding(const CheckedDocument& document,
                         const PrintedIndicator& indicator,
                         int column,
                         const QStringList& words);
const Table& tableOf(const CheckedDocument& document, const PrintedIndicator& indicator);

} // namespace budget::checks
