#pragma once

#include "core/checks/check.h"

namespace budget::checks {

// What must be one figure in several tables. Each holds for tables of which there is one alone.

CheckOutcome revenueTotals(const CheckedDocument& document);  // 收支总表 – 收入总表
CheckOutcome revenueSources(const CheckedDocument& document); // by source
CheckOutcome fiscalRevenue(const CheckedDocument& document); // 收支总表 – 财政拨款收支总表
CheckOutcome fiscalTotal(const CheckedDocument& document); // 收入总表 – 财政拨款收支总表
CheckOutcome revenueByUse(const CheckedDocument& document); // 收入总表 – 支出总表, by subject

CheckOutcome expenditureTotals(const CheckedDocument& document);  // 收支总表 – 支出总表
CheckOutcome expenditureClasses(const CheckedDocument& document); // by 类
CheckOutcome fundClasses(const CheckedDocument& document); // 财政拨款收支总表 – the three funds
CheckOutcome fundsInAll(const CheckedDocument& document);  // the three funds in 支出总表
CheckOutcome basicTotals(const CheckedDocument& document); // by function – by economic subject
CheckOutcome summaryTotals(const CheckedDocument& document); // 收支总表 – 财政拨款收支总表

CheckOutcome statutoryPairs(const CheckedDocument& document);
CheckOutcome threePublicAtLeast(const CheckedDocument& document); // the basic subjects behind it
CheckOutcome agencyOperation(const CheckedDocument& document);    // at most 公用经费

} // namespace budget::checks
