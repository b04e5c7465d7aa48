#pragma once

#include "core/money/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace budget::storage {

enum class Access
{
    ReadWrite, // an existing file
    ReadOnly,  // an existing file
    Create,
    // What is left of a copy of a damaged file: shown as far as it can be read.
    Salvage,
};

// All that is SQLite's own in this folder; the rest is SQL that PostgreSQL understands as well.
namespace dialect {

// What makes an SQLite file a budget of ours: "YUSN", at byte 68 of the file, big-endian.
inline constexpr std::int32_t ApplicationId = 0x5955534E;

// A whole number of 64 bits. SQLite's strict tables know no other name for it than INTEGER;
// PostgreSQL calls it BIGINT.
QString wholeNumberType();
// What ends CREATE TABLE: columns hold what their type says, rows lie in the order of their key.
QString tableSuffix();

// How Qt opens the file: the name with the access in it, and its options. A missing file is made
// with Access::Create only.
QString databaseName(const QString& path, Access access);
QString connectOptions(int patienceMilliseconds);

// A setting, and what it reads back as when it is in force.
struct Setting
{
    QString statement;
    QString question;
    QString answer;
};
std::vector<Setting> settings(Access access);

QString beginReading();
QString beginWriting(); // fails at once while somebody else writes, never in the midst of it
QString commit();
QString rollBack();

QString readSchemaVersion();
QString writeSchemaVersion(int version);
QString writeApplicationId();
// One row, "ok", or a row a fault.
QString quickCheck();
QString copyInto(); // one value: the path of a file that is empty or not there

// What a native error means for the user.
ErrorCode errorCode(const QString& nativeCode, Access access);

// Where the journal of a file that is being written stands.
QString journalPath(const QString& path);

} // namespace dialect

} // namespace budget::storage
