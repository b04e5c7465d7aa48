#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// The two tables that print revenue beside expenditure (收支总表, 财政拨款收支总表).

// The lines of each side against its bottom line, the lines of the year against 本年…合计, the
// carried-over money against its funds. Documents differ in what they print as a line of its own
// and what as part of another (一、 above 1., 其中：); a sum that holds in one reading holds.
CheckOutcome summarySums(const CheckedDocument& document);

// 收入总计 against 支出总计.
CheckOutcome summaryBalance(const CheckedDocument& document);

} // namespace budget::checks
