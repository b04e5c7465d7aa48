#pragma once

#include "core/money/money.h"

#include <QMetaType>

namespace budget::ui {

// What the status bar says of the cells that are selected. Amounts in fen.
struct SelectionSummary
{
    int count = 0; // cells with an amount
    Money sum;

    bool operator==(const SelectionSummary&) const = default;
};

} // namespace budget::ui
