#pragma once

#include "core/budget/budget.h"

#include <QDialog>

#include <vector>

namespace budget::ui {

class PropertiesForm;

// Department, year, stage and template of a budget.
class BudgetPropertiesDialog : public QDialog
{
    Q_OBJECT

public:
    BudgetPropertiesDialog(const Budget& budget,
                           const std::vector<DisclosureTemplate>& templates,
                           QWidget* parent = nullptr);

    // With the properties and the layout that were chosen, and no facts.
    Budget chosen() const;

private:
    PropertiesForm* m_form;
};

} // namespace budget::ui
