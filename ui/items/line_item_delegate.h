#pragma once

#include "core/budget/line_item_entry.h"
#include "core/money/place.h"
#include "ui/items/pick_edit.h"
#include "ui/table/table_cell_delegate.h"

#include <functional>
#include <optional>

namespace budget::ui {

class SubjectPickModel;

// Paints the cells of line items and makes their editors: a line for figures and words, a line with
// a list for what is chosen. It knows LineItemRole.
class LineItemDelegate : public TableCellDelegate
{
    Q_OBJECT

public:
    struct Sources
    {
        std::function<std::vector<Pick>(LineItemField, const QString& typed)> picks;
        // The subjects to choose from; null for a field that holds none.
        std::function<SubjectPickModel*(LineItemField)> subjects;
        // Why the text cannot be read; nothing where it can.
        std::function<std::optional<Error>(LineItemField, const QString& text)> check;
    };

    LineItemDelegate(Sources sources, QObject* parent);

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    // An editor was left by a key that goes on to another cell: Enter, Tab, with Shift back.
    void moveRequested(int key, Qt::KeyboardModifiers modifiers) const;
    // Ctrl+Enter: the text is meant for every selected cell.
    void fillRequested(const QString& text) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintMark(QPainter& painter,
                   const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    PickEdit* pickEdit(LineItemField field, QWidget* parent) const;
    void showProblem(QLineEdit& editor, LineItemField field) const;
    bool leave(QLineEdit& editor, int key, Qt::KeyboardModifiers modifiers);

    Sources m_sources;
};

} // namespace budget::ui
