#pragma once

#include "core/budget/budget.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace budget::ui {

// What a budget as a whole is about: department, year, stage, template.
class PropertiesForm : public QWidget
{
    Q_OBJECT

public:
    explicit PropertiesForm(QWidget* parent = nullptr);

    void setProperties(const BudgetProperties& properties);
    BudgetProperties properties() const;
    // The first is the one that is chosen.
    void setTemplates(std::vector<DisclosureTemplate> templates);
    DisclosureTemplate layout() const;
    bool isComplete() const; // it has a department and a template

signals:
    void changed();

private:
    QLineEdit* m_name;
    QLineEdit* m_code;
    QSpinBox* m_year;
    QComboBox* m_stage;
    QComboBox* m_template;
    std::vector<DisclosureTemplate> m_templates;
};

// The budget's own layout first, then the others; one that is the same stands once.
std::vector<DisclosureTemplate> templatesFor(const DisclosureTemplate& layout,
                                             const std::vector<DisclosureTemplate>& shipped);

} // namespace budget::ui
