#pragma once

#include "core/budget/budget.h"

#include <QDialog>

#include <set>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace budget::ui {

// The units of a department as a tree: added, renamed, moved (with the mouse or by the buttons) and
// removed where no entry of the budget names them.
class UnitsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnitsDialog(const Budget& budget, QWidget* parent = nullptr);

    FactList<Unit> units() const; // in the order of the tree, parents before their own units

private:
    enum Column
    {
        NameColumn,
        CodeColumn,
        AdministrativeColumn,
        ColumnCount
    };

    QTreeWidgetItem* add(const Unit& unit, QTreeWidgetItem* parent);
    void addBelow(FactId parent, const Budget& budget, QTreeWidgetItem* item);
    QPushButton* button(const QString& text, const char* name, void (UnitsDialog::*run)());
    void addUnit();
    void addUnitBelow();
    void removeUnit();
    void moveUp();
    void moveDown();
    void move(int steps);
    void updateButtons();
    bool isUsed(const QTreeWidgetItem& item) const; // it or a unit below it
    void collect(const QTreeWidgetItem& item, FactId parent, FactList<Unit>& units) const;

    QTreeWidget* m_tree;
    QPushButton* m_below = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    FactId m_largestId;
    std::set<FactId> m_used;
};

} // namespace budget::ui
