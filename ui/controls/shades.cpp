#include "ui/controls/shades.h"

namespace budget::ui {

QColor mixed(const QColor& ground, const QColor& ink, int percent)
{
    const auto part = [percent](int below, int above) {
        return (below * (100 - percent) + above * percent) / 100;
    };
    return {part(ground.red(), ink.red()),
            part(ground.green(), ink.green()),
            part(ground.blue(), ink.blue())};
}

QColor gridShade(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 16);
}

QColor headerShade(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 7);
}

QColor branchShade(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 12);
}

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

QColor problemGround(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), problemInk(palette), 14);
}

QColor markGround(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), doubtInk(palette), isDark(palette) ? 34 : 30);
}

QColor problemInk(const QPalette& palette)
{
    return isDark(palette) ? QColor(255, 138, 128) : QColor(176, 0, 32);
}

QColor doubtInk(const QPalette& palette)
{
    return isDark(palette) ? QColor(240, 190, 90) : QColor(196, 124, 0);
}

} // namespace budget::ui
