#pragma once

#include "core/budget/budget.h"
#include "core/document/disclosure.h"
#include "core/money/result.h"
#include "ui/budget/new_budget_offer.h"
#include "ui/import/import_offer.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QPrinter;
class QWidget;

namespace budget::ui {

enum class Leaving
{
    Save,
    Discard,
    Stay,
};

// The questions the window asks, as functions, so that a test can answer them.
struct Prompts
{
    // The file to open; empty when the user gives up. `folder` is where to begin.
    std::function<QString(QWidget* parent, const QString& folder)> openFile;

    // The file to write, with one of the endings; empty when the user gives up. Asks before an
    // existing file is replaced.
    std::function<QString(QWidget* parent, const QString& suggested, const QStringList& endings)>
        saveFile;

    // Where to keep a budget; empty when the user gives up. Asks before an existing file is
    // replaced.
    std::function<QString(QWidget* parent, const QString& suggested)> saveBudget;

    // What to call a version; empty when the user gives up.
    std::function<QString(QWidget* parent, const QString& suggested)> versionName;

    // The name under which changes are kept, empty for that of who is logged in, which is
    // `fallback`; nothing when the user gives up.
    std::function<std::optional<QString>(
        QWidget* parent, const QString& name, const QString& fallback)>
        authorName;

    // What becomes of a budget that was never saved.
    std::function<Leaving(QWidget* parent, const QString& budget)> leaveUntitled;

    // Each nothing when the user gives up.
    std::function<std::optional<NewBudgetChoice>(QWidget* parent, const NewBudgetOffer& offer)>
        newBudget;
    std::function<std::optional<Budget>(
        QWidget* parent, const Budget& budget, const std::vector<DisclosureTemplate>& templates)>
        properties; // department, year, stage and layout are looked at
    std::function<std::optional<FactList<Unit>>(QWidget* parent, const Budget& budget)> units;

    // The line items to import, as one change; nothing when the user gives up.
    std::function<std::optional<Change>(QWidget* parent, const ImportOffer& offer)> importItems;

    // Why a finding is no mistake; empty when the user gives up.
    std::function<QString(QWidget* parent, const QString& finding)> waiverReason;

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
