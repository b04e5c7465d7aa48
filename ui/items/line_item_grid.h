#pragma once

#include "core/budget/line_item_entry.h"
#include "ui/items/line_item_columns.h"
#include "ui/items/line_item_delegate.h"

#include <QWidget>

#include <functional>
#include <optional>

class QKeyEvent;
class QMouseEvent;

namespace budget::ui {

class LineItemCursor;
class LineItemModel;
class LineItemPane;
class SubjectPickModel;

// A LineItemModel as a sheet: the first columns stand still while the others scroll. The cursor has
// the keys of a spreadsheet; the grid starts and ends editing and knows the columns.
class LineItemGrid : public QWidget
{
    Q_OBJECT

public:
    LineItemGrid(LineItemModel& model, QWidget* parent);

    LineItemCursor& cursor() const { return *m_cursor; }
    void setGridFont(const QFont& font);
    // Asked first about every key that reaches the cells; true: it is done with.
    void setKeys(std::function<bool(const QKeyEvent&)> keys) { m_keys = std::move(keys); }

    void setNames(const QString& body, const QString& frozen); // for screen readers
    void showCurrent();                                        // scrolls to it and takes the focus
    void scrollToCurrent();                                    // leaves the focus where it is
    QPoint currentCorner() const; // its lower left corner on the screen
    void editCurrent();           // behind its text
    void finishEditing();         // what is being typed is entered

    // The column of the units is hidden where there is but one, until somebody chooses columns.
    void hideSingleUnit(bool isSingle);
    bool isShown(LineItemField field) const { return m_columns.isShown(field); }
    void setShown(LineItemField field, bool shown); // the last one shown stays
    int frozenFields() const { return m_columns.frozen(); }
    void setFrozenFields(int count); // the first fields, hidden ones included
    void showSort(std::optional<LineItemField> field, Qt::SortOrder order);
    // Widths, visibility, frozen columns; restoreState leaves the grid as it is for other bytes.
    QByteArray saveState() const { return m_columns.saved(); }
    bool restoreState(const QByteArray& state);

signals:
    void selectionChanged();
    void fillRequested(const QString& text); // for every selected cell
    void sortRequested(budget::LineItemField field);
    void headerMenuRequested(budget::LineItemField field, const QPoint& globalPosition);
    void cellMenuRequested(const QPoint& globalPosition);
    void zoomRequested(int steps);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void connectPane(LineItemPane& pane);
    // For an editor, which it becomes the child of; null for a field without subjects.
    SubjectPickModel* subjectsFor(LineItemField field) const;
    void connectScrolling();
    void followCurrent();
    LineItemPane& paneOf(LineItemField field) const;
    bool takeKey(const QKeyEvent& event);
    bool takePress(QObject* watched, const QMouseEvent& press);
    std::array<int, LineItemFieldCount> contents() const;
    void sharePanes();
    int spaceForColumns() const;
    void keepWidths(int section, int width);

    LineItemModel& m_model;
    LineItemPane* m_frozen;
    LineItemPane* m_body;
    QWidget* m_foot; // below the frozen columns, as high as the scroll bar
    LineItemCursor* m_cursor;
    std::function<bool(const QKeyEvent&)> m_keys;
    LineItemColumns m_columns;
    bool m_isSharing = false;
};

} // namespace budget::ui
