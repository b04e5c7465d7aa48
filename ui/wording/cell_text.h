#pragma once

#include "core/document/table.h"

#include <QString>
#include <QVariant>

namespace budget::ui {

// How amounts are shown: the unit, and the decimals where it is not the table's own.
struct AmountStyle
{
    MoneyUnit unit = MoneyUnit::TenThousandYuan;
    int decimals = 2;
};

// The cell as it is shown: an amount with separators; as printed in the table's own unit, in
// another one so that a column's points stand under each other.
QString displayText(const Table& table, const Row& row, int column, AmountStyle style);

// The cell for other programs: an amount without separators.
QString plainText(const Table& table, const Row& row, int column, AmountStyle style);

// What a column is sorted by: qlonglong (fen, line, count) or QString; invalid for a blank.
QVariant sortValue(const Table& table, const Row& row, int column, AmountStyle style);

} // namespace budget::ui
