#include "ui/items/line_item_menu.h"

#include "ui/items/line_item_grid.h"
#include "ui/wording/line_item_words.h"

namespace budget::ui {

namespace {

void addColumns(QMenu& menu, LineItemGrid& grid)
{
    for (int i = 0; i < LineItemFieldCount; ++i) {
        const auto field = static_cast<LineItemField>(i);
        QAction* action = menu.addAction(lineItemFieldTitle(field));
        action->setCheckable(true);
        action->setChecked(grid.isShown(field));
        QObject::connect(action, &QAction::toggled, &grid, [&grid, field](bool shown) {
            grid.setShown(field, shown);
        });
    }
}

} // namespace

LineItemMenu::LineItemMenu(const State& state, QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("lineItemMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this](LineItemCommand command, bool enabled) {
        QAction* action = addAction(commandText(command));
        action->setShortcut(commandKey(command));
        action->setShortcutContext(Qt::WidgetShortcut); // shown here, answered by the cells
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [this, command] { emit chosen(command); });
    };
    add(LineItemCommand::Edit, true);
    addSeparator();
    add(LineItemCommand::Cut, state.hasItems);
    add(LineItemCommand::Copy, state.hasItems);
    add(LineItemCommand::Paste, true);
    add(LineItemCommand::Clear, state.hasItems);
    addSeparator();
    add(LineItemCommand::FillDown, state.hasRows);
    add(LineItemCommand::Duplicate, state.hasItems);
    add(LineItemCommand::InsertRow, true);
    add(LineItemCommand::RemoveRows, state.hasItems);
    addSeparator();
    add(LineItemCommand::Confirm, state.hasInferred);
    add(LineItemCommand::NextProblem, state.hasProblems);
    addSeparator();
    add(LineItemCommand::Filter, true);
    add(LineItemCommand::Find, true);
    add(LineItemCommand::Replace, true);
}

ColumnMenu::ColumnMenu(LineItemGrid& grid,
                       LineItemField field,
                       const LineItemOrder& order,
                       QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("columnMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto addOrder = [&](const QString& text, const LineItemOrder& chosen, bool enabled) {
        QAction* action = addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [this, chosen] { emit orderChosen(chosen); });
    };
    const auto sorted = [&order](std::optional<LineItemField> by, Qt::SortOrder direction) {
        LineItemOrder changed = order;
        changed.setSort(by, direction);
        return changed;
    };
    addOrder(tr("Sort &Ascending"), sorted(field, Qt::AscendingOrder), true);
    addOrder(tr("Sort &Descending"), sorted(field, Qt::DescendingOrder), true);
    addOrder(tr("&Order of the Budget"),
             sorted(std::nullopt, Qt::AscendingOrder),
             order.sortField().has_value());
    addSeparator();
    connect(addAction(commandText(LineItemCommand::Filter)),
            &QAction::triggered,
            this,
            &ColumnMenu::filterRequested);
    LineItemOrder unfiltered = order;
    unfiltered.setColumnFilter(field, {});
    addOrder(
        tr("&Clear the Filter of This Column"), unfiltered, !order.columnFilter(field).isEmpty());
    addSeparator();
    QAction* hide = addAction(tr("&Hide This Column"));
    connect(hide, &QAction::triggered, &grid, [&grid, field] { grid.setShown(field, false); });
    const int upTo = static_cast<int>(field) + 1;
    QAction* freeze = addAction(tr("&Freeze up to This Column"));
    freeze->setEnabled(grid.frozenFields() != upTo && upTo < LineItemFieldCount);
    connect(freeze, &QAction::triggered, &grid, [&grid, upTo] { grid.setFrozenFields(upTo); });
    QAction* unfreeze = addAction(tr("&Unfreeze Columns"));
    unfreeze->setEnabled(grid.frozenFields() > 0);
    connect(unfreeze, &QAction::triggered, &grid, [&grid] { grid.setFrozenFields(0); });
    addColumns(*addMenu(tr("Co&lumns")), grid);
}

ColumnsMenu::ColumnsMenu(LineItemGrid& grid, QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("columnsMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    addColumns(*this, grid);
}

} // namespace budget::ui
