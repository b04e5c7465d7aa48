#pragma once

#include "core/checks/narrative_cells.h"

namespace budget {

// How far the tables prove what a statement may mean.

// Whether one of the figures is of all money, or there is none but general public money: a figure
// of one fund says nothing of 基本支出 of the whole budget.
bool isOfAllMoney(const CheckedDocument& document, const ClaimedFigures& claimed);

// Whether a 类 is printed for all money as well as for fiscal money with that of years before, or
// is one figure wherever it is printed: what is told of it may be any of these.
bool isOfEveryFooting(const CheckedDocument& document, const ClaimedFigures& claimed);

// The same with the first figure in front that a second table confirms, or its own row (基本 + 项目
// = 合计): what stands in the cell was not misread. None where no figure is confirmed.
ClaimedFigures confirmedFirst(const CheckedDocument& document, ClaimedFigures claimed);

} // namespace budget
