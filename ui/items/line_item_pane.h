#pragma once

#include <QTableView>

namespace budget::ui {

// One of the two halves of a LineItemGrid: the frozen columns, or the others. Both look into one
// model with one selection; a drag may go from one into the other.
class LineItemPane : public QTableView
{
    Q_OBJECT

public:
    explicit LineItemPane(QWidget* parent);

    void setNeighbour(LineItemPane* neighbour) { m_neighbour = neighbour; }
    void setRowHeight(int height);
    void startEditing(bool keepText); // of the current cell: behind its text, or empty
    void finishEditing();             // what is being typed is entered
    bool isEditing() const { return state() == EditingState; }

    QModelIndex indexAt(const QPoint& point) const override;
    void keyboardSearch(const QString& search) override;

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    LineItemPane* m_neighbour = nullptr;
};

} // namespace budget::ui
