#include "ui/budget/properties_form.h"

#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace budget::ui {

PropertiesForm::PropertiesForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_year(new QSpinBox(this))
    , m_stage(new QComboBox(this))
    , m_template(new QComboBox(this))
{
    m_name->setObjectName(QStringLiteral("departmentName"));
    m_name->setMinimumWidth(320);
    m_code->setObjectName(QStringLiteral("departmentCode"));
    m_year->setObjectName(QStringLiteral("fiscalYear"));
    m_year->setRange(2000, 2100);
    m_year->setValue(QDate::currentDate().year() + 1);
    m_stage->setObjectName(QStringLiteral("stage"));
    m_template->setObjectName(QStringLiteral("layoutTemplate"));
    for (int stage = 0; stage < StageCount; ++stage)
        m_stage->addItem(stageName(static_cast<Stage>(stage)));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Department:"), m_name);
    form->addRow(tr("&Code:"), m_code);
    form->addRow(tr("&Budget year:"), m_year);
    form->addRow(tr("&Stage:"), m_stage);
    form->addRow(tr("&Printed as in:"), m_template);
    connect(m_name, &QLineEdit::textChanged, this, &PropertiesForm::changed);
    connect(m_year, &QSpinBox::valueChanged, this, &PropertiesForm::changed);
}

void PropertiesForm::setProperties(const BudgetProperties& properties)
{
    m_name->setText(properties.departmentName);
    m_code->setText(properties.departmentCode);
    if (properties.fiscalYear > 0)
        m_year->setValue(properties.fiscalYear);
    m_stage->setCurrentIndex(static_cast<int>(properties.stage));
}

BudgetProperties PropertiesForm::properties() const
{
    return {m_name->text().trimmed(),
            m_code->text().trimmed(),
            m_year->value(),
            static_cast<Stage>(m_stage->currentIndex())};
}

void PropertiesForm::setTemplates(std::vector<DisclosureTemplate> templates)
{
    m_templates = std::move(templates);
    m_template->clear();
    for (const DisclosureTemplate& layout : m_templates)
        m_template->addItem(layout.region.isEmpty() ? layout.id : layout.region);
}

DisclosureTemplate PropertiesForm::layout() const
{
    const int at = m_template->currentIndex();
    return at < 0 ? DisclosureTemplate() : m_templates[static_cast<std::size_t>(at)];
}

bool PropertiesForm::isComplete() const
{
    return !m_name->text().trimmed().isEmpty() && m_template->currentIndex() >= 0;
}

std::vector<DisclosureTemplate> templatesFor(const DisclosureTemplate& layout,
                                             const std::vector<DisclosureTemplate>& shipped)
{
    std::vector<DisclosureTemplate> templates{layout};
    std::copy_if(shipped.begin(),
                 shipped.end(),
                 std::back_inserter(templates),
                 [&layout](const DisclosureTemplate& other) { return !(other == layout); });
    return templates;
}

} // namespace budget::ui
