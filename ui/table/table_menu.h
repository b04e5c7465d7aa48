#pragma once

#include <QMenu>

class QModelIndex;

namespace budget::ui {

class TableGrid;
class TablePage;
class TableTreeView;

// The context menu of a table's cells; it deletes itself when it closes. `tree` is null over the
// grid of a goal table, which has neither branches nor an order of its own.
class TableMenu : public QMenu
{
    Q_OBJECT

public:
    TableMenu(TablePage& page, TableGrid& grid, TableTreeView* tree, const QModelIndex& index);

private:
    void addCopyActions(TablePage& page);
    void addTreeActions(TablePage& page, TableTreeView& tree, const QModelIndex& index);
    void addFigureActions(TablePage& page, const QModelIndex& index);
    void addSortActions(TableGrid& grid, const QModelIndex& index);
};

} // namespace budget::ui
