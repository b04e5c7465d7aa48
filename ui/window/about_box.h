#pragma once

class QWidget;

namespace budget::ui {

// Says what the program is and under which licence, until it is closed.
void showAboutBox(QWidget* parent);

} // namespace budget::ui
