#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace budget {

// Where the sources of the project stand: ctest says it in YUSUAN_SOURCE; run by hand, a test is
// started from there. Not compiled in, so that a test compiled in one clone serves another.
inline QString sourcePath(const QString& path)
{
    return QDir(qEnvironmentVariable("YUSUAN_SOURCE", QStringLiteral("."))).absoluteFilePath(path);
}

// Published budgets and their answer keys that stand beside the checkout on some machines.
inline QString sharedPath(const QString& path)
{
    return QDir::cleanPath(sourcePath(QStringLiteral("../shared/") + path));
}

} // namespace budget
