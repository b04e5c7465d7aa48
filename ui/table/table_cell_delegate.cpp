#include "ui/table/table_cell_delegate.h"

#include "ui/controls/shades.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace budget::ui {

namespace {

constexpr int styleMargin = 3; // that the style keeps beside a text

// The part of the cell that the view shows.
QRect inSight(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? option.rect & view->viewport()->rect() : option.rect;
}

} // namespace

QString TableCellDelegate::shownText(const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    QStyleOptionViewItem text = option;
    initStyleOption(&text, index);
    if (!text.displayAlignment.testFlag(Qt::AlignRight) || text.text.isEmpty())
        return text.text;
    const QRect room =
        option.rect.adjusted(sidePadding + styleMargin, 0, -(sidePadding + styleMargin), 0);
    const int width = text.fontMetrics.horizontalAdvance(text.text);
    const QRect figure(room.right() + 1 - width, room.top(), width, room.height());
    const QRect seen = inSight(option);
    const bool isWhole =
        width <= room.width() && figure.left() >= seen.left() && figure.right() <= seen.right();
    return isWhole ? text.text : QStringLiteral("…");
}

bool TableCellDelegate::helpEvent(QHelpEvent* event,
                                  QAbstractItemView* view,
                                  const QStyleOptionViewItem& option,
                                  const QModelIndex& index)
{
    const QString text = displayText(index.data(), option.locale);
    if (event->type() != QEvent::ToolTip || shownText(option, index) == text)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString more = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(
        event->globalPos(), more.isEmpty() ? text : QString(text + u'\n' + more), view);
    return true;
}

void TableCellDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem whole = option;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);

    QStyleOptionViewItem text = option;
    initStyleOption(&text, index);
    const QString shown = shownText(option, index);
    if (shown != text.text)
        text.rect &= inSight(option);
    text.text = shown;
    text.state.setFlag(QStyle::State_HasFocus, false);
    text.rect.adjust(sidePadding, 0, -sidePadding, 0);
    style->drawControl(QStyle::CE_ItemViewItem, &text, painter, option.widget);

    painter->save();
    if (m_gridShown) {
        painter->setPen(gridShade(option.palette));
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFrame(*painter, option);
    painter->restore();
}

void TableCellDelegate::paintFrame(QPainter& painter, const QStyleOptionViewItem& option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -3, -3));
}

QSize TableCellDelegate::sizeHint(const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    QStyleOptionViewItem text = option;
    if (text.rect.width() > 2 * sidePadding) // words wrap in what the padding leaves
        text.rect.adjust(sidePadding, 0, -sidePadding, 0);
    const QSize size = QStyledItemDelegate::sizeHint(text, index);
    const int height = option.fontMetrics.height() + 2 * rowPadding;
    return {size.width() + 2 * sidePadding, qMax(size.height() + rowPadding, height)};
}

} // namespace budget::ui
