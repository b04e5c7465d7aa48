#pragma once

#include <QWidget>

#include <vector>

namespace budget::ui {

bool holdsFocus(const QWidget* area);

// Calls the slot of that name of the widget below the area that has the focus: lines and texts know
// "copy" and "selectAll" themselves. False where none has it or knows the slot.
bool runInFocus(const QWidget& area, const char* slot);

// Gives the focus to the widget, or to the first thing in it that takes it from the keyboard.
void focusInto(QWidget& area);

// The visible area `steps` on from the one that has the focus, round and round; the first where
// none has. Null where none is visible.
QWidget* nextArea(const std::vector<QWidget*>& areas, int steps);

} // namespace budget::ui
