#include "ui/items/line_item_command.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace budget::ui {

namespace {

constexpr int CommandCount = static_cast<int>(LineItemCommand::SelectAll) + 1;

class CommandWords
{
    Q_DECLARE_TR_FUNCTIONS(LineItemCommand)

public:
    static QString of(LineItemCommand command)
    {
        switch (command) {
        case LineItemCommand::Edit:
            return tr("&Edit Cell");
        case LineItemCommand::Copy:
            return tr("&Copy");
        case LineItemCommand::Cut:
            return tr("Cu&t");
        case LineItemCommand::Paste:
            return tr("&Paste");
        case LineItemCommand::Clear:
            return tr("C&lear Cells");
        case LineItemCommand::FillDown:
            return tr("&Fill Down");
        case LineItemCommand::Duplicate:
            return tr("&Duplicate Items");
        case LineItemCommand::InsertRow:
            return tr("&Insert Item");
        case LineItemCommand::RemoveRows:
            return tr("&Remove Items");
        case LineItemCommand::Confirm:
            return tr("C&onfirm Inferred Items");
        case LineItemCommand::Find:
            return tr("Fi&nd …");
        case LineItemCommand::Replace:
            return tr("R&eplace …");
        case LineItemCommand::FindNext:
            return tr("Find Ne&xt");
        case LineItemCommand::FindPrevious:
            return tr("Find Pre&vious");
        case LineItemCommand::Filter:
            return tr("Filter This Col&umn …");
        case LineItemCommand::NextProblem:
            return tr("Next &Wrong Cell");
        case LineItemCommand::Columns:
            return tr("Colu&mns …");
        case LineItemCommand::SelectAll:
            return tr("&Select All");
        }
        return {};
    }
};

QKeySequence keys(const char16_t* text)
{
    return QKeySequence(QString::fromUtf16(text), QKeySequence::PortableText);
}

} // namespace

QString commandText(LineItemCommand command)
{
    return CommandWords::of(command);
}

QKeySequence commandKey(LineItemCommand command)
{
    switch (command) {
    case LineItemCommand::Edit:
        return keys(u"F2");
    case LineItemCommand::Copy:
        return keys(u"Ctrl+C");
    case LineItemCommand::Cut:
        return keys(u"Ctrl+X");
    case LineItemCommand::Paste:
        return keys(u"Ctrl+V");
    case LineItemCommand::Clear:
        return keys(u"Del");
    case LineItemCommand::FillDown:
        return keys(u"Ctrl+Shift+D");
    case LineItemCommand::Duplicate:
        return keys(u"Ctrl+D");
    case LineItemCommand::InsertRow:
        return keys(u"Ctrl++");
    case LineItemCommand::RemoveRows:
        return keys(u"Ctrl+-");
    case LineItemCommand::Confirm:
        return keys(u"Ctrl+Shift+Return");
    case LineItemCommand::Find:
        return keys(u"Ctrl+F");
    case LineItemCommand::Replace:
        return keys(u"Ctrl+H");
    case LineItemCommand::FindNext:
        return keys(u"F3");
    case LineItemCommand::FindPrevious:
        return keys(u"Shift+F3");
    case LineItemCommand::Filter:
        return keys(u"Alt+Down");
    case LineItemCommand::NextProblem:
        return keys(u"F8");
    case LineItemCommand::Columns:
        return {};
    case LineItemCommand::SelectAll:
        return keys(u"Ctrl+A");
    }
    return {};
}

std::optional<LineItemCommand> commandOf(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    int key = event.key();
    // Where + stands above another character, Shift belongs to it; Enter has two keys.
    const bool isPlus = key == Qt::Key_Plus || key == Qt::Key_Equal;
    if (isPlus && modifiers.testFlag(Qt::ControlModifier))
        return LineItemCommand::InsertRow;
    if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    const QKeySequence pressed(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
    for (int i = 0; i < CommandCount; ++i) {
        const auto command = static_cast<LineItemCommand>(i);
        if (!commandKey(command).isEmpty() && commandKey(command) == pressed)
            return command;
    }
    return std::nullopt;
}

} // namespace budget::ui
