#pragma once

#include "core/document/disclosure.h"

namespace budget::ui {

// A small budget: a cover, a section with three tables (the third empty), a section of text with
// two goal tables and a procurement table, and a section below it.
//
// table 0 支出总表 of 部门预算…: 201 (10.00 and 5.00 万元) with 20103 and 20113 below; 208
// (2.50 and blank); 合计
// table 1 收入总表: 201; table 2 政府性基金: no rows; tables 3, 4 goals; table 5 procurement
Disclosure sampleDisclosure();

} // namespace budget::ui
