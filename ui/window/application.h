#pragma once

#include "ui/window/window_services.h"

#include <QString>

class QApplication;

namespace budget::ui {

class Language;

// The name under which changes are kept, by the user's own settings.
QString authorOfUser();

// Opens the window and runs until it is closed; the exit status of the program. `file` is what to
// open; empty for what was open last, or the sample. The settings are the user's own.
int openWindow(QApplication& application,
               Language& language,
               const WindowServices& services,
               const QString& file);

} // namespace budget::ui
