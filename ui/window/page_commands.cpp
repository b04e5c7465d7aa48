#include "ui/window/page_commands.h"

#include "ui/window/window_actions.h"
#include "ui/workspace/workspace.h"

#include <QAction>

namespace budget::ui {

void connectPages(const WindowActions& actions, Workspace& workspace)
{
    using enum Command;
    QObject::connect(&actions[SearchParts], &QAction::triggered, &workspace, [&actions] {
        actions[ShowNavigator].setChecked(true);
    });
    for (const Command command : {Copy,
                                  CopyWithHeader,
                                  CopyInYuan,
                                  SelectAll,
                                  Cut,
                                  Paste,
                                  ClearCells,
                                  FillDown,
                                  InsertItem,
                                  DuplicateItems,
                                  RemoveItems,
                                  ConfirmItems,
                                  Find,
                                  Replace,
                                  FindNext,
                                  FindPrevious,
                                  ChooseColumns,
                                  ExpandCategories,
                                  ExpandSections,
                                  ExpandItems,
                                  ShowSubjects,
                                  GoUp,
                                  ShowItems,
                                  GoBack,
                                  GoForward,
                                  PreviousTable,
                                  NextTable,
                                  SearchParts,
                                  NextArea,
                                  PreviousArea}) {
        QObject::connect(&actions[command], &QAction::triggered, &workspace, [&workspace, command] {
            workspace.run(command);
        });
    }
}

} // namespace budget::ui
