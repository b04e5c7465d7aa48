#pragma once

#include "core/exchange/sheet.h"
#include "core/money/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace budget::importing {

struct HeaderColumn
{
    QString words;                 // from the top down: 资金来源 一般公共预算
    std::optional<MoneyUnit> unit; // that the words name

    bool operator==(const HeaderColumn&) const = default;
};

// Where a sheet's header stands and what it says.
struct SheetHeader
{
    int first = 0;                     // row, from 0
    int count = 0;                     // rows; 0 for a sheet without a header
    std::vector<HeaderColumn> columns; // one for each of the sheet
    std::optional<MoneyUnit> unit;     // 单位：万元 above the header

    int end() const { return first + count; } // the first row of data
    bool operator==(const SheetHeader&) const = default;
};

// The header among the first rows of the sheet, below titles and the line with the unit: the row
// that says most, with the rows of a header of several and a row of column numbers.
SheetHeader findHeader(const Sheet& sheet);

// The header where somebody says it is.
SheetHeader headerAt(const Sheet& sheet, int first, int count);

// The words of all columns as one text: what is remembered of a sheet is remembered by it. Empty
// for a sheet without a header.
QString headerKey(const SheetHeader& header);

} // namespace budget::importing
