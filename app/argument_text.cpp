#include "app/argument_text.h"

#include <QFileInfo>

namespace budget::app {

QString endingOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

std::optional<QDateTime> isoDate(const QString& text)
{
    QDateTime date = QDateTime::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    if (date.timeSpec() == Qt::LocalTime)
        date.setTimeSpec(Qt::UTC);
    return date.toUTC();
}

bool isSameFile(const QString& left, const QString& right)
{
    const QString canonical = QFileInfo(left).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(right).canonicalFilePath();
}

} // namespace budget::app
