#include "core/exchange/csv_text.h"

namespace budget {

namespace {

QString quotedWhereNeeded(const QString& field)
{
    const bool plain = !field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n')
                       && !field.contains(u'\r');
    if (plain)
        return field;
    QString doubled = field;
    doubled.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

// An apostrophe before such a sign counts, so that one may be taken off every such text.
bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

} // namespace

void CsvText::line(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted.append(quotedWhereNeeded(cell));
    m_text += quoted.join(u',') + QStringLiteral("\r\n");
}

QByteArray CsvText::utf8() const
{
    return "\xEF\xBB\xBF" + m_text.toUtf8();
}

QString guardedCell(const QString& text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unguardedCell(const QString& text)
{
    const QStringView rest = QStringView(text).sliced(text.isEmpty() ? 0 : 1);
    return text.startsWith(u'\'') && looksLikeFormula(rest) ? rest.toString() : text;
}

} // namespace budget
