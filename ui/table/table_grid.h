#pragma once

#include "core/document/disclosure.h"
#include "ui/controls/selection_summary.h"
#include "ui/table/column_widths.h"

#include <QHash>
#include <QModelIndex>
#include <QSet>
#include <QWidget>

#include <memory>

class QTreeView;

namespace budget::ui {

class FigureSource;
class GroupedHeader;
class TableFilterModel;
struct TableStanding;
class TableTreeModel;
class TableTreeView;

// A table under its printed header: the tree of its lines, its totals pinned below the header, its
// notes' place when it is empty. It owns the models, the filter and the widths of the columns.
class TableGrid : public QWidget
{
    Q_OBJECT

public:
    explicit TableGrid(QWidget* parent = nullptr);

    void setTable(std::shared_ptr<const Disclosure> disclosure, int index);
    // The same table derived again: branches, selection, filter, order and place stay.
    void updateTable(std::shared_ptr<const Disclosure> disclosure, int index);
    void setSource(FigureSource* source); // null for a published document
    // All of where the user is, and back to it. The query is asked for by who shows it.
    TableStanding standing() const;
    void restore(const TableStanding& standing);
    void setUnit(MoneyUnit unit);
    void setGridFont(const QFont& font);
    void setEmptyText(const QString& text);
    void nameViews(const QString& title); // for screen readers

    // Filters; the branches of the hits are opened, and an empty query opens what was open before.
    void setQuery(const QString& query);
    int hitCount() const;
    int depth() const; // levels of the tree

    void expandToLevel(int level);
    void sortBy(int column, Qt::SortOrder order); // -1: the printed order
    // Opens the branches above the row, and its own when asked; selects its cell and scrolls to it.
    // The cell of the name column for -1. False when the filter hides the row.
    bool showRow(int row, int column = -1, bool open = false);
    void setBranch(int row);
    // Makes it current without selecting it, and tints it; the whole row for column -1.
    void markCell(int row, int column);
    void clearMark();

    // In the filtered lines or the totals; invalid for a row that the filter hides.
    QModelIndex shownCell(int row, int column) const;
    TableFilterModel* filterModel() const { return m_filter; }
    TableTreeView* treeView() const { return m_view; }
    // The tree or the totals: where the selection is.
    TableTreeView* selectedView() const;

signals:
    void drillRequested(int row);
    void upRequested();
    void itemsRequested(int row, int column);
    void editRefused(int row, int column);
    void sideEntered(budget::Side side); // the current cell came into the other list
    void selectionChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectViews();
    void connectSelection(TableTreeView* view, TableTreeView* other);
    void layColumns();
    void fitColumns();
    void resizeColumns(const std::vector<int>& widths);
    void keepUserWidths();
    std::vector<int> rememberedWidths() const;
    QSet<int> openRows() const;
    void open(const QSet<int>& rows);
    const Table* table() const;

    TableTreeModel* m_body;
    TableTreeModel* m_totals;
    TableFilterModel* m_filter;
    TableTreeView* m_view;
    TableTreeView* m_strip;
    GroupedHeader* m_header;

    int m_nameColumn = 0;
    std::vector<ColumnNeed> m_needs;
    // Chosen by hand: by kind of table, in hundredths of a Han character, so that they follow the
    // zoom.
    QHash<int, std::vector<int>> m_userWidths;
    QSet<int> m_openBeforeFilter;
};

} // namespace budget::ui
