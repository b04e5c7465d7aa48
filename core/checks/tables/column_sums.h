#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// Sums along the rows of a table.

// A total against the columns it is printed in parts by, where these are all of its parts: 合计
// against 基本支出, 项目支出, …; 小计 against the sources; 合计 against the funds.
CheckOutcome rowSums(const CheckedDocument& document);

// 预算数比上年增减额 against the columns of the two years.
CheckOutcome yearChanges(const CheckedDocument& document);

} // namespace budget::checks
