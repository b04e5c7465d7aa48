#pragma once

#include <QElapsedTimer>
#include <QTreeView>

namespace budget::ui {

// A tree of printed lines with a grid, and the keys of a spreadsheet: Home and End go along the
// line, with Ctrl to the first and last cell; Ctrl with an arrow goes to the edge; Enter and → on a
// line with lines below it drill, elsewhere Enter goes down. Typing goes to the next line found by
// code, name or pinyin initials.
class TableTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit TableTreeView(QWidget* parent = nullptr);

    void setNameColumn(int column);         // carries the tree's arrows
    void setEmptyText(const QString& text); // shown in the middle while there are no lines
    const QString& emptyText() const { return m_emptyText; }
    // The line of this row (Table::rows) and all below it are tinted; -1 for none.
    void setBranch(int row);
    // Looks like the totals of a table: as high as its lines, no scroll bars, no arrows.
    void setStrip();

    QSize sizeHint() const override; // of a strip: all its lines
    // One range for each open branch; QTreeView's own walks through every line (qt-notes §4).
    void selectAll() override;
    void keyboardSearch(const QString& search) override;

signals:
    void drillRequested(const QModelIndex& index); // a line with lines below it
    void upRequested();
    void itemsRequested(const QModelIndex& index); // a figure that is a sum of line items
    void editRefused(const QModelIndex& index);    // … of none or of several of them

protected:
    void paintEvent(QPaintEvent* event) override;
    void drawRow(QPainter* painter,
                 const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex& index, const QEvent* event = nullptr) const override;

private:
    bool isInBranch(const QModelIndex& index) const;
    bool drillAt(const QModelIndex& index);
    bool showItemsOf(const QModelIndex& index);
    void step(int lines);
    QModelIndex lastLine() const;
    // The cell in the next line, or in the first or last one where there is none.
    QModelIndex above(const QModelIndex& cell, bool toEdge) const;
    QModelIndex below(const QModelIndex& cell, bool toEdge) const;
    QModelIndex inLine(const QModelIndex& index, int column) const;
    bool finds(const QModelIndex& line) const;

    int m_nameColumn = 0;
    int m_branch = -1;
    bool m_strip = false;
    QString m_emptyText;
    QString m_search;
    QElapsedTimer m_sinceSearch;
};

} // namespace budget::ui
