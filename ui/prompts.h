#pragma once

#include "core/disclosure/disclosure.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QPrinter;
class QWidget;

namespace budget::ui {

// The questions the window asks, as functions, so that a test can answer them.
struct Prompts
{
    // The file to open; empty when the user gives up. `folder` is where to begin.
    std::function<QString(QWidget* parent, const QString& folder)> openFile;

    // The file to write, with one of the endings; empty when the user gives up. Asks before an
    // existing file is replaced.
    std::function<QString(QWidget* parent, const QString& suggested, const QStringList& endings)>
        saveFile;

    // Which tables (indices into Disclosure::tables, empty for the whole document); nothing when
    // the user gives up. `current` is the table in sight, -1 for none.
    std::function<std::optional<std::vector<int>>(
        QWidget* parent, const Disclosure& disclosure, int current)>
        chooseTables;

    // Whether to print, on the printer as the user set it up.
    std::function<bool(QWidget* parent, QPrinter& printer)> choosePrinter;

    // Shows what `paint` paints.
    std::function<void(
        QWidget* parent, QPrinter& printer, const std::function<void(QPrinter*)>& paint)>
        preview;
};

// Asks by Qt's dialogs.
Prompts dialogPrompts();

} // namespace budget::ui
