#pragma once

#include "tests/typeset/plain_budget.h"
#include "tests/typeset/printed_document.h"

#include <vector>

namespace budget::typeset {

// A budget as a region prints it. The figures are the budget's, the sentences our own.

// Nine numbered tables in 万元, codes joined, 序号 and 栏次, the total first; goals, procurement
// and assets behind the explanation (Qinhuangdao).
PrintedDocument numberedTables(const PlainBudget& budget);
// In 元, codes in three columns, the total last, 三公 in one row across (Shanghai).
PrintedDocument splitCodes(const PlainBudget& budget);
// 公开01表 … in 万元, three lists side by side, one amount a subject (Jiangsu).
PrintedDocument threeLists(const PlainBudget& budget);
// Four tables of a university with revenue of its own, under 编制单位.
PrintedDocument revenueOfItsOwn(const PlainBudget& budget);

// Each form with a budget that suits it.
std::vector<PrintedDocument> documentsOfAllForms();

} // namespace budget::typeset
