#pragma once

#include "core/document/table.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace budget::recognition {

// What each cell of a row should hold; nothing for a cell that belongs to no column.
using CellTypes = std::vector<std::optional<ColumnType>>;

// Whether every cell holds what its column is for: no name among the amounts, no number among the
// names. Blank cells hold anything.
bool fitsColumns(const QStringList& cells, const CellTypes& types, MoneyUnit unit);

// The row with the blank cell back that extraction lost before its name. Nothing unless the row
// does not fit as it is and exactly one place for the blank makes it fit.
std::optional<QStringList>
withLostCell(const QStringList& cells, const CellTypes& types, MoneyUnit unit);

// A slash, printed for no amount.
bool isNoAmount(QStringView text);

} // namespace budget::recognition
