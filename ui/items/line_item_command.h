#pragma once

#include <QKeySequence>
#include <QString>

#include <array>
#include <optional>

class QKeyEvent;

namespace budget::ui {

// What the line-item page does by a key, and shows in its menu.
enum class LineItemCommand
{
    Edit,
    Copy,
    Cut,
    Paste,
    Clear,
    FillDown,
    Duplicate,
    InsertRow,
    RemoveRows,
    Confirm,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    Filter,
    NextProblem,
    Columns,
    SelectAll,
};

QString commandText(LineItemCommand command); // for a menu, with its mnemonic
QKeySequence commandKey(LineItemCommand command);
// The command of a key that was pressed over the cells.
std::optional<LineItemCommand> commandOf(const QKeyEvent& event);

} // namespace budget::ui
