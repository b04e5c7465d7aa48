#include "ui/budget/new_budget_wizard.h"

#include "ui/budget/properties_form.h"

namespace budget::ui {

NewBudgetWizard::NewBudgetWizard(NewBudgetOffer offer,
                                 NewBudgetStartPage::AskFile askLast,
                                 NewBudgetFilePage::AskFile askNew,
                                 QWidget* parent)
    : QWizard(parent)
    , m_offer(std::move(offer))
    , m_start(new NewBudgetStartPage(m_offer, std::move(askLast)))
    , m_properties(new NewBudgetPropertiesPage(m_offer, *m_start))
    , m_amounts(new NewBudgetAmountsPage)
    , m_file(new NewBudgetFilePage(m_offer, *m_properties, std::move(askNew)))
{
    setObjectName(QStringLiteral("newBudgetWizard"));
    setWindowTitle(tr("New Budget"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setPage(StartPage, m_start);
    setPage(PropertiesPage, m_properties);
    setPage(AmountsPage, m_amounts);
    setPage(FilePage, m_file);
    setButtonText(QWizard::FinishButton, tr("Create"));
    resize(620, 420);
}

NewBudgetChoice NewBudgetWizard::choice() const
{
    derivation::NewBudget plan;
    plan.properties = m_properties->form().properties();
    plan.layout = m_properties->form().layout();
    plan.amounts = m_amounts->amounts();
    plan.hundredthsOfPercent = m_amounts->percentage().value_or(plan.hundredthsOfPercent);
    plan.step = m_amounts->step();
    const std::optional<Budget>& last = m_start->last();
    return {last ? derivation::budgetFromLastYear(*last, plan) : derivation::emptyBudget(plan),
            m_file->path()};
}

int NewBudgetWizard::nextId() const
{
    if (currentId() == PropertiesPage && !m_start->last())
        return FilePage;
    return QWizard::nextId();
}

} // namespace budget::ui
