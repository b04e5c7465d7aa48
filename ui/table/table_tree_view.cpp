#include "ui/table/table_tree_view.h"

#include "core/subjects/subject_search.h"
#include "ui/controls/grouped_header.h"
#include "ui/controls/shades.h"
#include "ui/table/amount_cell_delegate.h"
#include "ui/table/table_tree_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace budget::ui {

namespace {

constexpr int branchMark = 3; // width of the bar beside the branch that was drilled into

bool isDigitOrLetterText(const QString& text)
{
    return !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

} // namespace

TableTreeView::TableTreeView(QWidget* parent)
    : QTreeView(parent)
{
    setItemDelegate(
        new AmountCellDelegate({TableTreeModel::ExactRole, TableTreeModel::UnitRole}, this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setIndentation(18);
    // A figure at the edge is shown as soon as there is room for it.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), [this] {
        viewport()->update();
    });
}

void TableTreeView::setNameColumn(int column)
{
    m_nameColumn = column;
    setTreePosition(column);
}

void TableTreeView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableTreeView::setBranch(int row)
{
    m_branch = row;
    viewport()->update();
}

void TableTreeView::setStrip()
{
    m_strip = true;
    header()->hide();
    header()->setMinimumSectionSize(GroupedHeader::leastSection);
    header()->setStretchLastSection(false);
    setItemsExpandable(false);
    setAlternatingRowColors(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize TableTreeView::sizeHint() const
{
    if (!m_strip || !model())
        return QTreeView::sizeHint();
    const int lines = model()->rowCount();
    return {0, lines == 0 ? 0 : lines * sizeHintForIndex(model()->index(0, 0)).height() + 1};
}

void TableTreeView::selectAll()
{
    if (!model() || model()->columnCount() == 0)
        return;
    QItemSelection everything;
    QModelIndexList branches{rootIndex()};
    while (!branches.isEmpty()) {
        const QModelIndex branch = branches.takeLast();
        const int lines = model()->rowCount(branch);
        if (lines == 0)
            continue;
        everything.append(
            QItemSelectionRange(model()->index(0, 0, branch),
                                model()->index(lines - 1, model()->columnCount() - 1, branch)));
        for (int line = 0; line < lines; ++line) {
            const QModelIndex child = model()->index(line, 0, branch);
            if (isExpanded(child))
                branches.append(child);
        }
    }
    selectionModel()->select(everything, QItemSelectionModel::ClearAndSelect);
}

bool TableTreeView::finds(const QModelIndex& line) const
{
    const QModelIndex name = inLine(line, m_nameColumn);
    return budget::matchesSearch(name.data(TableTreeModel::CodeRole).toString(),
                                 name.data(TableTreeModel::NameRole).toString(),
                                 m_search);
}

void TableTreeView::keyboardSearch(const QString& search)
{
    if (!model() || model()->rowCount() == 0 || !isDigitOrLetterText(search))
        return;
    const bool goesOn =
        m_sinceSearch.isValid() && !m_sinceSearch.hasExpired(QApplication::keyboardInputInterval());
    m_search = goesOn ? m_search + search : search;
    m_sinceSearch.start();

    const QModelIndex first = model()->index(0, 0);
    const QModelIndex start = currentIndex().isValid() ? currentIndex().siblingAtColumn(0) : first;
    QModelIndex line = goesOn ? start : indexBelow(start);
    for (bool wrapped = false; !wrapped || line != start; line = indexBelow(line)) {
        if (!line.isValid()) {
            if (wrapped)
                return;
            wrapped = true;
            line = first;
        }
        if (finds(line)) {
            setCurrentIndex(inLine(line, m_nameColumn));
            return;
        }
    }
}

void TableTreeView::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = viewport()->width() / 10;
    painter.drawText(viewport()->rect().adjusted(margin, 0, -margin, 0),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

bool TableTreeView::isInBranch(const QModelIndex& index) const
{
    for (QModelIndex up = index; m_branch >= 0 && up.isValid(); up = up.parent()) {
        if (up.data(TableTreeModel::RowRole).toInt() == m_branch)
            return true;
    }
    return false;
}

void TableTreeView::drawRow(QPainter* painter,
                            const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    const bool marked = isInBranch(index);
    if (marked || m_strip) {
        const QColor shade = marked ? branchShade(palette()) : headerShade(palette());
        painter->fillRect(option.rect, shade);
        row.palette.setColor(QPalette::AlternateBase, shade);
    }
    QTreeView::drawRow(painter, row, index);

    painter->setPen(gridShade(palette()));
    const int right = header()->length() - header()->offset();
    painter->drawLine(0, option.rect.bottom(), right - 1, option.rect.bottom());
    for (int section = 0; section < header()->count(); ++section) {
        const int x =
            header()->sectionViewportPosition(section) + header()->sectionSize(section) - 1;
        painter->drawLine(x, option.rect.top(), x, option.rect.bottom());
    }
    if (marked)
        painter->fillRect(
            QRect(-header()->offset(), option.rect.top(), branchMark, option.rect.height()),
            palette().highlight());
}

bool TableTreeView::drillAt(const QModelIndex& index)
{
    if (!index.isValid() || !model()->hasChildren(index.siblingAtColumn(0)))
        return false;
    emit drillRequested(index);
    return true;
}

void TableTreeView::step(int lines)
{
    const QModelIndex current = currentIndex();
    const QModelIndex next = lines > 0 ? indexBelow(current) : indexAbove(current);
    if (next.isValid()) // whatever key is held down, the cell alone is selected
        selectionModel()->setCurrentIndex(inLine(next, current.column()),
                                          QItemSelectionModel::ClearAndSelect);
}

void TableTreeView::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState && !hasFocus()) { // what the editor leaves to us is its own
        event->ignore();
        return;
    }
    const QModelIndex line = currentIndex().siblingAtColumn(0);
    switch (event->key()) {
    case Qt::Key_Backspace:
        emit upRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier) && showItemsOf(currentIndex()))
            return;
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            step(-1);
        else if (!drillAt(currentIndex()))
            step(1);
        return;
    case Qt::Key_Right:
        if (event->modifiers() == Qt::NoModifier && currentIndex().column() == m_nameColumn
            && !isExpanded(line) && drillAt(currentIndex()))
            return;
        break;
    case Qt::Key_Left:
        if (event->modifiers() == Qt::AltModifier) {
            emit upRequested();
            return;
        }
        if (event->modifiers() == Qt::NoModifier && currentIndex().column() == m_nameColumn
            && isExpanded(line)) {
            collapse(line);
            return;
        }
        break;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void TableTreeView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !showItemsOf(index))
        drillAt(index);
}

bool TableTreeView::showItemsOf(const QModelIndex& index)
{
    if (!index.data(TableTreeModel::ItemCountRole).isValid())
        return false;
    emit itemsRequested(index);
    return true;
}

// What stands behind a figure is counted when a key asks for it, not for every cell that is
// painted. Letters go on to search for a line: no amount begins with one.
bool TableTreeView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    if (trigger == AnyKeyPressed) {
        const QString typed = static_cast<QKeyEvent*>(event)->text();
        if (typed.isEmpty() || typed.front().isSpace() || typed.front().isLetter())
            return false;
    } else if (trigger != EditKeyPressed) {
        return false;
    }
    if (index.data(TableTreeModel::ExactRole).isValid())
        return QTreeView::edit(index, trigger, event);
    if (index.data(TableTreeModel::FactCountRole).isValid()) {
        emit editRefused(index);
        return true;
    }
    return false;
}

QModelIndex TableTreeView::inLine(const QModelIndex& index, int column) const
{
    return index.siblingAtColumn(column);
}

QModelIndex TableTreeView::lastLine() const
{
    QModelIndex last = model()->index(model()->rowCount() - 1, 0);
    while (isExpanded(last) && model()->rowCount(last) > 0)
        last = model()->index(model()->rowCount(last) - 1, 0, last);
    return last;
}

QModelIndex TableTreeView::above(const QModelIndex& cell, bool toEdge) const
{
    const QModelIndex next = toEdge ? QModelIndex() : indexAbove(cell);
    return inLine(next.isValid() ? next : model()->index(0, 0), cell.column());
}

QModelIndex TableTreeView::below(const QModelIndex& cell, bool toEdge) const
{
    const QModelIndex next = toEdge ? QModelIndex() : indexBelow(cell);
    return inLine(next.isValid() ? next : lastLine(), cell.column());
}

QModelIndex TableTreeView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !model() || model()->rowCount() == 0)
        return QTreeView::moveCursor(action, modifiers);
    const bool toEdge = modifiers.testFlag(Qt::ControlModifier);
    const int lastColumn = model()->columnCount() - 1;
    switch (action) {
    case MoveHome:
        return inLine(toEdge ? model()->index(0, 0) : current, 0);
    case MoveEnd:
        return inLine(toEdge ? lastLine() : current, lastColumn);
    case MoveLeft:
    case MovePrevious:
        return inLine(current, toEdge ? 0 : qMax(0, current.column() - 1));
    case MoveRight:
    case MoveNext:
        return inLine(current, toEdge ? lastColumn : qMin(lastColumn, current.column() + 1));
    case MoveUp:
        return above(current, toEdge);
    case MoveDown:
        return below(current, toEdge);
    case MovePageUp:
    case MovePageDown:
        break;
    }
    return QTreeView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags TableTreeView::selectionCommand(const QModelIndex& index,
                                                                    const QEvent* event) const
{
    // Where Qt would move the current cell alone, spreadsheets move the selection with it.
    if (event && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->modifiers().testFlag(Qt::ControlModifier) && key->key() != Qt::Key_Space)
            return key->modifiers().testFlag(Qt::ShiftModifier)
                       ? QItemSelectionModel::SelectCurrent
                       : QItemSelectionModel::ClearAndSelect;
    }
    return QTreeView::selectionCommand(index, event);
}

} // namespace budget::ui
