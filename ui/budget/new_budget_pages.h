#pragma once

#include "core/derivation/new_budget.h"
#include "ui/budget/new_budget_offer.h"

#include <QWizardPage>

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace budget::ui {

class PropertiesForm;

// With what a new budget begins: nothing, or last year's.
class NewBudgetStartPage : public QWizardPage
{
    Q_OBJECT

public:
    using AskFile = std::function<QString(QWidget* parent, const QString& folder)>;

    NewBudgetStartPage(const NewBudgetOffer& offer, AskFile ask);

    // The budget to begin with; nothing where the new one begins empty.
    const std::optional<Budget>& last() const { return m_last; }
    bool isComplete() const override;

private:
    void choose();
    void read();

    const NewBudgetOffer& m_offer;
    AskFile m_ask;
    QRadioButton* m_empty;
    QRadioButton* m_copy;
    QLineEdit* m_file;
    QLabel* m_outcome;
    std::optional<Budget> m_last;
};

// Whose budget, of which year.
class NewBudgetPropertiesPage : public QWizardPage
{
    Q_OBJECT

public:
    NewBudgetPropertiesPage(const NewBudgetOffer& offer, const NewBudgetStartPage& start);

    const PropertiesForm& form() const { return *m_form; }
    void initializePage() override;
    bool isComplete() const override;

private:
    const NewBudgetOffer& m_offer;
    const NewBudgetStartPage& m_start;
    PropertiesForm* m_form;
};

// What becomes of last year's amounts.
class NewBudgetAmountsPage : public QWizardPage
{
    Q_OBJECT

public:
    NewBudgetAmountsPage();

    derivation::CarriedAmounts amounts() const;
    // Hundredths of a per cent; nothing while the text is none.
    std::optional<std::int64_t> percentage() const;
    Money step() const;
    bool isComplete() const override;

private:
    QRadioButton* m_kept;
    QRadioButton* m_cleared;
    QRadioButton* m_scaled;
    QLineEdit* m_percent;
    QComboBox* m_step;
};

// Where the new budget is kept.
class NewBudgetFilePage : public QWizardPage
{
    Q_OBJECT

public:
    using AskFile = std::function<QString(QWidget* parent, const QString& suggested)>;

    NewBudgetFilePage(const NewBudgetOffer& offer,
                      const NewBudgetPropertiesPage& properties,
                      AskFile ask);

    QString path() const;
    void initializePage() override;
    bool isComplete() const override;

private:
    void judge();

    const NewBudgetOffer& m_offer;
    const NewBudgetPropertiesPage& m_properties;
    QLineEdit* m_file;
    QLabel* m_outcome;
};

} // namespace budget::ui
