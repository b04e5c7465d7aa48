#include "ui/budget/budget_properties_dialog.h"

#include "ui/budget/properties_form.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace budget::ui {

BudgetPropertiesDialog::BudgetPropertiesDialog(const Budget& budget,
                                               const std::vector<DisclosureTemplate>& templates,
                                               QWidget* parent)
    : QDialog(parent)
    , m_form(new PropertiesForm(this))
{
    setObjectName(QStringLiteral("propertiesDialog"));
    setWindowTitle(tr("Properties of the Budget"));
    m_form->setTemplates(templatesFor(budget.layout, templates));
    m_form->setProperties(budget.properties);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, Qt::Horizontal, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &PropertiesForm::changed, this, [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(m_form->isComplete());
    });
}

Budget BudgetPropertiesDialog::chosen() const
{
    Budget budget;
    budget.properties = m_form->properties();
    budget.layout = m_form->layout();
    return budget;
}

} // namespace budget::ui
