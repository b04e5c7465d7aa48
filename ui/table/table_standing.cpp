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

TableStanding followed(TableStanding standing, const std::vector<int>& rows)
{
    const auto now = [&rows](int row) {
        const bool known = row >= 0 && row < static_cast<int>(rows.size());
        return known ? rows[static_cast<std::size_t>(row)] : -1;
    };
    for (QSet<int>* open : {&standing.open, &standing.openBeforeFilter}) {
        QSet<int> kept;
        for (const int row : *open)
            kept.insert(now(row));
        *open = kept;
    }
    for (auto& [row, column] : standing.selected)
        row = now(row);
    standing.current.first = now(standing.current.first);
    return standing;
}

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
