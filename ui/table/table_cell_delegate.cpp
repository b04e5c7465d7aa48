#include "ui/table/table_cell_delegate.h"

#include "ui/controls/shades.h"

#include <QApplication>
#include <QPainter>

namespace budget::ui {

void TableCellDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem whole = option;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);

    QStyleOptionViewItem text = option;
    text.state.setFlag(QStyle::State_HasFocus, false);
    text.rect.adjust(sidePadding, 0, -sidePadding, 0);
    QStyledItemDelegate::paint(painter, text, index);

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
