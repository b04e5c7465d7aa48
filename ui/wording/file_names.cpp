#include "ui/wording/file_names.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace budget::ui {

QString asFileName(QString text)
{
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]"));
    text.remove(notInNames);
    // File systems take 255 bytes of a name, and a Chinese character is three.
    static constexpr int longestName = 70;
    return text.left(longestName);
}

QString folderBeside(const QString& source)
{
    const QString beside = QFileInfo(source).absolutePath();
    const bool isThere = !source.isEmpty() && !source.startsWith(u':');
    return isThere && QFileInfo(beside).isWritable()
               ? beside
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace budget::ui
