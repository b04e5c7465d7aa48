#include "ui/items/line_item_pane.h"

#include "ui/items/line_item_header.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace budget::ui {

LineItemPane::LineItemPane(QWidget* parent)
    : QTableView(parent)
{
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerItem); // no half character beside the frozen columns
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalHeader(new LineItemHeader(this));
    // A click sorts, as in the other tables; the whole column is chosen by Ctrl+Space.
    disconnect(horizontalHeader(), &QHeaderView::sectionPressed, this, nullptr);
    disconnect(horizontalHeader(), &QHeaderView::sectionEntered, this, nullptr);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), [this] {
        viewport()->update();
    });
    setShowGrid(false); // the delegate draws it in the shade of the other tables
}

void LineItemPane::setRowHeight(int height)
{
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void LineItemPane::startEditing(bool keepText)
{
    if (!edit(currentIndex(), AllEditTriggers, nullptr))
        return;
    auto* editor = qobject_cast<QLineEdit*>(indexWidget(currentIndex()));
    if (!editor)
        return;
    if (keepText)
        editor->end(false);
    else
        editor->clear();
}

void LineItemPane::finishEditing()
{
    QWidget* editor = isEditing() ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return;
    QGuiApplication::inputMethod()->commit();
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

QModelIndex LineItemPane::indexAt(const QPoint& point) const
{
    const QRect room = viewport()->rect();
    const bool isBeside = point.x() < 0 || point.x() >= room.width();
    if (!isBeside || !m_neighbour || !m_neighbour->isVisible())
        return QTableView::indexAt(point);
    const QPoint there =
        m_neighbour->viewport()->mapFrom(window(), viewport()->mapTo(window(), point));
    return m_neighbour->viewport()->rect().contains(there) ? m_neighbour->QTableView::indexAt(there)
                                                           : QTableView::indexAt(point);
}

void LineItemPane::keyboardSearch(const QString&) {}

// Qt passes on what is composed, but not what comes without composing, as full-width digits do.
void LineItemPane::inputMethodEvent(QInputMethodEvent* event)
{
    const bool isWhole = event->preeditString().isEmpty() && !event->commitString().isEmpty();
    const bool begins = isWhole && !isEditing();
    QTableView::inputMethodEvent(event);
    if (auto* editor = qobject_cast<QLineEdit*>(indexWidget(currentIndex()));
        begins && isEditing() && editor)
        QCoreApplication::sendEvent(editor, event);
}

// Where the current cell goes is the grid's matter.
void LineItemPane::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool moves = hint == QAbstractItemDelegate::EditNextItem
                       || hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, moves ? QAbstractItemDelegate::NoHint : hint);
}

} // namespace budget::ui
