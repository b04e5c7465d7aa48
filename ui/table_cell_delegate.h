#pragma once

#include <QStyledItemDelegate>

namespace budget::ui {

// Paints a cell with room around its text and a frame around the current one, as spreadsheets do.
class TableCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int SidePadding = 4; // beside what the style leaves
    static constexpr int RowPadding = 4;  // above and below the text
};

} // namespace budget::ui
