#include "core/storage/file_replacement.h"

#include "core/money/error.h"
#include "core/storage/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace budget::storage {

namespace {

// Flushes a file, or a folder's list of names, to the disk.
bool flush(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isFlushed = ::fsync(descriptor) == 0;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return isFlushed;
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

ErrorCode codeOfSystemError()
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorCode::FileReadOnly;
    default:
        return ErrorCode::FileUnwritable;
    }
}

// A journal that a program left behind would be rolled back into the new file.
Result<void> rollBackJournal(const QString& path)
{
    if (!QFileInfo::exists(dialect::journalPath(path)))
        return {};
    constexpr int noPatience = 0;
    const auto connection = Connection::open(path, Access::ReadWrite, noPatience);
    if (!connection)
        return tl::unexpected(connection.error());
    // The first look into the file is what rolls it back.
    if (const auto version = (*connection)->value(dialect::readSchemaVersion()); !version)
        return tl::unexpected(version.error());
    // What is left now is one that had not come far enough to matter.
    QFile::remove(dialect::journalPath(path));
    return {};
}

} // namespace

FileReplacement::FileReplacement(FileReplacement&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporaryPath(std::exchange(other.m_temporaryPath, QString()))
    , m_lock(std::move(other.m_lock))
{}

FileReplacement::~FileReplacement()
{
    if (m_temporaryPath.isEmpty())
        return;
    QFile::remove(m_temporaryPath);
    QFile::remove(dialect::journalPath(m_temporaryPath));
}

tl::unexpected<Error> FileReplacement::fail(ErrorCode code, const QString& detail) const
{
    Place place;
    place.file = m_path;
    return failure(code, place, detail);
}

Result<FileReplacement> FileReplacement::of(const QString& path)
{
    const QFileInfo info(path);
    FileReplacement replacement;
    replacement.m_path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (info.isDir())
        return replacement.fail(ErrorCode::FileUnwritable,
                                QString::fromLocal8Bit(std::strerror(EISDIR)));
    if (!QFileInfo(info.absolutePath()).isDir())
        return replacement.fail(ErrorCode::FileUnwritable,
                                QString::fromLocal8Bit(std::strerror(ENOENT)));
    Result<std::unique_ptr<FileLock>> lock = FileLock::take(replacement.m_path);
    if (!lock)
        return tl::unexpected(lock.error());
    replacement.m_lock = std::move(*lock);
    if (Result<void> rolledBack = rollBackJournal(replacement.m_path); !rolledBack)
        return tl::unexpected(rolledBack.error());
    const QFileInfo target(replacement.m_path);
    QFile file(target.absolutePath() + QStringLiteral("/.") + target.fileName() + u'.'
               + QUuid::createUuid().toString(QUuid::Id128).left(8));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return replacement.fail(codeOfSystemError(), file.errorString());
    if (target.exists())
        file.setPermissions(target.permissions());
    replacement.m_temporaryPath = file.fileName();
    return replacement;
}

Result<std::unique_ptr<FileLock>> FileReplacement::commit()
{
    if (!flush(m_temporaryPath)
        || std::rename(QFile::encodeName(m_temporaryPath).constData(),
                       QFile::encodeName(m_path).constData())
               != 0)
        return fail(codeOfSystemError(), systemError());
    m_temporaryPath.clear();
    // From here on the new file is there; that a folder cannot be flushed (some network shares)
    // does not undo it.
    flush(QFileInfo(m_path).absolutePath());
    return std::move(m_lock);
}

} // namespace budget::storage
