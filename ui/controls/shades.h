#pragma once

#include <QColor>
#include <QPalette>

namespace budget::ui {

// Shades made of the palette's own colours, so that a light and a dark theme both get what fits.

// `percent` of `ink` on `ground`, opaque.
QColor mixed(const QColor& ground, const QColor& ink, int percent);

QColor gridShade(const QPalette& palette);   // lines between cells
QColor headerShade(const QPalette& palette); // under the printed header and the totals
QColor branchShade(const QPalette& palette); // under the branch that was drilled into

// What is wrong: the ground of its cell, and its ink. What is doubtful.
QColor problemGround(const QPalette& palette);
QColor markGround(const QPalette& palette); // under what a finding is about
QColor problemInk(const QPalette& palette);
QColor doubtInk(const QPalette& palette);

} // namespace budget::ui
