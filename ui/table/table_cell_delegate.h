#pragma once

#include <QStyledItemDelegate>

namespace budget::ui {

// Paints a cell with room around its text and a frame around the current one, as spreadsheets do.
class TableCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Lines right of and below every cell, for views that draw none themselves.
    void setGridShown(bool shown) { m_gridShown = shown; }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    // What paint() writes in the cell: of a figure all or nothing, “…” where not all of it is in
    // sight, for half a number is another number. The tool tip has it then.
    QString shownText(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    bool helpEvent(QHelpEvent* event,
                   QAbstractItemView* view,
                   const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int sidePadding = 4; // beside what the style leaves
    static constexpr int rowPadding = 4;  // above and below the text

private:
    static void paintFrame(QPainter& painter, const QStyleOptionViewItem& option);

    bool m_gridShown = false;
};

} // namespace budget::ui
