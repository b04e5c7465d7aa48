#pragma once

#include "core/document/table.h"

#include <QString>

#include <vector>

namespace budget {

// One part of what a table says: a row with its amounts, one for each series.
struct BreakdownPart
{
    int row = -1; // index into Table::rows; -1 for what the rows printed below 其中 leave over
    QString code;
    QString name; // as printed; the row's first words where it has no name (procurement)
    std::vector<std::optional<Money>> amounts; // as many as Breakdown::series, fen
    Money total;                               // of the amounts
    bool hasChildren = false;
};

// What a table shows below one row, as a chart shows it: the rows that make it up
// (core/document/row_parts.h), split into series (基本支出 and 项目支出; 人员经费 and 公用经费; the
// three funds; or one series of totals).
struct Breakdown
{
    // Of the amounts that no column of the split prints though the totals have them.
    static constexpr QStringView RestKey = u"rest";

    struct Series
    {
        QString key;
        QString title; // as printed over the column; empty for the rest
    };
    std::vector<Series> series;
    std::vector<BreakdownPart> parts; // in printed order, blank rows left out, a rest last
    Money total;                      // of the parts
    std::optional<Money> whole;       // as printed for them together; nothing where it is not
    std::vector<QString> apart;       // rows beside the whole that are no part of it (三公)

    // What the printed whole has more than its parts; zero in a table that adds up.
    Money difference() const { return whole ? *whole - total : Money(); }
};

// The keys of the series that split a table of this kind; the first of them that the table has.
// The rarer columns of a split (事业单位经营支出, 上缴上级支出 beside basic and project; the
// sources of revenue) are series only where they hold an amount other than zero, and a split whose
// columns are all blank gives way to the column of totals. Where the split makes less than the
// column of totals, by more than rounding, the columns without a key belong to it; failing these
// there is a series for the rest.
std::vector<Breakdown::Series> breakdownSeries(const Table& table, Side side);

// What `row` is made of; -1 means the table or the side of it.
// Side::None means Expenditure in a two-sided table.
Breakdown breakdown(const Table& table, int row, Side side = Side::None);

// The row as the one part of itself: what there is to show of a row without children. No parts
// where it is blank.
Breakdown breakdownOfRow(const Table& table, int row, Side side = Side::None);

} // namespace budget
