#include "core/narrative/narrative_path.h"

#include "core/narrative/narrative_grammar.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::narrative {

namespace {

// 教育支出科目, 教育支出类科目: a name without its rank.
QStringList accountName(const QString& text)
{
    static const QRegularExpression account(
        QStringLiteral("(?:^|[，。；：:,;）)])([^，。；：:,;（）()]{2,30}?)类?科目") + subjectTail()
        + u'$');
    const QRegularExpressionMatch match = account.match(text);
    return match.hasMatch() ? QStringList{match.captured(1)} : QStringList();
}

// 2070101-行政运行, 行政运行（2070101）: a name with its code.
QStringList codedName(const QString& text, QString& code)
{
    static const QRegularExpression coded(
        QStringLiteral(
            "(?:^|[，。；：:,;、）)])(2\\d{6})[-—－_]?([\\x{4e00}-\\x{9fff}（）()]{2,40}?)")
        + subjectTail() + u'$');
    static const QRegularExpression behind(
        QStringLiteral(
            "(?:^|[，。；：:,;、）)])([\\x{4e00}-\\x{9fff}（）()]{2,40}?)[（(](2\\d{6})[）)]"
            "(?:科目)?(?:[:：]|。(?=20))?(?:20\\d\\d年度?)?")
        + subjectTail() + u'$');
    if (const QRegularExpressionMatch match = coded.match(text); match.hasMatch()) {
        code = match.captured(1);
        return {match.captured(2)};
    }
    if (const QRegularExpressionMatch match = behind.match(text); match.hasMatch()) {
        code = match.captured(2);
        return {match.captured(1)};
    }
    return {};
}

} // namespace

bool takePath(NarrativeStatement& statement, const QString& before)
{
    static const QRegularExpression path(
        QStringLiteral("(?:([^，。；：:（）()]{2,30})[（(]类[）)])?"
                       "(?:([^，。；：:]{2,40}?)[（(]款[）)])?"
                       "(?:([^，。；：:]{2,50}?)[（(]项[）)])?"
                       "(?:科目)?(?:[:：]|。(?=20))?(?:20\\d\\d年度?|当年|年度)?")
        + subjectTail() + u'$');
    constexpr qsizetype LongestPath = 160;
    static const QRegularExpression rank(QStringLiteral("[类款项目]|2\\d{6}"));
    if (!before.contains(rank))
        return false;
    const QString text = plainClause(before.last(std::min(LongestPath, before.size())));
    const QRegularExpressionMatch match = path.match(text);
    QStringList names;
    for (int i = 1; i <= 3; ++i) {
        if (match.capturedLength(i) > 0)
            names.append(match.captured(i));
    }
    if (names.isEmpty())
        names = accountName(text);
    if (names.isEmpty())
        names = codedName(text, statement.code);
    if (names.isEmpty())
        return false;
    static const QRegularExpression year(
        QStringLiteral("^(?:20\\d\\d年度?|其中[:：]?|\\d+[.．、])+"));
    names.front().remove(year);
    statement.subject = NarrativeSubject::SubjectItem;
    statement.path = names;
    statement.name = names.back();
    return true;
}

} // namespace budget::narrative
