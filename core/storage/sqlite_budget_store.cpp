#include "core/storage/sqlite_budget_store.h"

#include "core/money/error.h"
#include "core/storage/budget_rows.h"
#include "core/storage/change_recorder.h"
#include "core/storage/change_text.h"
#include "core/storage/enum_words.h"
#include "core/storage/file_replacement.h"

#include <QFileInfo>

#include <utility>

namespace budget::storage {

namespace {

// A line as the columns of auditTrail() have it; false where it is none.
bool readLine(const QSqlQuery& row, AuditLine& line)
{
    const auto nature = fromWord<ChangeNature>(row.value(3).toString());
    const auto action = fromWord<ChangeLabel::Action>(row.value(4).toString());
    if (!nature || !action)
        return false;
    line.number = row.value(0).toLongLong();
    line.stamp = {row.value(2).toString(), readWhen(row.value(1).toString()), *nature};
    line.change.label = {*action, row.value(5).toString(), row.value(6).toInt()};
    return read(row.value(7).toString(), line.change.facts);
}

} // namespace

SqliteBudgetStore::SqliteBudgetStore(QString path,
                                     std::unique_ptr<Connection> connection,
                                     Hold hold)
    : m_path(std::move(path))
    , m_hold(std::move(hold))
    , m_connection(std::move(connection))
{}

Result<std::unique_ptr<BudgetStore>>
SqliteBudgetStore::on(QString path, std::unique_ptr<Connection> connection, Hold hold)
{
    std::unique_ptr<SqliteBudgetStore> store(
        new SqliteBudgetStore(std::move(path), std::move(connection), std::move(hold)));
    const Result<qint64> revision = readRevision(*store->m_connection, LivingBudget);
    if (!revision)
        return tl::unexpected(revision.error());
    store->m_revision = *revision;
    return store;
}

Result<Budget> SqliteBudgetStore::load()
{
    // One transaction, so that nobody's edit comes between two tables.
    const auto transaction = Transaction::begin(*m_connection, dialect::beginReading());
    if (!transaction)
        return tl::unexpected(transaction.error());
    FactOrders orders;
    Result<Budget> budget = loadBudget(*m_connection, LivingBudget, orders);
    if (!budget)
        return budget;
    const Result<qint64> revision = readRevision(*m_connection, LivingBudget);
    if (!revision)
        return tl::unexpected(revision.error());
    m_revision = *revision;
    m_orders = std::move(orders);
    return budget;
}

Result<void> SqliteBudgetStore::mayWrite() const
{
    if (isReadOnly())
        return tl::unexpected(m_connection->error(ErrorCode::FileReadOnly, {}));
    return {};
}

Result<void> SqliteBudgetStore::record(const Change& change, const ChangeStamp& stamp)
{
    Result<void> written = mayWrite();
    if (written)
        written = write(change, stamp);
    if (written)
        ++m_revision;
    else
        m_orders = {}; // whatever the failed transaction made of them
    return written;
}

Result<void> SqliteBudgetStore::write(const Change& change, const ChangeStamp& stamp)
{
    const auto transaction = Transaction::begin(*m_connection, dialect::beginWriting());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const qint64 revision = m_revision + 1;
    const Result<int> current = m_connection->run(
        QStringLiteral("UPDATE budget SET revision = ? WHERE budget_id = ? AND revision = ?"),
        {revision, LivingBudget, m_revision});
    if (!current)
        return tl::unexpected(current.error());
    if (*current != 1)
        return tl::unexpected(m_connection->error(ErrorCode::FileConflict, {}));
    if (Result<void> facts = ChangeRecorder(*m_connection, m_orders).write(change); !facts)
        return facts;
    if (Result<void> line = writeAuditLine(*m_connection, revision, change, stamp); !line)
        return line;
    return (*transaction)->commit();
}

Result<std::vector<AuditLine>> SqliteBudgetStore::auditTrail(int count) const
{
    std::vector<AuditLine> lines;
    const Result<void> read = m_connection->rows(
        QStringLiteral("SELECT number, happened, who, nature, action, subject, fact_count, facts "
                       "FROM audit WHERE budget_id = ? ORDER BY number DESC LIMIT ?"),
        {LivingBudget, count},
        [&](const QSqlQuery& row) -> Result<void> {
            if (!readLine(row, lines.emplace_back()))
                return tl::unexpected(m_connection->error(
                    ErrorCode::FileDamaged, QStringLiteral("audit ") + row.value(0).toString()));
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return lines;
}

Result<BudgetVersion> SqliteBudgetStore::keepVersion(const QString& name, const ChangeStamp& stamp)
{
    if (const Result<void> allowed = mayWrite(); !allowed)
        return tl::unexpected(allowed.error());
    const auto transaction = Transaction::begin(*m_connection, dialect::beginWriting());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<qint64> revision = readRevision(*m_connection, LivingBudget);
    if (!revision)
        return tl::unexpected(revision.error());
    if (*revision != m_revision)
        return tl::unexpected(m_connection->error(ErrorCode::FileConflict, {}));
    const Result<QVariant> last =
        m_connection->value(QStringLiteral("SELECT max(budget_id) FROM budget"));
    if (!last)
        return tl::unexpected(last.error());
    const qint64 id = last->toLongLong() + 1;
    if (const Result<void> copied = copyBudget(*m_connection, LivingBudget, id); !copied)
        return tl::unexpected(copied.error());
    const auto present = [](const QString& text) {
        return text.isNull() ? QStringLiteral("") : text; // a null text would bind NULL
    };
    const Result<int> row = m_connection->run(
        QStringLiteral("INSERT INTO version (budget_id, id, name, who, happened) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {LivingBudget, id, present(name), present(stamp.who), textOf(stamp.when)});
    if (!row)
        return tl::unexpected(row.error());
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return BudgetVersion{id, name, stamp};
}

Result<std::vector<BudgetVersion>> SqliteBudgetStore::versions() const
{
    std::vector<BudgetVersion> versions;
    const Result<void> read = m_connection->rows(
        QStringLiteral("SELECT id, name, who, happened FROM version WHERE budget_id = ? "
                       "ORDER BY id"),
        {LivingBudget},
        [&](const QSqlQuery& row) -> Result<void> {
            versions.push_back(
                {row.value(0).toLongLong(),
                 row.value(1).toString(),
                 {row.value(2).toString(), readWhen(row.value(3).toString()), ChangeNature::Edit}});
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return versions;
}

Result<Budget> SqliteBudgetStore::loadVersion(qint64 id) const
{
    const auto transaction = Transaction::begin(*m_connection, dialect::beginReading());
    if (!transaction)
        return tl::unexpected(transaction.error());
    FactOrders orders;
    return loadBudget(*m_connection, id, orders);
}

Result<void> SqliteBudgetStore::saveCopy(const QString& path) const
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (!canonical.isEmpty() && canonical == QFileInfo(m_path).canonicalFilePath())
        return {}; // every edit is in it already
    Result<FileReplacement> file = FileReplacement::of(path);
    if (!file)
        return tl::unexpected(file.error());
    const Result<int> copied = m_connection->run(dialect::copyInto(), {file->temporaryPath()});
    if (!copied)
        return tl::unexpected(copied.error());
    if (const auto lock = file->commit(); !lock)
        return tl::unexpected(lock.error());
    return {};
}

} // namespace budget::storage
