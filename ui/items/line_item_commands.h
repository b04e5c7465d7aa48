#pragma once

#include "ui/items/line_item_edits.h"

#include <QObject>

class QKeyEvent;

namespace budget::ui {

class LineItemCursor;
class LineItemModel;

// What can be done with the selected cells and rows, each one undo step.
class LineItemCommands : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    LineItemCommands(LineItemModel& model, LineItemCursor& cursor, QObject* parent);

    bool hasItems() const;    // an item is selected
    bool hasInferred() const; // one that is 推算

    void copy() const;
    void cut();
    // From the selection's first cell on; one cell goes into all that are selected, a block as
    // often as it fits into the selection. What goes beyond the last row becomes new items.
    void paste();
    void clear();                   // kind and source stay: an item always has them
    void fill(const QString& text); // into every selected cell
    void fillDown();
    void duplicate();
    void insertRow();
    void removeRows();
    void confirm();

signals:
    // After a paste, or a text for many cells: how many, how many of them could not be read, and
    // the columns for which there was no room.
    void entered(int cells, int wrong, int columnsLost);

private:
    bool isReady() const;
    std::vector<LineItemEdits::CellText> selectedCells(const QString& text) const;

    LineItemModel& m_model;
    LineItemCursor& m_cursor;
};

} // namespace budget::ui
