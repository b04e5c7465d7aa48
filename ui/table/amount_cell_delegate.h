#pragma once

#include "ui/table/table_cell_delegate.h"

namespace budget::ui {

// The roles that an AmountCellDelegate asks and sets.
struct AmountRoles
{
    int exact; // Money
    int unit;  // MoneyUnit, as int
};

// A cell whose amount can be typed where it has an exact one. Enter keeps what can be read; on
// anything else it says why and stays.
class AmountCellDelegate : public TableCellDelegate
{
    Q_OBJECT

public:
    AmountCellDelegate(AmountRoles roles, QObject* parent);

    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    AmountRoles m_roles;
};

} // namespace budget::ui
