#pragma once

#include "ui/window/prompts.h"
#include "ui/window/window_services.h"

#include <vector>

class QSettings;

namespace budget::ui {

class Language;
class MainWindow;

std::vector<MainWindow*> allWindows();

// Another window than `asking` that has the budget open: two that edit one file would be in each
// other's way. Null when there is none.
MainWindow* otherWindowWith(const QString& file, const MainWindow& asking);

// A window of its own beside another, on nothing; it deletes itself when it is closed.
MainWindow* openBeside(const MainWindow& window,
                       const WindowServices& services,
                       const Prompts& prompts,
                       QSettings& settings,
                       Language& language);

// What a window shows: a document as it was published, the sample, a budget that is open to edit.
enum class ShownKind
{
    Published,
    Sample,
    Budget,
};

// What a window on the document is called; `file` stands in for a name. The title of a budget has
// the place ([*]) where Qt marks what is not saved; the sample says that it is one.
QString windowTitleOf(const Disclosure* disclosure, const QString& file, ShownKind kind);

} // namespace budget::ui
