#pragma once

#include "core/document/table_template.h"
#include "core/exchange/page.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace budget::recognition {

// Which printed (physical) column of a grid belongs to which column of a template.
struct HeaderAlignment
{
    static constexpr int Unnamed = -1; // a physical column without words, filled or not
    static constexpr int Surplus = -2; // a physical column with words that the template lacks

    std::vector<int>
        leafOfColumn;   // one a physical column: index into leafColumns(), or one of the above
    QStringList words;  // one a physical column: the words over it
    int headerRows = 0; // rows of the grid that are header, 栏次 included
    int likeness = 0;   // permille: how well the words fit the template's
    int foreign = 0;    // columns with words that fit no column of the template
    int missing = 0;    // columns of the template that the grid lacks
};

// The header of a grid: its first rows up to the 栏次 row, or the rows that hold nothing but words
// of the template's header. 0 when the grid begins with data.
int countHeaderRows(const std::vector<GridRow>& rows, const TableTemplate& table);

// Lays the grid's header beside the template's and heals what extraction broke: a title split over
// several cells (上解上级 | 支出) is one column again, words cut off (国有资本经营) still find
// theirs. The 栏次 row, where there is one, says which cells begin a column. Nothing when the grid
// has no header or its words do not fit the template.
std::optional<HeaderAlignment> alignHeader(const std::vector<GridRow>& rows,
                                           const TableTemplate& table);

} // namespace budget::recognition
