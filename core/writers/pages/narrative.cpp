#include "core/writers/pages/narrative.h"

#include "core/writers/pages/printed_table.h"

#include <QRegularExpression>

namespace budget::writers {

QString bareTitle(const QString& title)
{
    static const QRegularExpression space(QStringLiteral("\\s+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ordinal(
        QStringLiteral("^(?:[（(]?[0-9一二三四五六七八九十]+[)）]?[、.．]?|第[一二三四五六七八九十]"
                       "+部分|表[0-9一二三四五六七八九十]+)"));
    QString bare = title;
    bare.remove(space);
    const QRegularExpressionMatch match = ordinal.match(bare);
    // 2023年… begins with a year, not with an ordinal.
    if (match.hasMatch() && !bare.mid(match.capturedLength()).startsWith(u'年'))
        bare.remove(0, match.capturedLength());
    return bare;
}

bool announces(const QString& heading, const Table& table)
{
    const QString bare = bareTitle(heading);
    return !bare.isEmpty()
           && (bare == bareTitle(printedTitle(table)) || bare == bareTitle(table.title));
}

bool isOfContents(const QString& paragraph)
{
    static const QRegularExpression leaders(QStringLiteral("(?:[.．…·]\\s*){3,}\\d+\\s*$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression contents(QStringLiteral("目\\s*录\\s*$"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return leaders.match(paragraph).hasMatch()
           || (paragraph.size() < 40 && contents.match(paragraph).hasMatch());
}

QString settableText(const QString& paragraph)
{
    static const QRegularExpression listDash(QStringLiteral("^(?:[-*•]\\s+)+"));
    QString text = paragraph.trimmed();
    text.remove(listDash);
    text.remove(QStringLiteral("**"));
    return text;
}

} // namespace budget::writers
