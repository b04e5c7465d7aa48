#pragma once

#include "core/checks/checked_document.h"
#include "core/checks/figure.h"

namespace budget::checks {

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
CheckOutcome checkRowLists(const CheckedDocument& document);
CheckOutcome checkDenials(const CheckedDocument& document);
CheckOutcome checkStaleYears(const CheckedDocument& document);

// Sums and changes that are stated.
CheckOutcome checkSentenceSums(const CheckedDocument& document);
CheckOutcome checkCountedParts(const CheckedDocument& document);
CheckOutcome checkChangeParts(const CheckedDocument& document);
CheckOutcome checkPartChanges(const CheckedDocument& document);
CheckOutcome checkChangeAmounts(const CheckedDocument& document);
CheckOutcome checkChangePercents(const CheckedDocument& document);
CheckOutcome checkChangeDirections(const CheckedDocument& document);
CheckOutcome checkChangeBase(const CheckedDocument& document);
CheckOutcome checkChangeWords(const CheckedDocument& document);
CheckOutcome checkShares(const CheckedDocument& document);

// The list of items, and what it says of them.
CheckOutcome checkItemTotal(const CheckedDocument& document);
CheckOutcome checkOmittedItems(const CheckedDocument& document);
CheckOutcome checkUnknownItems(const CheckedDocument& document);
CheckOutcome checkItemNames(const CheckedDocument& document);
CheckOutcome checkItemKinds(const CheckedDocument& document);
CheckOutcome checkRestatedItems(const CheckedDocument& document);
CheckOutcome checkReasonDirections(const CheckedDocument& document);
CheckOutcome checkReasonSubjects(const CheckedDocument& document);
CheckOutcome checkCopiedItems(const CheckedDocument& document);

// Words.
CheckOutcome checkCounts(const CheckedDocument& document);
CheckOutcome checkLevelWords(const CheckedDocument& document);
CheckOutcome checkSubordinateUnits(const CheckedDocument& document);
CheckOutcome checkUnlistedUnits(const CheckedDocument& document);
CheckOutcome checkUnitCounts(const CheckedDocument& document);
CheckOutcome checkProjectLists(const CheckedDocument& document);
CheckOutcome checkProjectAmounts(const CheckedDocument& document);
CheckOutcome checkDroppedProjects(const CheckedDocument& document);
CheckOutcome checkOperationAccounts(const CheckedDocument& document);
CheckOutcome checkOperationWords(const CheckedDocument& document);

// Tables of what was spent, beside which the text states budgets as well.
bool isFinalAccount(const Disclosure& disclosure);

// The words to put in the place of an amount as it is printed: the same unit, decimals, grouping.
Mend mendOf(const narrative::Amount& amount, Money right);

// An amount of the text that differs from a figure of the tables, or from the sum of several, which
// print `name`.
Finding differenceFinding(const CheckedDocument& document,
                          const narrative::Saying& saying,
                          const std::vector<Figure>& printed,
                          const QString& name);

// 占45.76%: of a whole that most shares worded alike are of.
CheckOutcome checkShareLists(const CheckedDocument& document);

} // namespace budget::checks
