#pragma once

#include <QSet>
#include <QString>

#include <utility>
#include <vector>

namespace budget::ui {

class TableTreeView;

// Where the user is in a table, in its rows (Table::rows) and columns, and how it is shown.
struct TableStanding
{
    QString query;
    QSet<int> openBeforeFilter;
    int sorted = -1; // column; -1 for the printed order
    Qt::SortOrder order = Qt::AscendingOrder;
    QSet<int> open; // rows whose branches are open
    std::vector<std::pair<int, int>> selected;
    std::pair<int, int> current{-1, -1}; // of the view that has the selection
    int across = 0;                      // how far the body is scrolled
    int down = 0;
};

// The same in the table derived again: `rows` has the place of each row now, -1 where it is gone.
TableStanding followed(TableStanding standing, const std::vector<int>& rows);

// Place and selection alone. `selected` is the view that has the selection, the body or its totals.
TableStanding standingIn(const TableTreeView& body, const TableTreeView& selected);

} // namespace budget::ui
