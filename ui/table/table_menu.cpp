#include "ui/table/table_menu.h"

#include "ui/table/table_grid.h"
#include "ui/table/table_page.h"
#include "ui/table/table_tree_model.h"
#include "ui/table/table_tree_view.h"

namespace budget::ui {

TableMenu::TableMenu(TablePage& page,
                     TableGrid& grid,
                     TableTreeView* tree,
                     const QModelIndex& index)
    : QMenu(&page)
{
    setObjectName(QStringLiteral("tableMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    using enum Command;
    addCommands(page, {Copy, CopyWithHeader, CopyInYuan});
    addSeparator();
    addCommands(page, {SelectAll});
    if (tree == nullptr)
        return;
    if (index.data(TableTreeModel::FactCountRole).isValid()) {
        addSeparator();
        addCommands(page, {ShowItems, EditCell});
    }
    addSeparator();
    addCommands(page, {DrillDown, GoUp, ExpandAll, CollapseAll});
    if (index.isValid() && tree == grid.treeView())
        addSorting(grid, index);
}

void TableMenu::addCommands(TablePage& page, std::initializer_list<Command> commands)
{
    CommandContext context;
    context.hasDocument = true;
    page.describe(context);
    for (const Command command : commands) {
        QAction* action = addCommand(*this, command, context);
        connect(action, &QAction::triggered, &page, [&page, command] { page.run(command); });
    }
}

void TableMenu::addSorting(TableGrid& grid, const QModelIndex& index)
{
    const int column = index.column();
    addSeparator();
    connect(addCommand(*this, Command::SortAscending, {}), &QAction::triggered, &grid, [=, &grid] {
        grid.sortBy(column, Qt::AscendingOrder);
    });
    connect(addCommand(*this, Command::SortDescending, {}), &QAction::triggered, &grid, [=, &grid] {
        grid.sortBy(column, Qt::DescendingOrder);
    });
    addAction(tr("&Printed Order"), &grid, [&grid] {
        grid.sortBy(-1, Qt::AscendingOrder);
    })->setObjectName(QStringLiteral("printedOrder"));
}

} // namespace budget::ui
