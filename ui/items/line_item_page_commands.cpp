// What the page's keys and menus do.
#include "core/budget/budget_document.h"
#include "ui/controls/filter_box.h"
#include "ui/controls/replace_bar.h"
#include "ui/items/column_filter_box.h"
#include "ui/items/line_item_bar.h"
#include "ui/items/line_item_command.h"
#include "ui/items/line_item_commands.h"
#include "ui/items/line_item_cursor.h"
#include "ui/items/line_item_finder.h"
#include "ui/items/line_item_grid.h"
#include "ui/items/line_item_menu.h"
#include "ui/items/line_item_model.h"
#include "ui/items/line_item_page.h"

#include <QKeyEvent>

namespace budget::ui {

bool LineItemPage::takeKey(const QKeyEvent& event)
{
    const LineItemCursor& cursor = m_grid->cursor();
    if (event.key() == Qt::Key_Escape && cursor.isValid()) {
        // Back to the old value.
        const LineItem* item = m_model->itemAt(cursor.row());
        m_model->clearProblem({item ? item->id : 0, cursor.field()});
        return true;
    }
    const std::optional<LineItemCommand> command = commandOf(event);
    if (!command || !m_model->document())
        return false;
    run(*command);
    return true;
}

void LineItemPage::run(LineItemCommand command)
{
    switch (command) {
    case LineItemCommand::Edit:
        return m_grid->editCurrent();
    case LineItemCommand::Copy:
        return copy();
    case LineItemCommand::Cut:
        return cut();
    case LineItemCommand::Paste:
        return paste();
    case LineItemCommand::Clear:
        return clear();
    case LineItemCommand::FillDown:
        return fillDown();
    case LineItemCommand::Duplicate:
        return duplicate();
    case LineItemCommand::InsertRow:
        return insertRow();
    case LineItemCommand::RemoveRows:
        return removeRows();
    case LineItemCommand::Confirm:
        return confirm();
    case LineItemCommand::Find:
        return find();
    case LineItemCommand::Replace:
        return replace();
    case LineItemCommand::FindNext:
        return findNext();
    case LineItemCommand::FindPrevious:
        return findPrevious();
    case LineItemCommand::Filter:
        return openFilter(m_grid->cursor().field(), m_grid->currentCorner());
    case LineItemCommand::NextProblem:
        goToNextProblem();
        return;
    case LineItemCommand::Columns:
        return chooseColumns();
    case LineItemCommand::SelectAll:
        return selectAll();
    }
}

void LineItemPage::copy()
{
    m_commands->copy();
}

void LineItemPage::cut()
{
    m_commands->cut();
}

void LineItemPage::paste()
{
    m_commands->paste();
}

void LineItemPage::clear()
{
    m_commands->clear();
}

void LineItemPage::fillDown()
{
    m_commands->fillDown();
}

void LineItemPage::duplicate()
{
    m_commands->duplicate();
}

void LineItemPage::insertRow()
{
    m_commands->insertRow();
}

void LineItemPage::removeRows()
{
    m_commands->removeRows();
}

void LineItemPage::confirm()
{
    m_commands->confirm();
}

void LineItemPage::find()
{
    finishEditing();
    m_replaceBar->open(false);
}

void LineItemPage::replace()
{
    finishEditing();
    m_replaceBar->open(true);
}

void LineItemPage::findNext()
{
    if (m_finder->go(false))
        m_grid->scrollToCurrent();
    m_replaceBar->setFound(m_finder->current(), m_finder->count());
}

void LineItemPage::findPrevious()
{
    if (m_finder->go(true))
        m_grid->scrollToCurrent();
    m_replaceBar->setFound(m_finder->current(), m_finder->count());
}

void LineItemPage::focusFilter()
{
    m_bar->filterBox()->setFocus(Qt::ShortcutFocusReason);
    m_bar->filterBox()->selectAll();
}

void LineItemPage::selectAll()
{
    m_grid->cursor().selectAll();
}

void LineItemPage::chooseColumns()
{
    auto* menu = new ColumnsMenu(*m_grid, this);
    menu->popup(m_bar->columnsCorner());
}

void LineItemPage::openCellMenu(const QPoint& position)
{
    auto* menu = new LineItemMenu({m_commands->hasItems(),
                                   m_commands->hasInferred(),
                                   wrongCells() > 0,
                                   m_grid->cursor().selectedRows().size() > 1},
                                  this);
    connect(menu, &LineItemMenu::chosen, this, &LineItemPage::run);
    menu->popup(position);
}

void LineItemPage::openHeaderMenu(LineItemField field, const QPoint& position)
{
    if (!m_model->document())
        return;
    auto* menu = new ColumnMenu(*m_grid, field, m_model->order(), this);
    connect(menu, &ColumnMenu::orderChosen, this, &LineItemPage::arrange);
    connect(menu, &ColumnMenu::filterRequested, this, [this, field, position] {
        openFilter(field, position);
    });
    menu->popup(position);
}

// The texts that the column has, as far as they can be chosen from.
void LineItemPage::openFilter(LineItemField field, const QPoint& position)
{
    const Budget& budget = m_model->document()->budget();
    QSet<QString> values;
    for (const LineItem& item : budget.lineItems) {
        if (field == LineItemField::Amount || values.size() > ColumnFilterBox::mostValues)
            break;
        values.insert(m_model->words().shown(item, field));
    }
    QStringList sorted(values.begin(), values.end());
    sorted.sort();
    auto* box = new ColumnFilterBox(field, m_model->order().columnFilter(field), sorted, this);
    connect(box, &ColumnFilterBox::chosen, this, [this, field](const ColumnFilter& filter) {
        LineItemOrder order = m_model->order();
        order.setColumnFilter(field, filter);
        arrange(order);
    });
    box->openAt(position);
}

} // namespace budget::ui
