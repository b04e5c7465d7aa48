#pragma once

#include <QIcon>
#include <QPalette>

namespace budget::ui {

enum class ChartIcon
{
    Up,
    Bars,
    Donut,
    Stacked,
    Beside,
    Amount,
    Share,
    Printed,
    ByAmount,
    Export
};

// Drawn in the palette's text colour, so that it fits a light and a dark window; make it anew when
// the palette changes.
QIcon chartIcon(ChartIcon icon, const QPalette& palette);

} // namespace budget::ui
