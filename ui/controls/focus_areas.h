#pragma once

#include <QWidget>

#include <vector>

namespace budget::ui {

bool holdsFocus(const QWidget* area);

// Gives the focus to the widget, or to the first thing in it that takes it from the keyboard.
void focusInto(QWidget& area);

// The visible area `steps` on from the one that has the focus, round and round; the first where
// none has. Null where none is visible.
QWidget* nextArea(const std::vector<QWidget*>& areas, int steps);

} // namespace budget::ui
