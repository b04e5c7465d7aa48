#pragma once

#include "core/checks/check.h"
#include "core/checks/figure.h"

namespace budget::checks {

// Amounts of the text against the figures of the tables that their statements may mean.
// Those of one group; what differs by something that can be named is found by the checks below.
CheckOutcome checkAgainstTables(const CheckedDocument& document, narrative::TopicGroup group);
CheckOutcome checkNarrativeLastYear(const CheckedDocument& document);
CheckOutcome checkNarrativeUnits(const CheckedDocument& document);

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

} // namespace budget::checks
