#include "core/storage/file_header.h"

#include "core/money/error.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_dialect.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <cstring>

namespace budget::storage {

namespace {

// The header of the SQLite file format (sqlite.org/fileformat.html).
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype PageSizeAt = 16;
constexpr qsizetype ChangeCounterAt = 24;
constexpr qsizetype PageCountAt = 28;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;
constexpr qsizetype PagesCountedAt = 92; // the change counter when the pages were counted

quint32 wordAt(const QByteArray& header, qsizetype place)
{
    return qFromBigEndian<quint32>(header.constData() + place);
}

bool isDatabase(const QByteArray& header)
{
    static const QByteArray magic("SQLite format 3", 16); // its zero included
    return header.startsWith(magic);
}

bool isOurs(const QByteArray& header)
{
    return header.size() >= HeaderSize && isDatabase(header)
           && wordAt(header, ApplicationIdAt) == static_cast<quint32>(dialect::ApplicationId);
}

tl::unexpected<Error> fail(ErrorCode code, const QString& path, const QString& detail = {})
{
    Place place;
    place.file = path;
    return failure(code, place, detail);
}

Result<QByteArray> readHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, path);
    if (info.isDir())
        return fail(ErrorCode::FileUnreadable, path, QString::fromLocal8Bit(std::strerror(EISDIR)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (file.size() == 0)
        return fail(ErrorCode::FileEmpty, path);
    return file.read(HeaderSize);
}

// What the header says the file is long, in bytes; 0 where it does not say.
qint64 sizeByHeader(const QByteArray& header)
{
    if (wordAt(header, ChangeCounterAt) != wordAt(header, PagesCountedAt))
        return 0;
    const auto size = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    return qint64(size == 1 ? 65536 : size) * wordAt(header, PageCountAt);
}

} // namespace

bool beginsAsBudget(const QString& path)
{
    const Result<QByteArray> header = readHeader(path);
    return header && isOurs(*header);
}

Result<int> readFormat(const QString& path)
{
    const Result<QByteArray> header = readHeader(path);
    if (!header)
        return tl::unexpected(header.error());
    const qint64 size = QFileInfo(path).size();
    if (isDatabase(*header) && header->size() < HeaderSize)
        return fail(ErrorCode::FileDamaged, path, QStringLiteral("%1 B").arg(size));
    if (!isOurs(*header))
        return fail(ErrorCode::FileForeign, path);
    const auto version = static_cast<int>(wordAt(*header, UserVersionAt));
    if (version > SchemaVersion)
        return fail(ErrorCode::FileNewer, path, QString::number(version));
    if (version < 1)
        return fail(ErrorCode::FileDamaged, path, QStringLiteral("format %1").arg(version));
    // While a journal waits to be rolled back, the file may be of any length.
    const qint64 expected = sizeByHeader(*header);
    if (size < expected && !QFileInfo::exists(dialect::journalPath(path)))
        return fail(
            ErrorCode::FileDamaged, path, QStringLiteral("%1/%2 B").arg(size).arg(expected));
    return version;
}

} // namespace budget::storage
