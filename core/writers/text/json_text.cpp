#include "core/writers/text/json_text.h"

namespace budget::writers {

QString quoted(QStringView text)
{
    QString result = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += QStringLiteral("\\") + c;
        else if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c < u' ')
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result + u'"';
}

QString quotedOrNull(QStringView text)
{
    return text.isEmpty() ? QStringLiteral("null") : quoted(text);
}

QString array(const QStringList& values)
{
    return u'[' + values.join(QStringLiteral(", ")) + u']';
}

QString textArray(const QStringList& texts)
{
    QStringList values;
    for (const QString& text : texts)
        values.append(quoted(text));
    return array(values);
}

void ObjectLine::add(QStringView key, const QString& json)
{
    m_members.append(quoted(key) + QStringLiteral(": ") + json);
}

void ObjectLine::addText(QStringView key, QStringView text)
{
    add(key, quotedOrNull(text));
}

void ObjectLine::addFen(QStringView key, const std::optional<Money>& amount)
{
    if (amount)
        add(key, QString::number(amount->fen()));
}

QString ObjectLine::json() const
{
    return u'{' + m_members.join(QStringLiteral(", ")) + u'}';
}

} // namespace budget::writers
