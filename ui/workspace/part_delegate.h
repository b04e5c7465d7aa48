#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace budget::ui {

// A part of the document with its whole name, and with the marks of its severities and the numbers
// of its errors and warnings at the end of the line. The role gives a FindingCount.
class PartDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PartDelegate(int countRole, QTreeView* tree);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    // As high as the name needs on the width that the tree has for it, three lines at most.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QRect textRoom(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    QTreeView* m_tree;
    int m_countRole;
};

} // namespace budget::ui
