#pragma once

#include "core/budget/budget_document.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace budget::ui {

// A budget of two units and two projects whose line items are given a line each: functional and
// economic code (- for none), kind, amount in 元, then ? for an inferred item.
Budget budgetOf(const QStringList& items);

// Six items: 2080505 30108, 2010350 30101, 30201, 30202, 30211, 2010399 30227 inferred.
Budget sampleBudget();

// The items as text, in the form of budgetOf; project, note and calculation behind them.
QString itemsText(const Budget& budget);

// Keeps nothing and fails from the moment it is told to.
class FailingStore : public BudgetStore
{
public:
    explicit FailingStore(Budget budget);

    void fail() { m_fails = true; }

    QString path() const override { return {}; }
    bool isReadOnly() const override { return false; }
    Result<Budget> load() override { return m_budget; }
    Result<void> record(const Change& change, const ChangeStamp& stamp) override;
    Result<std::vector<AuditLine>> auditTrail(int count) const override;
    Result<BudgetVersion> keepVersion(const QString& name, const ChangeStamp& stamp) override;
    Result<std::vector<BudgetVersion>> versions() const override;
    Result<Budget> loadVersion(qint64 id) const override;
    Result<void> saveCopy(const QString& path) const override;

private:
    Budget m_budget;
    bool m_fails = false;
};

} // namespace budget::ui
