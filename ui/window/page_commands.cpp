#include "ui/window/page_commands.h"

#include "ui/items/line_item_page.h"
#include "ui/window/window_actions.h"
#include "ui/workspace/workspace.h"

#include <QAction>

namespace budget::ui {

namespace {

template<typename Receiver, typename Run>
void on(const WindowActions& actions, Command command, Receiver& receiver, Run run)
{
    QObject::connect(&actions[command], &QAction::triggered, &receiver, run);
}

void connectEdit(const WindowActions& actions, Workspace& workspace)
{
    on(actions, Command::Copy, workspace, &Workspace::copy);
    on(actions, Command::CopyWithHeader, workspace, &Workspace::copyWithHeader);
    on(actions, Command::CopyInYuan, workspace, &Workspace::copyInYuan);
    on(actions, Command::SelectAll, workspace, &Workspace::selectAll);
    on(actions, Command::Find, workspace, &Workspace::openFind);
    on(actions, Command::FindNext, workspace, &Workspace::findNext);
    on(actions, Command::FindPrevious, workspace, &Workspace::findPrevious);
}

void connectItems(const WindowActions& actions, LineItemPage& page)
{
    on(actions, Command::Cut, page, &LineItemPage::cut);
    on(actions, Command::Paste, page, &LineItemPage::paste);
    on(actions, Command::ClearCells, page, &LineItemPage::clear);
    on(actions, Command::FillDown, page, &LineItemPage::fillDown);
    on(actions, Command::InsertItem, page, &LineItemPage::insertRow);
    on(actions, Command::DuplicateItems, page, &LineItemPage::duplicate);
    on(actions, Command::RemoveItems, page, &LineItemPage::removeRows);
    on(actions, Command::ConfirmItems, page, &LineItemPage::confirm);
    on(actions, Command::Replace, page, &LineItemPage::replace);
    on(actions, Command::ChooseColumns, page, &LineItemPage::chooseColumns);
}

void connectGo(const WindowActions& actions, Workspace& workspace)
{
    on(actions, Command::GoUp, workspace, &Workspace::goUp);
    on(actions, Command::ShowItems, workspace, &Workspace::showItems);
    on(actions, Command::GoBack, workspace, &Workspace::goBack);
    on(actions, Command::GoForward, workspace, &Workspace::goForward);
    on(actions, Command::PreviousTable, workspace, [&] { workspace.goToTable(-1); });
    on(actions, Command::NextTable, workspace, [&] { workspace.goToTable(1); });
    on(actions, Command::SearchParts, workspace, [&] {
        actions[Command::ShowNavigator].setChecked(true);
        workspace.focusSearch();
    });
    on(actions, Command::NextArea, workspace, [&] { workspace.cycleFocus(1); });
    on(actions, Command::PreviousArea, workspace, [&] { workspace.cycleFocus(-1); });
}

} // namespace

void connectPages(const WindowActions& actions, Workspace& workspace)
{
    connectEdit(actions, workspace);
    connectItems(actions, workspace.items());
    connectGo(actions, workspace);
}

} // namespace budget::ui
