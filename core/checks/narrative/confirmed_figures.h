#pragma once

#include "core/checks/narrative/narrative_cells.h"

namespace budget::checks {

// How far the tables prove what a statement may mean.

// Whether the figures are those of every table that the amount may be told of: 基本支出 is one of
// all money and another of general public money, 类 are printed for all money and for fiscal money.
// A table that was not read may hold the figure that is told.
bool knowsEveryFooting(const CheckedDocument& document,
                       std::size_t index,
                       const ClaimedFigures& claimed);

// The same with the first figure in front that a second table confirms, or its own row (基本 + 项目
// = 合计): what stands in the cell was not misread. None where no figure is confirmed.
ClaimedFigures confirmedFirst(const CheckedDocument& document, ClaimedFigures claimed);

} // namespace budget::checks
