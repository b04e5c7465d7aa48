#include "core/budget/author.h"

#include <QDir>
#include <QSysInfo>

namespace budget {

QString authorName(const QString& chosen)
{
    if (!chosen.trimmed().isEmpty())
        return chosen.trimmed();
    QString login = QDir::home().dirName();
    for (const char* variable : {"USERNAME", "USER", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            login = name;
    }
    return login + u'@' + QSysInfo::machineHostName();
}

} // namespace budget
