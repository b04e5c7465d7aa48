#pragma once

#include "core/budget/budget_store.h"

namespace budget::storage {

// Budgets in .yusuan files: SQLite databases of the form that core/storage/README.md lays down. One
// program at a time edits a file; a lock file beside it (.NAME.lock) says who. A store is used in
// the thread that opened it. What is no database at all is FileForeign, or FileEmpty.
class SqliteBudgetFiles : public BudgetFiles
{
public:
    SqliteBudgetFiles() = default;
    // How long a call waits for another program's transaction before it fails with FileLocked.
    explicit SqliteBudgetFiles(int patienceMilliseconds)
        : m_patience(patienceMilliseconds)
    {}

    bool isBudgetFile(const QString& path) const override;
    [[nodiscard]] Result<std::unique_ptr<BudgetStore>>
    create(const QString& path, const Budget& budget, const ChangeStamp& stamp) const override;
    [[nodiscard]] Result<std::unique_ptr<BudgetStore>> open(const QString& path) const override;
    [[nodiscard]] Result<std::unique_ptr<BudgetStore>>
    openReadOnly(const QString& path) const override;
    [[nodiscard]] Result<RecoveredBudget> recover(const QString& path) const override;

private:
    int m_patience = 5000;
};

} // namespace budget::storage
