#pragma once

#include "core/checks/narrative/candidates.h"

namespace budget::checks {

// How far the tables prove what a statement may mean.

// Whether the candidates are those of every table that the amount may be stated of: 基本支出 is one
// of all money and another of general public money, 类 are printed for all money and for fiscal
// money. A table that was not read may hold the figure that is stated.
bool coversEveryBasis(const CheckedDocument& document,
                      const narrative::Saying& saying,
                      const Candidates& candidates);

// The same with the first figure in front that a second table confirms, or its own row (基本 + 项目
// = 合计): what stands in the cell was not misread. None where no figure is confirmed.
Candidates confirmedFirst(const CheckedDocument& document, Candidates candidates);

} // namespace budget::checks
