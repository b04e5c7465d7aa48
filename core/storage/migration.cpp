#include "core/storage/migration.h"

#include "core/money/error.h"
#include "core/storage/schema.h"

#include <QFile>
#include <QFileInfo>

namespace budget::storage {

const std::vector<MigrationStep>& migrationSteps()
{
    static const std::vector<MigrationStep> steps{
        {1, versionStatements()},
        {2, waiverStatements()},
    };
    return steps;
}

Result<int> readSchemaVersion(Connection& connection)
{
    const Result<QVariant> version = connection.value(dialect::readSchemaVersion());
    if (!version)
        return tl::unexpected(version.error());
    return version->toInt();
}

Result<void> migrate(Connection& connection, const std::vector<MigrationStep>& steps)
{
    const auto transaction = Transaction::begin(connection, dialect::beginWriting());
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<int> version = readSchemaVersion(connection);
    for (const MigrationStep& step : steps) {
        if (!version)
            return tl::unexpected(version.error());
        if (step.from != *version)
            continue;
        QStringList statements = step.statements;
        statements.append(dialect::writeSchemaVersion(step.from + 1));
        for (const QString& statement : statements) {
            if (const Result<int> done = connection.run(statement); !done)
                return tl::unexpected(done.error());
        }
        version = step.from + 1;
    }
    return (*transaction)->commit();
}

Result<QString> keepOldCopy(const QString& path, int version)
{
    const QFileInfo info(path);
    const QString stem =
        info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".v%1").arg(version);
    QString copy = stem + QStringLiteral(".yusuan");
    for (int i = 2; QFileInfo::exists(copy); ++i)
        copy = stem + QStringLiteral("-%1.yusuan").arg(i);
    QFile file(path);
    if (file.copy(copy))
        return copy;
    Place place;
    place.file = copy;
    return failure(ErrorCode::FileUnwritable, place, file.errorString());
}

} // namespace budget::storage
