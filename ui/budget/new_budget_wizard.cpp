#include "ui/budget/new_budget_wizard.h"

#include "ui/budget/properties_form.h"

#include <utility>

namespace budget::ui {

NewBudgetWizard::NewBudgetWizard(NewBudgetOffer offer, Questions questions, QWidget* parent)
    : QWizard(parent)
    , m_offer(std::move(offer))
    , m_questions(std::move(questions))
    , m_start(new NewBudgetStartPage(m_offer, m_questions.last))
    , m_properties(new NewBudgetPropertiesPage(m_offer, *m_start, m_questions.file))
{
    setObjectName(QStringLiteral("newBudgetWizard"));
    setWindowTitle(tr("New Budget"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    addPage(m_start);
    addPage(m_properties);
    setButtonText(QWizard::FinishButton, tr("Create"));
    resize(620, sizeHint().height());
}

void NewBudgetWizard::reject()
{
    const bool hasWork = currentPage() == m_properties || m_start->last().has_value();
    if (!hasWork || !m_questions.mayDiscard || m_questions.mayDiscard(this))
        QWizard::reject();
}

NewBudgetChoice NewBudgetWizard::choice() const
{
    derivation::NewBudget plan;
    plan.properties = m_properties->form().properties();
    plan.layout = m_properties->form().layout();
    plan.amounts = m_start->amounts();
    plan.hundredthsOfPercent = m_start->percentage().value_or(plan.hundredthsOfPercent);
    plan.step = m_start->step();
    const std::optional<Budget>& last = m_start->last();
    if (!last)
        return {derivation::emptyBudget(plan), m_properties->path(), {}};
    derivation::CopiedBudget copied = derivation::budgetFromLastYear(*last, plan);
    return {std::move(copied.budget), m_properties->path(), copied.summary};
}

} // namespace budget::ui
