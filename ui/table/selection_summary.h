#pragma once

#include "core/money/money.h"

#include <QMetaType>

class QAbstractItemView;

namespace budget::ui {

// What the status bar says of the cells that are selected. Amounts in fen.
struct SelectionSummary
{
    int count = 0; // cells with an amount
    Money sum;

    bool operator==(const SelectionSummary&) const = default;
};

// Of the selected cells that a view over a TableTreeModel shows; cells of closed branches are not
// counted, nor are they copied.
SelectionSummary summaryOf(const QAbstractItemView& view);

} // namespace budget::ui
