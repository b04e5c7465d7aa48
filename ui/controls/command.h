#pragma once

#include "ui/controls/command_context.h"

#include <QKeySequence>
#include <QString>

#include <optional>
#include <span>

class QAction;
class QKeyEvent;
class QMenu;

namespace budget::ui {

// Everything a user can ask for from a menu, the tool bar or by a key.
enum class Command
{
    NewBudget,
    NewWindow,
    Open,
    OpenAsBudget,
    SaveVersion,
    SaveAs,
    Versions,
    AuditTrail,
    Report,
    Properties,
    Units,
    ImportItems,
    AuthorName,
    Export,
    SaveFindings,
    CompareLastYear,
    Print,
    PrintPreview,
    CloseDocument,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    CopyWithHeader,
    CopyInYuan,
    SelectAll,
    ClearCells,
    FillDown,
    InsertItem,
    DuplicateItems,
    RemoveItems,
    ConfirmItems,
    EditCell,
    NextWrongCell,
    FilterColumn,
    SortAscending,
    SortDescending,
    Find,
    Replace,
    FindNext,
    FindPrevious,
    UnitYuan,
    UnitTenThousand,
    UnitHundredMillion,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ExpandCategories,
    ExpandSections,
    ExpandItems,
    ExpandAll,
    CollapseAll,
    ShowNavigator,
    ShowChart,
    ShowFindings,
    ShowSubjects,
    ChooseColumns,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    LanguageChinese,
    LanguageEnglish,
    GoUp,
    DrillDown,
    ShowItems,
    GoBack,
    GoForward,
    PreviousTable,
    NextTable,
    SearchParts,
    NextFinding,
    PreviousFinding,
    OtherPlace,
    NextArea,
    PreviousArea,
    Shortcuts,
    About,
    Count
};

// What is known of a command: its texts, keys and when it can do something.
struct CommandFacts
{
    Command command = Command::Count;
    const char* objectName = nullptr;
    const char* text = nullptr;           // English, or a name that is the same in every language
    bool CommandContext::*need = nullptr; // what has to be true; null: always possible
    const char* keys = "";                // of the window, separated by blanks
    const char* iconName = "";            // empty: none
    const char* cellKey = "";             // that the cells of the line items answer themselves
    bool isCheckable = false;
};

// One for each command, in the order of the enumerators.
std::span<const CommandFacts> allCommands();
const CommandFacts& factsOf(Command command);

// For a menu, in the language of the moment, with its mnemonic.
QString commandText(Command command);
bool isPossible(Command command, const CommandContext& context);
// The command of a key that was pressed over the cells of the line items.
std::optional<Command> cellCommand(const QKeyEvent& event);

// Adds the command to a context menu, with its key shown but answered elsewhere.
QAction* addCommand(QMenu& menu, Command command, const CommandContext& context);

} // namespace budget::ui
