#pragma once

#include "core/money/money.h"

#include <QWizardPage>

class QLabel;
class QTreeWidget;

namespace budget::ui {

class ImportDraft;

// What becomes of the line items that the budget has, and what the sums are then.
class ImportModePage : public QWizardPage
{
    Q_OBJECT

public:
    explicit ImportModePage(ImportDraft& draft);

    void initializePage() override;
    bool isComplete() const override;

private:
    void addMode(int mode);
    void showOutcome();
    void addSum(const QString& name, Money imported, Money before, Money after);
    QString counts() const;
    QString refused() const;

    ImportDraft& m_draft;
    QTreeWidget* m_sums;
    QLabel* m_counts;
    QLabel* m_refused;
};

} // namespace budget::ui
