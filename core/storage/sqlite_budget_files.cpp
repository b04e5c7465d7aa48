#include "core/storage/sqlite_budget_files.h"

#include "core/money/error.h"
#include "core/storage/budget_rows.h"
#include "core/storage/change_recorder.h"
#include "core/storage/file_header.h"
#include "core/storage/file_replacement.h"
#include "core/storage/migration.h"
#include "core/storage/recovery.h"
#include "core/storage/sqlite_budget_store.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <utility>

namespace budget::storage {

namespace {

// Beyond, a look at every page would keep the user waiting; what is broken is found when it is
// read.
constexpr qint64 LargestCheckedFile = qint64(128) << 20;

// Runs each until one fails.
Result<void> runAll(Connection& connection, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (const Result<int> done = connection.run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

// The first line of the trail: how the budget came to be; its facts are those of the file.
Change creationOf(const Budget& budget)
{
    int count = 0;
    for (int kind = 0; kind < FactKindCount; ++kind)
        visitFacts(
            budget, static_cast<FactKind>(kind), [&](const auto& list) { count += list.size(); });
    return {{ChangeLabel::Action::Create, budget.properties.departmentName, count}, {}};
}

Result<void>
writeNewFile(const QString& path, const Budget& budget, const ChangeStamp& stamp, int patience)
{
    const auto opened = Connection::open(path, Access::Create, patience);
    if (!opened)
        return tl::unexpected(opened.error());
    Connection& connection = **opened;
    const auto transaction = Transaction::begin(connection, dialect::beginWriting());
    if (!transaction)
        return tl::unexpected(transaction.error());
    QStringList statements{dialect::writeApplicationId(),
                           dialect::writeSchemaVersion(SchemaVersion)};
    Result<void> written = runAll(connection, statements + schemaStatements());
    if (written)
        written = saveBudget(connection, LivingBudget, budget);
    if (written)
        written = writeAuditLine(connection, 1, creationOf(budget), stamp);
    if (written)
        written = runAll(connection, {QStringLiteral("UPDATE budget SET revision = 1")});
    return written ? (*transaction)->commit() : written;
}

Result<void> quickCheck(Connection& connection)
{
    const Result<QVariant> found = connection.value(dialect::quickCheck());
    if (!found)
        return tl::unexpected(found.error());
    if (found->toString() != u"ok")
        return tl::unexpected(connection.error(ErrorCode::FileDamaged, found->toString()));
    return {};
}

// An edit that a program did not live to finish is taken back before anybody reads.
Result<void> takeBackUnfinished(const QString& path, int patience)
{
    const auto connection = Connection::open(path, Access::ReadWrite, patience);
    if (!connection)
        return tl::unexpected(connection.error());
    // The first look into the file is what takes it back.
    if (const Result<int> version = readSchemaVersion(**connection); !version)
        return tl::unexpected(version.error());
    return {};
}

// Where the file really is: locks and journals stand there.
QString realPath(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

Error foundAt(Error error, const QString& path)
{
    error.place.file = path;
    return error;
}

} // namespace

bool SqliteBudgetFiles::isBudgetFile(const QString& path) const
{
    return beginsAsBudget(path);
}

Result<std::unique_ptr<BudgetStore>>
SqliteBudgetFiles::create(const QString& path, const Budget& budget, const ChangeStamp& stamp) const
{
    Result<FileReplacement> file = FileReplacement::of(path);
    if (!file)
        return tl::unexpected(foundAt(file.error(), path));
    if (const Result<void> written = writeNewFile(file->temporaryPath(), budget, stamp, m_patience);
        !written)
        return tl::unexpected(foundAt(written.error(), path));
    Result<std::unique_ptr<FileLock>> lock = file->commit();
    if (!lock)
        return tl::unexpected(foundAt(lock.error(), path));
    auto connection = Connection::open(realPath(path), Access::ReadWrite, m_patience);
    if (!connection)
        return tl::unexpected(connection.error());
    return SqliteBudgetStore::on(path, std::move(*connection), {std::move(*lock), nullptr});
}

Result<std::unique_ptr<BudgetStore>> SqliteBudgetFiles::open(const QString& path) const
{
    if (const Result<int> format = readFormat(path); !format)
        return tl::unexpected(format.error());
    const QString real = realPath(path);
    if (!QFileInfo(real).isWritable())
        return tl::unexpected(Error{ErrorCode::FileReadOnly, {path, {}, 0, 0, {}}, {}});
    Result<std::unique_ptr<FileLock>> lock = FileLock::take(real);
    if (!lock)
        return tl::unexpected(foundAt(lock.error(), path));
    if (const Result<void> whole = takeBackUnfinished(real, m_patience); !whole)
        return tl::unexpected(whole.error());
    // Read again: what was taken back may have been a change of format.
    const Result<int> format = readFormat(real);
    if (!format)
        return tl::unexpected(format.error());
    QString oldCopy;
    if (*format < SchemaVersion) {
        Result<QString> copy = keepOldCopy(real, *format);
        if (!copy)
            return tl::unexpected(copy.error());
        oldCopy = *copy;
    }
    auto opened = Connection::open(real, Access::ReadWrite, m_patience);
    if (!opened)
        return tl::unexpected(opened.error());
    Result<void> ready;
    if (QFileInfo(real).size() <= LargestCheckedFile)
        ready = quickCheck(**opened);
    if (ready && *format < SchemaVersion)
        ready = migrate(**opened, migrationSteps());
    if (!ready) {
        if (!oldCopy.isEmpty())
            QFile::remove(oldCopy); // the file is as it was
        return tl::unexpected(ready.error());
    }
    return SqliteBudgetStore::on(path, std::move(*opened), {std::move(*lock), nullptr});
}

Result<std::unique_ptr<BudgetStore>> SqliteBudgetFiles::openReadOnly(const QString& path) const
{
    const Result<int> format = readFormat(path);
    if (!format)
        return tl::unexpected(format.error());
    const QString real = realPath(path);
    if (QFileInfo::exists(dialect::journalPath(real))) {
        // Of an editor that lives, or of one that died: then the lock is free.
        if (const auto lock = FileLock::take(real)) {
            if (const Result<void> whole = takeBackUnfinished(real, m_patience); !whole)
                return tl::unexpected(whole.error());
        }
    }
    auto opened = Connection::open(real, Access::ReadOnly, m_patience);
    if (!opened)
        return tl::unexpected(opened.error());
    if (*format == SchemaVersion)
        return SqliteBudgetStore::on(path, std::move(*opened), {});
    // Today's program reads today's format: of an older file a copy is brought to it.
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("copy.yusuan"));
    if (const Result<int> copied = (*opened)->run(dialect::copyInto(), {copy}); !copied)
        return tl::unexpected(copied.error());
    opened = Connection::open(copy, Access::ReadWrite, m_patience);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const Result<void> migrated = migrate(**opened, migrationSteps()); !migrated)
        return tl::unexpected(foundAt(migrated.error(), path));
    return SqliteBudgetStore::on(path, std::move(*opened), {nullptr, std::move(folder)});
}

Result<RecoveredBudget> SqliteBudgetFiles::recover(const QString& path) const
{
    // Of a copy: what is tried on it must not make the file worse.
    const Place place{path, {}, 0, 0, {}};
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileMissing, place);
    if (!beginsAsBudget(path))
        return failure(ErrorCode::FileForeign, place);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.yusuan"));
    QFile file(path);
    if (!file.copy(copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::FileUnreadable, place, file.errorString());
    QFile::copy(dialect::journalPath(realPath(path)), dialect::journalPath(copy));
    const auto connection = Connection::open(copy, Access::Salvage, m_patience);
    if (!connection)
        return tl::unexpected(foundAt(connection.error(), path));
    Result<RecoveredBudget> recovered = recoverBudget(**connection);
    if (!recovered)
        return tl::unexpected(foundAt(recovered.error(), path));
    return recovered;
}

} // namespace budget::storage
