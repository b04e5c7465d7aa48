#pragma once

#include "core/document/table.h"
#include "core/writers/pages/column_widths.h"
#include "core/writers/pages/page_flow.h"
#include "core/writers/pages/printed_table.h"

#include <QStringList>

#include <vector>

namespace budget::writers {

// A cell with its text broken into lines.
struct RowCell
{
    QStringList lines;
    Placement placement = Placement::Left;
    bool continues = false; // part of the merged cell above
    bool hidden = false;    // under the span of another cell
    int rowSpan = 1;
    int columnSpan = 1;
};

// A row ready to be drawn; `height` is what its own cells need.
struct PageRow
{
    std::vector<RowCell> cells; // one a column
    TextStyle style;
    int height = 0;
    bool filled = false; // a row of the header
};

// The rows of the header, the line 栏次 included.
std::vector<PageRow> headerRows(const Table& table, const ColumnWidths& columns);

// 绩效目标 and the goals in one merged cell beside it, above the header of a goal table; parted
// where it is higher than `limit`. Empty for other tables.
std::vector<PageRow> goalRows(const Table& table, const ColumnWidths& columns, int limit);

// The table's own rows. A row higher than `limit` is parted into several.
std::vector<PageRow> bodyRows(const Table& table,
                              const std::vector<PrintedLine>& lines,
                              const ColumnWidths& columns,
                              int limit);

// The heights of rows that stand together on a page: higher than their own where a merged cell
// needs it.
std::vector<int> rowHeights(const std::vector<PageRow>& rows);

// Makes the merged cells begin again in this row: it is the first one on its page.
void beginMergedCells(PageRow& row);

// Draws the rows at the flow's height in one frame and moves the flow below them.
void drawRows(PageFlow& flow, const std::vector<PageRow>& rows, const ColumnWidths& columns);

} // namespace budget::writers
