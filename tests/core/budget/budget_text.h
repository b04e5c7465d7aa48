#pragma once

#include "core/budget/budget.h"

#include <string>
#include <string_view>

namespace budget {

// A budget from readable lines, in the layout of the shipped template "qinhuangdao", fiscal year
// 2024, with one administrative unit 1. One fact a line, cells parted by blanks; amounts in 万元:
//
//   item 2010301 30201 public general_public 7.10       a line item; - for no economic subject
//   revenue 2010301 general_public 7.10                 a revenue item; carried for 上年结转
//   unit 2 1 所属事业单位                               id, parent, name; not administrative
//   item@2 2010350 30201 public general_public 1.00     a line item of unit 2
//
// Aborts on lines that do not fit.
Budget budgetFromText(std::string_view text);

// The line items as lines of the same form, without "item"; a tail behind the amount, as +1.
std::string itemsText(const Budget& budget);

} // namespace budget
