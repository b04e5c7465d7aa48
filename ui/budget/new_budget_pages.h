#pragma once

#include "core/derivation/new_budget.h"
#include "ui/budget/new_budget_offer.h"

#include <QWizardPage>

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace budget::ui {

class PropertiesForm;

// With what a new budget begins: nothing, or last year's, and what becomes of its amounts.
class NewBudgetStartPage : public QWizardPage
{
    Q_OBJECT

public:
    using AskFile = std::function<QString(QWidget* parent, const QString& folder)>;

    NewBudgetStartPage(const NewBudgetOffer& offer, AskFile ask);

    // The budget to begin with; nothing where the new one begins empty.
    const std::optional<Budget>& last() const { return m_last; }
    derivation::CarriedAmounts amounts() const;
    // Hundredths of a per cent; nothing while the text is none.
    std::optional<std::int64_t> percentage() const;
    Money step() const;
    bool isComplete() const override;

private:
    QGroupBox* amountsBox();
    void layOut(QGroupBox* amounts);
    void connectParts();
    void choose();
    void read();

    const NewBudgetOffer& m_offer;
    AskFile m_ask;
    QRadioButton* m_empty;
    QRadioButton* m_copy;
    QLineEdit* m_file;
    QLabel* m_outcome;
    QRadioButton* m_kept;
    QRadioButton* m_cleared;
    QRadioButton* m_scaled;
    QLineEdit* m_percent;
    QComboBox* m_step;
    std::optional<Budget> m_last;
};

// Whose budget, of which year, and where it is kept.
class NewBudgetPropertiesPage : public QWizardPage
{
    Q_OBJECT

public:
    using AskFile = std::function<QString(QWidget* parent, const QString& suggested)>;

    NewBudgetPropertiesPage(const NewBudgetOffer& offer,
                            const NewBudgetStartPage& start,
                            AskFile ask);

    const PropertiesForm& form() const { return *m_form; }
    QString path() const;
    void initializePage() override;
    bool isComplete() const override;

private:
    void suggestFile();
    void judgeFile();

    const NewBudgetOffer& m_offer;
    const NewBudgetStartPage& m_start;
    PropertiesForm* m_form;
    QLineEdit* m_file;
    QLabel* m_outcome;
    bool m_isFileChosen = false; // by the user; else it is named after department and year
};

} // namespace budget::ui
