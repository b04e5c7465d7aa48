#pragma once

#include <QStyledItemDelegate>

namespace budget::ui {

// A part of the document with the numbers of its errors and warnings at the end of the line. The
// role gives a FindingCount.
class PartDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PartDelegate(int countRole, QObject* parent = nullptr);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    int m_countRole;
};

} // namespace budget::ui
