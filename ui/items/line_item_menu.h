#pragma once

#include "ui/controls/command.h"
#include "ui/items/line_item_order.h"

#include <QMenu>

namespace budget::ui {

class LineItemGrid;

// The context menu of the cells. Like the others here it deletes itself when it closes.
class LineItemMenu : public QMenu
{
    Q_OBJECT

public:
    LineItemMenu(const CommandContext& context, QWidget* parent);

signals:
    void chosen(budget::ui::Command command);
};

// The context menu of a column's header: its order and filter, and the columns as a whole.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(LineItemGrid& grid,
               LineItemField field,
               const LineItemOrder& order,
               QWidget* parent);

signals:
    void orderChosen(const budget::ui::LineItemOrder& order);
    void filterRequested();
};

// The columns, each to be shown or not, and how many of them stand still.
class ColumnsMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnsMenu(LineItemGrid& grid, QWidget* parent);
};

} // namespace budget::ui
