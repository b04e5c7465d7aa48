#pragma once

#include "core/document/table.h"

#include <string>
#include <string_view>

namespace budget {

// A table from readable lines, arranged by arrangeRows(). The first line names the columns, the
// others are rows; cells are parted by |, blanks around them do not count.
//
//   序号 line | 科目 / 编码 code | 科目 / 名称 name | 合计 total | 说明 text:basis
//   + 1 |         | 合计             | 3.00 |
//     2 | 201     | 一般公共服务支出 | 3.00 | 甲
//
// A column is its words, merged header cells before a /, then its key: line, code, name and
// quantity are of that type, text:KEY is words, all others are amounts in the unit. @revenue or
// @expenditure after the key puts it on a side. Marks before the first cell: + total, ~ subtotal,
// < a row of revenue, > a row of expenditure, [CODE] a code that is not printed.
// Aborts on lines that do not fit.
Table tableFromText(TableKind kind,
                    std::string_view text,
                    MoneyUnit unit = MoneyUnit::TenThousandYuan);

// The rows, indented by level: marks, line number, code, name, and what the other cells hold:
//   "+ 1 合计 total=3.00"
// Amounts are printed exactly, from their fen; texts that are no amount in quotes.
std::string rowsText(const Table& table);

// The header tree on one line: "序号 科目(编码 名称) 合计".
std::string headerText(const std::vector<HeaderNode>& header);

// The columns, one a line: title, key, type (where the key is not the same word) and side.
std::string columnsText(const std::vector<Column>& columns);

} // namespace budget
