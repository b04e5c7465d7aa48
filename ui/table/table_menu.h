#pragma once

#include "ui/controls/command.h"

#include <QMenu>

#include <initializer_list>

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
    void addCommands(TablePage& page, std::initializer_list<Command> commands);
    void addSorting(TableGrid& grid, const QModelIndex& index);
};

} // namespace budget::ui
