#pragma once

#include "core/checks/checked_document.h"
#include "core/checks/figure.h"

#include <QString>

#include <vector>

namespace budget::checks {

// The words to put in the place of an amount as it is printed: the same unit, decimals, grouping.
Mend mendOf(const narrative::Amount& amount, Money right);

// An amount of the text that differs from a figure of the tables, or from the sum of several, which
// print `name`.
Finding differenceFinding(const CheckedDocument& document,
                          const narrative::Saying& saying,
                          const std::vector<Figure>& printed,
                          const QString& name);

} // namespace budget::checks
