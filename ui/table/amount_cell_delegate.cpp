#include "ui/table/amount_cell_delegate.h"

#include "ui/controls/amount_editor.h"

#include <QKeyEvent>

namespace budget::ui {

AmountCellDelegate::AmountCellDelegate(AmountRoles roles, QObject* parent)
    : TableCellDelegate(parent)
    , m_roles(roles)
{}

QWidget* AmountCellDelegate::createEditor(QWidget* parent,
                                          const QStyleOptionViewItem& /*option*/,
                                          const QModelIndex& index) const
{
    if (!index.data(m_roles.exact).isValid())
        return nullptr;
    return new AmountEditor(static_cast<MoneyUnit>(index.data(m_roles.unit).toInt()), parent);
}

void AmountCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* amount = qobject_cast<AmountEditor*>(editor))
        amount->setAmount(index.data(m_roles.exact).value<Money>());
}

void AmountCellDelegate::setModelData(QWidget* editor,
                                      QAbstractItemModel* model,
                                      const QModelIndex& index) const
{
    const auto* line = qobject_cast<AmountEditor*>(editor);
    const std::optional<Money> amount = line ? line->amount() : std::nullopt;
    if (amount && *amount != index.data(m_roles.exact).value<Money>())
        model->setData(index, QVariant::fromValue(*amount), m_roles.exact);
}

bool AmountCellDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool leaves = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
                            || key == Qt::Key_Backtab;
        auto* line = qobject_cast<AmountEditor*>(editor);
        if (leaves && line && line->showReason())
            return true;
    }
    return TableCellDelegate::eventFilter(editor, event);
}

} // namespace budget::ui
