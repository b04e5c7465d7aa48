#pragma once

#include "core/document/figure_difference.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace budget::ui {

// Figures that two documents print differently, one a line: table, row, column, both figures in
// 元 and their difference. Sorted by a click on a heading, filtered by words; Enter or a double
// click activates a line.
class DifferenceList : public QWidget
{
    Q_OBJECT

public:
    // What the two documents are called, over their columns.
    DifferenceList(const QString& left, const QString& right, QWidget* parent = nullptr);

    void setDifferences(const std::vector<FigureDifference>& differences);

signals:
    void activated(const budget::FigureDifference& figure);

private:
    enum Column
    {
        TableColumn,
        RowColumn,
        TitleColumn,
        LeftColumn,
        RightColumn,
        DifferenceColumn,
        ColumnCount
    };

    QLineEdit* m_search;
    QTreeView* m_view;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
    std::vector<FigureDifference> m_differences;
};

} // namespace budget::ui
