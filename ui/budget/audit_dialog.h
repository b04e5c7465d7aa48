#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace budget::ui {

class BudgetSession;

// Who changed what, and when, newest first: a line a step, under it what each of its entries was
// and became. Follows the budget. Stands beside the window; it deletes itself when it is closed,
// and closes with its budget.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AuditDialog(BudgetSession& session, QWidget* parent = nullptr);

private:
    enum Column
    {
        WhenColumn,
        WhoColumn,
        WhatColumn,
        HowColumn,
        ColumnCount
    };

    void list();
    void filter(const QString& words);

    BudgetSession& m_session;
    QLineEdit* m_search;
    QTreeView* m_view;
    QLabel* m_outcome;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filter;
};

} // namespace budget::ui
