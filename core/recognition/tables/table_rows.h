#pragma once

#include "core/document/disclosure.h"

#include <QStringList>

#include <vector>

namespace budget::recognition {

// A row of a recognised grid, its cells laid under the columns of its table, still as texts.
struct LeafRow
{
    QStringList texts; // one a column of the table, as printed
    int line = 0;
    int page = 0;
    bool opensPage = false;  // the first row under a header that is repeated
    bool isDoubtful = false; // its cells may stand in wrong columns: none is read as an amount
};

// The rows of a table, healed: cells cut at the end of a page are joined again with their rest, the
// two sides of a two-sided table become rows of their own, totals are parted from items, amounts
// read in the table's unit. `shell` is the table without rows; `place` names its file. A text that
// is no amount where one should stand is kept as it is and added to `unrecognized`.
std::vector<Row> tableRows(const Table& shell,
                           const std::vector<LeafRow>& leafRows,
                           const Place& place,
                           std::vector<Unrecognized>& unrecognized);

} // namespace budget::recognition
