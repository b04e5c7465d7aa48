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
    addCopyActions(page);
    if (!tree)
        return;
    addFigureActions(page, index);
    addTreeActions(page, *tree, index);
    if (index.isValid() && tree == grid.treeView())
        addSortActions(grid, index);
}

void TableMenu::addCopyActions(TablePage& page)
{
    addAction(tr("&Copy"), &page, &TablePage::copySelection)->setObjectName(QStringLiteral("copy"));
    addAction(tr("Copy with &Header"), &page, &TablePage::copySelectionWithHeader)
        ->setObjectName(QStringLiteral("copyWithHeader"));
    addAction(tr("Copy Amounts in &Yuan"), &page, &TablePage::copySelectionInYuan)
        ->setObjectName(QStringLiteral("copyInYuan"));
    addSeparator();
    addAction(tr("Select &All"), &page, &TablePage::selectAll)
        ->setObjectName(QStringLiteral("selectAll"));
}

void TableMenu::addFigureActions(TablePage& page, const QModelIndex& index)
{
    if (!index.data(TableTreeModel::FactCountRole).isValid())
        return;
    addSeparator();
    QAction* items = addAction(tr("Show &Line Items"), &page, &TablePage::showItems);
    items->setObjectName(QStringLiteral("showItems"));
    items->setEnabled(index.data(TableTreeModel::ItemCountRole).isValid());
    QAction* edit = addAction(tr("Edit &Amount"), &page, &TablePage::editFigure);
    edit->setObjectName(QStringLiteral("editAmount"));
    edit->setEnabled(index.data(TableTreeModel::ExactRole).isValid());
}

void TableMenu::addTreeActions(TablePage& page, TableTreeView& tree, const QModelIndex& index)
{
    const bool drills = index.isValid() && tree.model()->hasChildren(index.siblingAtColumn(0));
    const int row = index.data(TableTreeModel::RowRole).toInt();
    addSeparator();
    QAction* down = addAction(
        tr("&Drill Down"), &page, [&page, row] { page.drillTo(row, page.currentSide()); });
    down->setObjectName(QStringLiteral("drillDown"));
    down->setEnabled(drills);
    QAction* up = addAction(tr("Drill &Up"), &page, &TablePage::drillUp);
    up->setObjectName(QStringLiteral("drillUp"));
    up->setEnabled(page.currentRow() >= 0);
    addAction(tr("&Expand All"), &tree, &QTreeView::expandAll)
        ->setObjectName(QStringLiteral("expandAll"));
    addAction(tr("C&ollapse All"), &tree, &QTreeView::collapseAll)
        ->setObjectName(QStringLiteral("collapseAll"));
}

void TableMenu::addSortActions(TableGrid& grid, const QModelIndex& index)
{
    const int column = index.column();
    const auto add = [&](const QString& text, int by, Qt::SortOrder order, const QString& name) {
        addAction(text, &grid, [&grid, by, order] { grid.sortBy(by, order); })->setObjectName(name);
    };
    addSeparator();
    add(tr("Sort A&scending by This Column"),
        column,
        Qt::AscendingOrder,
        QStringLiteral("sortAscending"));
    add(tr("Sort D&escending by This Column"),
        column,
        Qt::DescendingOrder,
        QStringLiteral("sortDescending"));
    add(tr("&Printed Order"), -1, Qt::AscendingOrder, QStringLiteral("printedOrder"));
}

} // namespace budget::ui
