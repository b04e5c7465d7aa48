#include "core/storage/sqlite_budget_files.h"

#include <QFile>

namespace budget::storage {

bool SqliteBudgetFiles::isBudgetFile(const QString& path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16);
}

Result<std::unique_ptr<BudgetStore>>
SqliteBudgetFiles::create(const QString&, const Budget&, const ChangeStamp&) const
{
    return failure(ErrorCode::FileUnwritable);
}

Result<std::unique_ptr<BudgetStore>> SqliteBudgetFiles::open(const QString&) const
{
    return failure(ErrorCode::FileUnreadable);
}

Result<std::unique_ptr<BudgetStore>> SqliteBudgetFiles::openReadOnly(const QString&) const
{
    return failure(ErrorCode::FileUnreadable);
}

Result<RecoveredBudget> SqliteBudgetFiles::recover(const QString&) const
{
    return failure(ErrorCode::FileUnreadable);
}

} // namespace budget::storage
