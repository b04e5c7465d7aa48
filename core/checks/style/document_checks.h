#pragma once

#include "core/checks/check.h"
#include "core/checks/checked_document.h"

namespace budget::checks {

// What styleChecks() lists.

// The contents page, headings and titles, tables that the text refers to.
CheckOutcome contentsAndHeadings(const CheckedDocument& document);
CheckOutcome missingTables(const CheckedDocument& document);
CheckOutcome missingAttachments(const CheckedDocument& document);
CheckOutcome titleYears(const CheckedDocument& document);
CheckOutcome titlesWithoutYear(const CheckedDocument& document);

// What should not have been published as it is.
CheckOutcome placeholders(const CheckedDocument& document);
CheckOutcome identityNumbers(const CheckedDocument& document);
CheckOutcome markupResidue(const CheckedDocument& document);

// Punctuation and wording.
CheckOutcome repeatedPunctuation(const CheckedDocument& document);
CheckOutcome openBrackets(const CheckedDocument& document);
CheckOutcome wordings(const CheckedDocument& document);
CheckOutcome pastPlans(const CheckedDocument& document);
CheckOutcome emptyPurchases(const CheckedDocument& document);
CheckOutcome repeatedPassages(const CheckedDocument& document);
CheckOutcome likelyTypos(const CheckedDocument& document);

// How figures are printed.
CheckOutcome narrativeDecimals(const CheckedDocument& document);
CheckOutcome columnDecimals(const CheckedDocument& document);
CheckOutcome zerosAndBlanks(const CheckedDocument& document);

// The page of contents; what stands between it and the next heading is in its section as well.
bool isContents(const Section& section);
// A line of it: one that ends in leaders, or in that section one that begins with an ordinal and is
// no sentence.
bool isContentsLine(const Section& section, const QString& line);

} // namespace budget::checks
