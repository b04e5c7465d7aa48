#include "core/narrative/subject_path.h"

#include "core/narrative/grammar.h"
#include "core/narrative/statement.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::narrative {

namespace {

// 教育支出科目, 教育支出类科目: a name without its rank.
QStringList accountName(const QString& text)
{
    static const QRegularExpression account(
        QStringLiteral("(?:^|[，。；：:,;）)])([^，。；：:,;（）()]{2,30}?)类?科目") + topicTail()
        + u'$');
    const QRegularExpressionMatch match = account.match(text);
    return match.hasMatch() ? QStringList{match.captured(1)} : QStringList();
}

// 2070101-行政运行, 行政运行（2070101）: a name with its code.
SubjectPath codedName(const QString& text)
{
    static const QRegularExpression coded(
        QStringLiteral(
            "(?:^|[，。；：:,;、）)])(2\\d{6})[-—－_]?([\\x{4e00}-\\x{9fff}（）()]{2,40}?)")
        + topicTail() + u'$');
    static const QRegularExpression behind(
        QStringLiteral(
            "(?:^|[，。；：:,;、）)])([\\x{4e00}-\\x{9fff}（）()]{2,40}?)[（(](2\\d{6})[）)]"
            "(?:科目)?(?:[:：]|。(?=20))?(?:20\\d\\d年度?)?")
        + topicTail() + u'$');
    if (const QRegularExpressionMatch match = coded.match(text); match.hasMatch())
        return {{match.captured(2)}, match.captured(1)};
    if (const QRegularExpressionMatch match = behind.match(text); match.hasMatch())
        return {{match.captured(1)}, match.captured(2)};
    return {};
}

} // namespace

std::optional<SubjectPath> subjectPathBefore(const QString& before)
{
    static const QRegularExpression path(
        QStringLiteral("(?:([^，。；：:（）()]{2,30})[（(]类[）)])?"
                       "(?:([^，。；：:]{2,40}?)[（(]款[）)])?"
                       "(?:([^，。；：:]{2,50}?)[（(]项[）)])?"
                       "(?:科目)?(?:[:：]|。(?=20))?(?:20\\d\\d年度?|当年|年度)?")
        + topicTail() + u'$');
    constexpr qsizetype LongestPath = 160;
    static const QRegularExpression rank(QStringLiteral("[类款项目]|2\\d{6}"));
    if (!before.contains(rank))
        return std::nullopt;
    const QString text = plainClause(before.last(std::min(LongestPath, before.size())));
    const QRegularExpressionMatch match = path.match(text);
    SubjectPath found;
    for (int i = 1; i <= 3; ++i) {
        if (match.capturedLength(i) > 0)
            found.names.append(match.captured(i));
    }
    if (found.names.isEmpty())
        found.names = accountName(text);
    if (found.names.isEmpty())
        found = codedName(text);
    if (found.names.isEmpty())
        return std::nullopt;
    static const QRegularExpression year(
        QStringLiteral("^(?:20\\d\\d年度?|其中[:：]?|\\d+[.．、])+"));
    found.names.front().remove(year);
    return found;
}

} // namespace budget::narrative
