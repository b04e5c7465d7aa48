#pragma once

#include "core/budget/budget_store.h"
#include "core/exchange/disclosure_file.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace budget::app {

// What the commands need from the world; main() wires the real ones, tests their own.
struct Services
{
    const DisclosureReader& reader;
    const DisclosureWriter& writer;
    const BudgetFiles& budgets;
    QString author; // of the budgets that are written: who@computer
    // Opens the window on a file (on the sample budget when empty) and returns its exit status.
    // Empty where there is no display.
    std::function<int(const QString& file)> openWindow;
    // Writes the chart of the children of `row` (-1: the top) of Disclosure::tables[table]; the
    // format by the ending of `path`.
    std::function<Result<void>(
        const Disclosure& disclosure, int table, int row, const QString& path)>
        drawChart;
    // Standard output: false when not everything could be written.
    std::function<bool(const QByteArray& bytes)> writeOutput;
    // One line to standard error, the line end added by it.
    std::function<void(const QString& line)> writeError;
    // How many files of a long run are done, where somebody watches; may be empty.
    std::function<void(int done, int count)> progress;
};

// Exit status: as docs/command_line.md lays down.
inline constexpr int Done = 0;
inline constexpr int FoundErrors = 1; // a document contradicts itself
inline constexpr int Failed = 2;

// Does what the arguments (without the program's name) say and returns the exit status. Prints at
// most one line of error, a file that is checked.
int runCommandLine(const QStringList& arguments, const Services& services);

// Whether these arguments open the window, and so need a display.
bool opensWindow(const QStringList& arguments);

} // namespace budget::app
