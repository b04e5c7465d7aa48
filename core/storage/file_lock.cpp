#include "core/storage/file_lock.h"

#include "core/money/error.h"

#include <QFileInfo>

namespace budget::storage {

Result<std::unique_ptr<FileLock>> FileLock::take(const QString& path)
{
    const QFileInfo file(path);
    const QString lockPath =
        file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
    std::unique_ptr<FileLock> lock(new FileLock(lockPath));
    // However old: somebody may edit all day. A program that died is found by its process.
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock())
        return lock;
    Place place;
    place.file = path;
    if (lock->m_file.error() == QLockFile::LockFailedError)
        return failure(ErrorCode::FileLocked, place, lock->holder(lockPath));
    return failure(ErrorCode::FileReadOnly, place, lockPath);
}

QString FileLock::holder(const QString& lockPath) const
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (!m_file.getLockInfo(&process, &computer, &program))
        return {};
    return QStringLiteral("%1@%2 (%3 %4)")
        .arg(QFileInfo(lockPath).owner(), computer, program)
        .arg(process);
}

} // namespace budget::storage
