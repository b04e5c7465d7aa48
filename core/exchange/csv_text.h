#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace budget {

// Rows of cells as RFC 4180 CSV: UTF-8 with a byte order mark (Excel and WPS take the file for GBK
// without it), CRLF.
class CsvText
{
public:
    void line(const QStringList& cells);
    QByteArray utf8() const;

private:
    QString m_text;
};

// A text that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line
// break) with an apostrophe in front; quoting alone does not keep it from being evaluated.
QString guardedCell(const QString& text);
// Back again.
QString unguardedCell(const QString& text);

} // namespace budget
