#pragma once

#include "core/document/table.h"

#include <QString>

#include <vector>

namespace budget {

// One part of what a table says: a child row with its amounts, one for each series.
struct BreakdownPart
{
    int row = -1; // index into Table::rows
    QString code;
    QString name; // as printed; the row's first words where it has no name (procurement)
    std::vector<std::optional<Money>> amounts; // as many as Breakdown::series, fen
    Money total;                               // of the amounts
    bool hasChildren = false;
};

// What a table shows below one row, as a chart shows it: the children of the row, split into series
// (基本支出 and 项目支出; 人员经费 and 公用经费; the three funds; or one series of totals).
struct Breakdown
{
    struct Series
    {
        QString key;
        QString title; // as printed over the column
    };
    std::vector<Series> series;
    std::vector<BreakdownPart> parts; // in printed order, blank rows left out
    Money total;                      // of the parts
};

// The keys of the series that split a table of this kind; the first of them that the table has.
// The rarer columns of a split (事业单位经营支出, 上缴上级支出 beside basic and project; the
// sources of revenue) are series only where they hold an amount other than zero, and a split whose
// columns are all blank gives way to the column of totals.
std::vector<Breakdown::Series> breakdownSeries(const Table& table, Side side);

// The children of `row`; -1 means the top rows of the side, or what stands below the first
// subtotal where no item stands at the top (三公). Totals and subtotals are no parts.
// Side::None means Expenditure in a two-sided table.
Breakdown breakdown(const Table& table, int row, Side side = Side::None);

// The row as the one part of itself: what there is to show of a row without children. No parts
// where it is blank.
Breakdown breakdownOfRow(const Table& table, int row, Side side = Side::None);

} // namespace budget
