#pragma once

#include <QStyledItemDelegate>

namespace budget::ui {

// Paints a pick: what is entered, and where it belongs and what else is to know below it, faintly.
class PickListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        PathRole = Qt::UserRole,
        RemarkRole,
        DoubtfulRole,
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace budget::ui
