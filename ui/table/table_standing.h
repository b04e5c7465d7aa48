#pragma once

#include <QSet>

#include <utility>
#include <vector>

namespace budget::ui {

class TableTreeView;

// Where the user is in a table, in its rows (Table::rows) and columns.
struct TableStanding
{
    QSet<int> open; // rows whose branches are open
    std::vector<std::pair<int, int>> selected;
    std::pair<int, int> current{-1, -1}; // of the view that has the selection
    int across = 0;                      // how far the body is scrolled
    int down = 0;
};

// All but the open rows. `selected` is the view that has the selection, the body or its totals.
TableStanding standingIn(const TableTreeView& body, const TableTreeView& selected);

} // namespace budget::ui
