#pragma once

#include "core/money/money.h"

#include <QString>

namespace budget::ui {

// The mean of `count` amounts whose sum is given, in whole fen, half a fen rounded away from zero.
struct Mean
{
    Money value;
    bool isExact = true;

    bool operator==(const Mean&) const = default;
};
Mean meanOf(Money sum, int count); // count at least 1

// What the status bar says of a selection: sum, count and mean in `unit`; a mean that was rounded
// has ≈ before it. Empty for no amounts.
QString selectionText(Money sum, int count, MoneyUnit unit);

} // namespace budget::ui
