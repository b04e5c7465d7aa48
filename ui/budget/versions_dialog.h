#pragma once

#include "core/budget/budget_store.h"
#include "core/document/figure_difference.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace budget::ui {

class BudgetSession;
class DifferenceList;

// The versions that were saved of a budget: each compared with what the budget prints now, and
// restored as one step that can be undone. Stands beside the window; it deletes itself when it is
// closed, and closes with its budget.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VersionsDialog(BudgetSession& session, QWidget* parent = nullptr);

signals:
    void figureActivated(const budget::FigureDifference& figure);
    void failed(const budget::Error& error);

private:
    void list();
    const BudgetVersion* current() const;
    void compare();
    void restore();

    BudgetSession& m_session;
    std::vector<BudgetVersion> m_versions; // newest first
    QTreeWidget* m_list;
    QLabel* m_outcome;
    DifferenceList* m_differences;
    QPushButton* m_restore;
};

} // namespace budget::ui
