#include "core/storage/sqlite_dialect.h"

#include "core/money/error.h"

#include <QFileInfo>
#include <QUrl>

namespace budget::storage::dialect {

namespace {

// Result codes of sqlite3.h; the extended ones hold the primary one in their last byte.
enum NativeCode
{
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    NoDatabase = 26,
    InputOutputShortRead = InputOutput | 2 << 8,
    InputOutputRead = InputOutput | 1 << 8,
};

QString accessWord(Access access)
{
    switch (access) {
    case Access::ReadOnly:
        return QStringLiteral("ro");
    case Access::Create:
        return QStringLiteral("rwc");
    case Access::ReadWrite:
    case Access::Salvage:
        return QStringLiteral("rw");
    }
    return {};
}

Setting setting(const char16_t* name, const char16_t* value, const char16_t* answer)
{
    const QString pragma = QStringLiteral("PRAGMA ") + QString::fromUtf16(name);
    return {pragma + QStringLiteral(" = ") + QString::fromUtf16(value),
            pragma,
            QString::fromUtf16(answer)};
}

} // namespace

QString wholeNumberType()
{
    return QStringLiteral("INTEGER");
}

QString tableSuffix()
{
    return QStringLiteral(" STRICT, WITHOUT ROWID");
}

QString databaseName(const QString& path, Access access)
{
    // Percent-encoded, so that blanks, ?, # and % in a name are not taken for parts of the URI.
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded()) + QStringLiteral("?mode=") + accessWord(access);
}

QString connectOptions(int patienceMilliseconds)
{
    return QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(patienceMilliseconds);
}

std::vector<Setting> settings(Access access)
{
    // A file from elsewhere may hold views and triggers of anybody's making, and broken pages.
    std::vector<Setting> all{setting(u"trusted_schema", u"OFF", u"0"),
                             setting(u"cell_size_check", u"ON", u"1")};
    if (access == Access::Salvage)
        all.push_back(setting(u"writable_schema", u"ON", u"1"));
    if (access == Access::ReadWrite || access == Access::Create) {
        all.push_back(setting(u"foreign_keys", u"ON", u"1"));
        // A rollback journal, no write-ahead log: a budget is one file to mail and to copy at any
        // moment between two edits, it works on network shares, where no memory is shared, and an
        // edit a time needs no concurrency. Readers read between transactions.
        all.push_back(setting(u"journal_mode", u"DELETE", u"delete"));
        // Also the folder is flushed after the journal went: an edit that was confirmed must not
        // be taken back by a journal that comes back with the power.
        all.push_back(setting(u"synchronous", u"EXTRA", u"3"));
    }
    return all;
}

QString beginReading()
{
    return QStringLiteral("BEGIN");
}

QString beginWriting()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString commit()
{
    return QStringLiteral("COMMIT");
}

QString rollBack()
{
    return QStringLiteral("ROLLBACK");
}

QString readSchemaVersion()
{
    return QStringLiteral("PRAGMA user_version");
}

QString writeSchemaVersion(int version)
{
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

QString writeApplicationId()
{
    return QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId);
}

QString quickCheck()
{
    return QStringLiteral("PRAGMA quick_check(1)");
}

QString copyInto()
{
    return QStringLiteral("VACUUM INTO ?");
}

ErrorCode errorCode(const QString& nativeCode, Access access)
{
    const int code = nativeCode.toInt();
    const bool reads = access == Access::ReadOnly || access == Access::Salvage;
    if (code == InputOutputShortRead)
        return ErrorCode::FileDamaged;
    if (code == InputOutputRead)
        return ErrorCode::FileUnreadable;
    switch (code & 0xFF) {
    case Busy:
    case Locked:
        return ErrorCode::FileLocked;
    case ReadOnly:
    case Permission:
        return ErrorCode::FileReadOnly;
    case CannotOpen: // the file, or the journal beside it
        return reads ? ErrorCode::FileUnreadable : ErrorCode::FileReadOnly;
    case Full:
        return ErrorCode::DiskFull;
    case Corrupt:
    case NoDatabase:
        return ErrorCode::FileDamaged;
    default:
        return reads ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable;
    }
}

QString journalPath(const QString& path)
{
    return path + QStringLiteral("-journal");
}

} // namespace budget::storage::dialect
