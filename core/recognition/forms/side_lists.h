#pragma once

#include "core/exchange/page.h"

#include <optional>
#include <vector>

namespace budget::recognition {

// A table of economic subjects that prints two or three lists side by side (人员经费 | 公用经费,
// each 科目编码 | 科目名称 | 金额): one list, the left ones first. Nothing for any other grid.
std::optional<std::vector<GridRow>> sideListsDown(const std::vector<GridRow>& rows);

} // namespace budget::recognition
