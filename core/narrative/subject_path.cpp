#include "core/narrative/subject_path.h"

#include "core/narrative/statement.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>

namespace budget::narrative {

namespace {

// 教育支出（类）普通教育（款）小学教育（项）: each name with its rank.
QStringList rankedNames(const QString& text)
{
    const QRegularExpressionMatch match = expressionOf(u"subject.path").match(text);
    QStringList names;
    for (const QStringView rank : {u"category", u"section", u"item"}) {
        if (match.capturedLength(rank) > 0)
            names.append(match.captured(rank));
    }
    return names;
}

// 教育支出科目, 教育支出类科目: a name without its rank.
QStringList unrankedName(const QString& text)
{
    const QRegularExpressionMatch match = expressionOf(u"subject.called").match(text);
    return match.hasMatch() ? QStringList{match.captured(u"name")} : QStringList();
}

// 2070101-行政运行, 行政运行（2070101）: a name with its code.
SubjectPath codedName(const QString& text)
{
    for (const QStringView form : {u"subject.after_code", u"subject.before_code"}) {
        const QRegularExpressionMatch match = expressionOf(form).match(text);
        if (match.hasMatch())
            return {{match.captured(u"name")}, match.captured(u"code")};
    }
    return {};
}

} // namespace

std::optional<SubjectPath> subjectPathBefore(const QString& before)
{
    constexpr qsizetype LongestPath = 160;
    if (!hasWords(before, u"subject.rank"))
        return std::nullopt;
    const QString text = plainClause(before.last(std::min(LongestPath, before.size())));
    SubjectPath found{rankedNames(text), {}};
    if (found.names.isEmpty())
        found.names = unrankedName(text);
    if (found.names.isEmpty())
        found = codedName(text);
    if (found.names.isEmpty())
        return std::nullopt;
    found.names.front().remove(expressionOf(u"subject.lead"));
    return found;
}

} // namespace budget::narrative
