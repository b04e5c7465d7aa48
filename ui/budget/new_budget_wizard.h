#pragma once

#include "ui/budget/new_budget_pages.h"

#include <QWizard>

namespace budget::ui {

// The way to a new budget: what it begins with, whose it is, what becomes of last year's amounts,
// where it is kept.
class NewBudgetWizard : public QWizard
{
    Q_OBJECT

public:
    NewBudgetWizard(NewBudgetOffer offer,
                    NewBudgetStartPage::AskFile askLast,
                    NewBudgetFilePage::AskFile askNew,
                    QWidget* parent = nullptr);

    NewBudgetChoice choice() const; // when it was accepted
    int nextId() const override;

private:
    enum Page
    {
        StartPage,
        PropertiesPage,
        AmountsPage,
        FilePage
    };

    NewBudgetOffer m_offer;
    NewBudgetStartPage* m_start;
    NewBudgetPropertiesPage* m_properties;
    NewBudgetAmountsPage* m_amounts;
    NewBudgetFilePage* m_file;
};

} // namespace budget::ui
