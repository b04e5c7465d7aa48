#pragma once

#include "core/checks/checked_document.h"
#include "core/checks/figure.h"

namespace budget {

// The checks of the narrative; what each of them finds is said in its row of narrative_figures.cpp
// or narrative_words.cpp.

// Amounts against the tables.
CheckOutcome checkNarrativeTotals(const CheckedDocument& document);
CheckOutcome checkNarrativeSplit(const CheckedDocument& document);
CheckOutcome checkNarrativeFunds(const CheckedDocument& document);
CheckOutcome checkNarrativeItems(const CheckedDocument& document);
CheckOutcome checkNarrativeThreePublic(const CheckedDocument& document);
CheckOutcome checkNarrativeAgencyOperation(const CheckedDocument& document);
CheckOutcome checkNarrativeProcurement(const CheckedDocument& document);
CheckOutcome checkNarrativeAssets(const CheckedDocument& document);
CheckOutcome checkNarrativeLastYear(const CheckedDocument& document);
CheckOutcome checkNarrativeUnits(const CheckedDocument& document);

// The words to put in the place of an amount as it is printed: the same unit, decimals, grouping.
Mend mendOf(const NarrativeAmount& amount, Money right);

} // namespace budget
