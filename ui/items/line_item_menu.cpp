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

LineItemMenu::LineItemMenu(const CommandContext& context, QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("lineItemMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    using enum Command;
    static constexpr Command line = Command::Count;
    for (const Command command : {EditCell,
                                  line,
                                  Cut,
                                  Copy,
                                  Paste,
                                  ClearCells,
                                  line,
                                  FillDown,
                                  DuplicateItems,
                                  InsertItem,
                                  RemoveItems,
                                  line,
                                  ConfirmItems,
                                  NextWrongCell,
                                  line,
                                  FilterColumn,
                                  Find,
                                  Replace}) {
        if (command == line)
            addSeparator();
        else
            connect(addCommand(*this, command, context),
                    &QAction::triggered,
                    this,
                    [this, command] { emit chosen(command); });
    }
}

ColumnMenu::ColumnMenu(LineItemGrid& grid,
                       LineItemField field,
                       const LineItemOrder& order,
                       QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("columnMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    CommandContext context;
    context.isItems = true;
    const auto choose = [this](const QAction* action, const LineItemOrder& chosen) {
        connect(action, &QAction::triggered, this, [this, chosen] { emit orderChosen(chosen); });
    };
    const auto addOrder = [&](const QString& text, const LineItemOrder& chosen, bool enabled) {
        QAction* action = addAction(text);
        action->setEnabled(enabled);
        choose(action, chosen);
    };
    const auto sorted = [&order](std::optional<LineItemField> by, Qt::SortOrder direction) {
        LineItemOrder changed = order;
        changed.setSort(by, direction);
        return changed;
    };
    choose(addCommand(*this, Command::SortAscending, context), sorted(field, Qt::AscendingOrder));
    choose(addCommand(*this, Command::SortDescending, context), sorted(field, Qt::DescendingOrder));
    addOrder(tr("&Order of the Budget"),
             sorted(std::nullopt, Qt::AscendingOrder),
             order.sortField().has_value());
    addSeparator();
    connect(addCommand(*this, Command::FilterColumn, context),
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
