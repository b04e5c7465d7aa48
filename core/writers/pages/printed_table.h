#pragma once

#include "core/document/disclosure.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace budget::writers {

// A table as it stands on paper: what CSV, plain text and PDF have in common.

// The tables that `indices` name, in the document's order; all of them when it is empty.
std::vector<const Table*> chosenTables(const Disclosure& disclosure,
                                       const std::vector<int>& indices);

// The words over the table: its title, and for a goal table the project's name with 绩效目标表.
QString printedTitle(const Table& table);

// 单位：万元; empty for a table without amounts.
QString unitText(const Table& table);

// 430 秦皇岛经济技术开发区机关事务服务中心, as far as it is known.
QString unitNameText(const Disclosure& disclosure);

// The line over a table in a spreadsheet, from which it is read again: 430 某某中心 (or 编制单位：
// 某某局, where no code is known), 预算年度：2023, 单位：万元; what is not known is left out.
QStringList furnitureTexts(const Disclosure& disclosure, const Table& table);

// The title of a column with those it stands under, from the top: 本年收入 / 小计.
struct HeaderCell
{
    QString title;
    int row = 0; // counted in header rows and columns from the table's upper left corner
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;

    bool operator==(const HeaderCell&) const = default;
};

// The header cells in reading order; a leaf reaches down to the last header row.
std::vector<HeaderCell> headerCells(const Table& table);

// The line 栏次 | 1 | 2 | … under the header, one text a column; empty where none is printed.
QStringList columnNumberTexts(const Table& table);

// What stands in one printed cell.
struct PrintedCell
{
    QString text;
    bool covered = false; // continues the merged cell above; the text is that cell's

    bool operator==(const PrintedCell&) const = default;
};

// One printed line: as many cells as the table has columns.
struct PrintedLine
{
    std::vector<PrintedCell> cells;
    bool emphasized = false; // a total or a subtotal of either side

    bool operator==(const PrintedLine&) const = default;
};

// The table's lines from top to bottom. Rows of two sides that share a line are one printed line.
std::vector<PrintedLine> printedLines(const Table& table);

} // namespace budget::writers
