#include "ui/table/table_standing.h"

#include "ui/table/table_tree_model.h"
#include "ui/table/table_tree_view.h"

#include <QScrollBar>

namespace budget::ui {

namespace {

std::pair<int, int> placeOf(const QModelIndex& cell)
{
    return {cell.data(TableTreeModel::RowRole).toInt(), cell.column()};
}

} // namespace

TableStanding standingIn(const TableTreeView& body, const TableTreeView& selected)
{
    TableStanding standing;
    for (const QModelIndex& cell : selected.selectionModel()->selectedIndexes())
        standing.selected.push_back(placeOf(cell));
    if (selected.currentIndex().isValid())
        standing.current = placeOf(selected.currentIndex());
    standing.across = body.horizontalScrollBar()->value();
    standing.down = body.verticalScrollBar()->value();
    return standing;
}

} // namespace budget::ui
