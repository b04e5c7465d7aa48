#pragma once

#include "ui/budget/new_budget_pages.h"

#include <QWizard>

#include <functional>

namespace budget::ui {

// The way to a new budget: what it begins with and what becomes of last year's amounts; whose it is
// and where it is kept.
class NewBudgetWizard : public QWizard
{
    Q_OBJECT

public:
    // What the wizard asks beyond itself.
    struct Questions
    {
        NewBudgetStartPage::AskFile last;
        NewBudgetPropertiesPage::AskFile file;
        std::function<bool(QWidget* parent)> mayDiscard = {}; // what was entered; not set: it may
    };

    NewBudgetWizard(NewBudgetOffer offer, Questions questions, QWidget* parent = nullptr);

    NewBudgetChoice choice() const; // when it was accepted

    // Esc and Cancel: asks where there is work to lose.
    void reject() override;

private:
    NewBudgetOffer m_offer;
    Questions m_questions;
    NewBudgetStartPage* m_start;
    NewBudgetPropertiesPage* m_properties;
};

} // namespace budget::ui
