#include "core/recognition/title_match.h"

#include "core/recognition/printed_text.h"

#include <QRegularExpression>

namespace budget {

namespace {

// Titles of other regions' documents stay below this against every title of the template, the
// variants of one title (支出表 and 支出预算表) above it.
constexpr int LeastLikeness = 780;
constexpr qsizetype LongestTitle = 60;

// The words that tell one table's title from another's.
QString titleWords(QStringView title)
{
    static const QRegularExpression noise(QStringLiteral(
        "\\d{4}年度?|\\{year\\}年?|预算单位|部门|单位|本级|^附?表\\d+[:：、]?|\\(\\d{4}年度?\\)"));
    return comparable(withoutOrdinal(title)).remove(noise);
}

QString projectSuffix(const TableTemplate& table)
{
    static const QString placeholder = QStringLiteral("{project}");
    return table.title.startsWith(placeholder) ? table.title.sliced(placeholder.size()) : QString();
}

// The suffix may be printed with white space in it; the project's name keeps its own.
std::optional<TitleMatch>
matchProject(QStringView line, const TableTemplate& table, const QString& suffix)
{
    QString pattern = QStringLiteral("^(.*\\S)");
    for (const QChar c : suffix)
        pattern += QStringLiteral("\\s*") + QRegularExpression::escape(QString(c));
    const QRegularExpressionMatch match =
        QRegularExpression(pattern + QStringLiteral("\\s*$")).match(withoutOrdinal(line));
    if (!match.hasMatch())
        return std::nullopt;
    return TitleMatch{&table, match.captured(1), 1000};
}

int titleLikeness(const QString& words, const TableTemplate& table)
{
    int best = likeness(words, titleWords(table.title));
    for (const QString& alias : table.aliases)
        best = std::max(best, likeness(words, titleWords(alias)));
    return best;
}

} // namespace

std::optional<TitleMatch> matchTitle(QStringView line, const DisclosureTemplate& disclosureTemplate)
{
    if (line.size() > LongestTitle || line.contains(u'。') || line.contains(u'，')
        || line.contains(u'；'))
        return std::nullopt;
    const QString words = titleWords(line);
    if (words.isEmpty())
        return std::nullopt;
    std::optional<TitleMatch> best;
    for (const TableTemplate& table : disclosureTemplate.tables) {
        const QString suffix = projectSuffix(table);
        if (!suffix.isEmpty()) {
            if (std::optional<TitleMatch> project = matchProject(line, table, suffix))
                return project;
            continue;
        }
        const int score = titleLikeness(words, table);
        if (score >= LeastLikeness && (!best || score > best->likeness))
            best = TitleMatch{&table, withoutSpaces(withoutOrdinal(line)), score};
    }
    return best;
}

} // namespace budget
