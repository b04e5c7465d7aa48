#pragma once

#include "core/budget/budget_store.h"
#include "core/storage/fact_rows.h"
#include "core/storage/file_lock.h"

#include <QTemporaryDir>

#include <memory>

namespace budget::storage {

// One open budget file.
class SqliteBudgetStore : public BudgetStore
{
public:
    // What keeps the file as it is while the store lives: the lock of who edits it, or the copy in
    // today's format of an older file that is only looked at.
    struct Hold
    {
        std::unique_ptr<FileLock> lock; // null: read-only
        std::unique_ptr<QTemporaryDir> copy;
    };

    // `path` is what the user calls the file, `connection` where it is read.
    [[nodiscard]] static Result<std::unique_ptr<BudgetStore>>
    on(QString path, std::unique_ptr<Connection> connection, Hold hold);

    QString path() const override { return m_path; }
    bool isReadOnly() const override { return !m_hold.lock; }
    [[nodiscard]] Result<Budget> load() override;
    [[nodiscard]] Result<void> record(const Change& change, const ChangeStamp& stamp) override;
    [[nodiscard]] Result<std::vector<AuditLine>> auditTrail(int count) const override;
    [[nodiscard]] Result<BudgetVersion> keepVersion(const QString& name,
                                                    const ChangeStamp& stamp) override;
    [[nodiscard]] Result<std::vector<BudgetVersion>> versions() const override;
    [[nodiscard]] Result<Budget> loadVersion(qint64 id) const override;
    [[nodiscard]] Result<void> saveCopy(const QString& path) const override;

private:
    SqliteBudgetStore(QString path, std::unique_ptr<Connection> connection, Hold hold);
    Result<void> mayWrite() const;
    Result<void> write(const Change& change, const ChangeStamp& stamp);

    QString m_path;
    Hold m_hold;
    std::unique_ptr<Connection> m_connection; // closed before the hold is given up
    qint64 m_revision = 0; // of what was loaded and recorded; another one is a conflict
    FactOrders m_orders;
};

} // namespace budget::storage
