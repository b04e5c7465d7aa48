#pragma once

#include "core/budget/line_item_entry.h"
#include "ui/controls/selection_summary.h"

#include <QItemSelectionModel>
#include <QObject>
#include <QPersistentModelIndex>

#include <functional>
#include <vector>

namespace budget::ui {

class LineItemModel;

// The current cell of a LineItemModel and the selection around it, moved as a spreadsheet does.
// Columns that are not shown are never part of the selection.
class LineItemCursor : public QObject
{
    Q_OBJECT

public:
    LineItemCursor(LineItemModel& model, QItemSelectionModel& selection, QObject* parent);

    // The fields in view, from left to right, and the rows that a page has.
    void setFields(const std::vector<LineItemField>& shown);
    const std::vector<LineItemField>& fields() const { return m_fields; }
    void setPageRows(int rows) { m_pageRows = rows; }

    bool isValid() const { return m_selection.currentIndex().isValid(); }
    int row() const { return m_selection.currentIndex().row(); } // -1 for none
    LineItemField field() const;
    void moveTo(int row, LineItemField field);
    void extendTo(int row, LineItemField field); // from where the selection began
    void selectRows(int first, int last);
    void selectBlock(int rows, int fields); // from the current cell on
    void selectAll();

    std::vector<int> selectedRows() const; // ascending, the row for a new item included
    // The fields of the selection, from left to right; of a selection of several blocks all.
    std::vector<LineItemField> selectedFields() const;
    bool isSelected(int row, LineItemField field) const;
    SelectionSummary summary() const;

    // The cursor's own keys: arrows, Home, End, page keys, Tab, Enter, Ctrl+Space, Shift+Space,
    // with Ctrl and Shift. False for others.
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

private:
    QModelIndex target(int key, bool toEdge) const;
    QModelIndex cell(int row, int place) const;
    int place() const; // of the current field among those shown
    void enter(bool back);
    void tab(bool back);
    void go(const QModelIndex& index, bool extends);
    void selectBetween(const QModelIndex& one, const QModelIndex& other);
    QItemSelection block(int top, int bottom, int first, int last) const;
    int lastRow() const;

    LineItemModel& m_model;
    QItemSelectionModel& m_selection;
    std::vector<LineItemField> m_fields;
    QPersistentModelIndex m_anchor; // where the selection began
    int m_tabPlace = -1;            // where a row of tabs began; Enter goes back below it
    int m_pageRows = 20;
    bool m_isMoving = false;
};

} // namespace budget::ui
