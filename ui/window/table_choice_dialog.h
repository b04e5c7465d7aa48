#pragma once

#include "core/document/disclosure.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPushButton;
class QRadioButton;

namespace budget::ui {

// Asks which part of the document goes to paper or to a file: this table, some tables, or all.
class TableChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    // `current`: the table in sight, -1 for none.
    TableChoiceDialog(const Disclosure& disclosure, int current, QWidget* parent = nullptr);

    std::vector<int> chosenTables() const; // indices in the document's order; empty: everything

private:
    void listTables(const Disclosure& disclosure);
    void updateChoice();

    int m_current;
    QRadioButton* m_whole;
    QRadioButton* m_this;
    QRadioButton* m_some;
    QListWidget* m_tables;
    QPushButton* m_ok = nullptr;
};

} // namespace budget::ui
