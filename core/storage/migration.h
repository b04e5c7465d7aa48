#pragma once

#include "core/storage/connection.h"

#include <QStringList>

#include <vector>

namespace budget::storage {

// What makes a file of one schema version a file of the next. The statements of a step never change
// once a program with it was given away.
struct MigrationStep
{
    int from = 0;
    QStringList statements;
};
const std::vector<MigrationStep>& migrationSteps();

// The schema version of an open file.
[[nodiscard]] Result<int> readSchemaVersion(Connection& connection);

// Takes every step that the file lacks, all in one transaction: it ends as today's or as it was.
[[nodiscard]] Result<void> migrate(Connection& connection, const std::vector<MigrationStep>& steps);

// Copies the file as it is to NAME.vVERSION.yusuan beside it (NAME.vVERSION-2.yusuan where that is
// there already) and returns the copy's path. Nobody may have the file open.
[[nodiscard]] Result<QString> keepOldCopy(const QString& path, int version);

} // namespace budget::storage
