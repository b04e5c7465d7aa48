#include "core/document/title_match.h"

#include "core/document/folded_text.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget {

namespace {

// Titles of other regions' documents stay below this against every title of the template, the
// variants of one title (支出表 and 支出预算表) above it.
constexpr int LeastLikeness = 780;
constexpr qsizetype LongestTitle = 60;

// A title without the unit of money printed behind it.
QString withoutUnit(QStringView line)
{
    static const QRegularExpression unit(QStringLiteral(
        "\\s*[（(]?(?:金额)?单位\\s*[:：]\\s*(?:人民币)?\\s*[亿万]?\\s*元[）)]?\\s*$"));
    return line.toString().remove(unit);
}

// A title without the number of its table: 附表1, 附件1-1, 预算01表, 【表1】.
QString withoutTableNumber(QStringView line)
{
    static const QRegularExpression number(QStringLiteral(
        "^\\s*[【\\[]?(?:(?:附?表格?|附件)\\s*(?:\\d{1,2}(?:[-－]\\d{1,2})?|[一二三四五六七八九十]{"
        "1,3})|"
        "(?:预算|公开|预算公开)\\s*(?:\\d{1,2}\\s*表|表\\s*\\d{1,2}))[】\\]]?\\s*[:：、.．]?\\s*|"
        "^\\s*[\\x{2460}-\\x{2473}]\\s*|^\\s*\\d{1,2}\\s+(?=[\\x{4e00}-\\x{9fff}])"));
    return line.toString().remove(number);
}

QString bareTitle(QStringView line)
{
    return withoutOrdinal(withoutTableNumber(withoutUnit(line)));
}

// The words by which one table's title differs from another's.
QString titleWords(QStringView title)
{
    static const QRegularExpression noise(QStringLiteral(
        "\\d{4}年度?|\\{(?:last_)?year\\}年?|预算单位|预算部门|公开|部门|单位|本级|空表|"
        "\\(\\)|\\(\\d{4}年度?\\)"));
    return foldedText(title, Fold::Words).remove(noise);
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
        QRegularExpression(pattern + QStringLiteral("\\s*$")).match(line.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return TitleMatch{&table, match.captured(1), 1000};
}

// A title may begin with the name of who publishes it, and may leave 预算 out.
int wordsLikeness(const QString& words, const QString& title)
{
    constexpr int named = 990;
    const QString budget = QStringLiteral("预算");
    const QString core = title.startsWith(budget) ? title.sliced(budget.size()) : title;
    if (words == core || words == budget + core)
        return 1000;
    static const QRegularExpression otherTable(
        QStringLiteral("财政|拨款|公共|基金|国有|收入|支出|绩效"));
    if ((words.endsWith(budget + core) || (core.size() >= 6 && words.endsWith(core)))
        && !words.chopped(core.size()).contains(otherTable))
        return named;
    return std::max(likeness(words, title), likeness(words, core));
}

int titleLikeness(const QString& words, const TableTemplate& table)
{
    int best = wordsLikeness(words, titleWords(table.title));
    for (const QString& alias : table.aliases)
        best = std::max(best, wordsLikeness(words, titleWords(alias)));
    return best;
}

} // namespace

std::optional<TitleMatch> matchTitle(QStringView line, const DisclosureTemplate& disclosureTemplate)
{
    if (line.size() > LongestTitle || line.contains(u'。') || line.contains(u'，')
        || line.contains(u'；'))
        return std::nullopt;
    const QString bare = bareTitle(line);
    const QString words = titleWords(bare);
    if (words.isEmpty())
        return std::nullopt;
    std::optional<TitleMatch> best;
    for (const TableTemplate& table : disclosureTemplate.tables) {
        const QString suffix = projectSuffix(table);
        if (!suffix.isEmpty()) {
            if (std::optional<TitleMatch> project = matchProject(bare, table, suffix))
                return project;
            continue;
        }
        const int score = titleLikeness(words, table);
        if (score >= LeastLikeness && (!best || score > best->likeness))
            best = TitleMatch{&table, withoutSpaces(bare), score};
    }
    return best;
}

QString plainTitle(QStringView line)
{
    return withoutSpaces(bareTitle(line));
}

} // namespace budget
