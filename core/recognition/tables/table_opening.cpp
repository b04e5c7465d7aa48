#include "core/recognition/tables/table_opening.h"

#include "core/document/printed_text.h"
#include "core/document/title_match.h"
#include "core/recognition/tables/goal_form.h"
#include "core/recognition/tables/header_alignment.h"

#include <QRegularExpression>

#include <utility>

namespace budget::recognition {

namespace {

// The likeness, in permille, of words that are the template's own.
constexpr int SurelyTitle = 950;
constexpr qsizetype LongestTitle = 60;

bool cannotBeTitle(const QString& words)
{
    static const QRegularExpression marks(QStringLiteral("[。，；：！？,;:!?]"));
    return words.size() > LongestTitle || marks.match(words).hasMatch();
}

// …表, …表（续）, …表（经济分类科目）
bool saysTable(const QString& words)
{
    static const QRegularExpression table(QStringLiteral("表(?:[（(【\\[].*[）)】\\]]|续)*$"));
    return table.match(withoutSpaces(words)).hasMatch();
}

QString projectName(const QString& title)
{
    static const QRegularExpression suffix(QStringLiteral(
        "(?:项目)?(?:支出)?(?:预算)?(?:整体)?(?:支出)?(?:绩效目标|绩效指标)(?:申报|批复|公开)?表?"
        "(?:[（(].*[）)])?$|绩效目标.*$"));
    QString name = title;
    name.remove(suffix);
    return name.isEmpty() ? title : name;
}

// The grid from its header on: a table of goals may begin with rows about its project.
std::vector<GridRow> fromHeader(const std::vector<GridRow>& rows)
{
    return {rows.begin() + goalForm(rows).rows, rows.end()};
}

std::optional<HeaderAlignment> regionalFit(const std::vector<GridRow>& rows,
                                           const TableTemplate& table)
{
    TableBuilder trial(table, QString(), Place());
    if (!trial.accepts(rows))
        return std::nullopt;
    return alignHeader(fromHeader(rows), table);
}

} // namespace

bool TableOpening::isTitle(const QString& line) const
{
    if (matchTitle(line, m_template))
        return true;
    const QString words = plainTitle(line);
    return words.size() >= 4 && !cannotBeTitle(words) && m_vocabulary.titleKind(words).has_value();
}

bool TableOpening::isTitleOverTwoLines(const QString& first, const QString& second) const
{
    const QString whole = first + second;
    const std::optional<TitleMatch> match = matchTitle(whole, m_template);
    if (match) {
        const std::optional<TitleMatch> alone = matchTitle(second, m_template);
        const std::optional<TitleMatch> half = matchTitle(first, m_template);
        if (match->likeness >= SurelyTitle && (!alone || alone->likeness < match->likeness)
            && (!half || half->likeness < match->likeness))
            return true;
    }
    const QString words = plainTitle(whole);
    if (cannotBeTitle(words) || saysTable(first) || !saysTable(second))
        return false;
    const std::optional<Vocabulary::Title> joined = m_vocabulary.titleKind(words);
    const std::optional<Vocabulary::Title> alone = m_vocabulary.titleKind(plainTitle(second));
    return joined && (!alone || alone->kind != joined->kind);
}

std::unique_ptr<TableBuilder> TableOpening::titled(const QString& line,
                                                   const std::vector<GridRow>& rows,
                                                   int fiscalYear,
                                                   const Place& place) const
{
    const QString words = plainTitle(line);
    const std::optional<Vocabulary::Title> kind = m_vocabulary.titleKind(words);
    std::optional<TitleMatch> match = matchTitle(line, m_template);
    if (match && kind && kind->kind != match->table->kind && match->likeness < SurelyTitle)
        match.reset();
    std::optional<HeaderAlignment> fit;
    if (match)
        fit = regionalFit(rows, *match->table);
    if (fit && fit->foreign == 0 && fit->missing == 0)
        return std::make_unique<TableBuilder>(*match->table, match->title, place);
    if (cannotBeTitle(words) || (!match && !kind))
        return nullptr;
    std::optional<GeneralTable> general =
        generalTable(fromHeader(rows), words, fiscalYear, m_vocabulary);
    const bool known = general && general->isSure;
    const bool same = known && match && general->layout.kind == match->table->kind;
    if (fit && !same && (fit->foreign == 0 || !known))
        return std::make_unique<TableBuilder>(*match->table, match->title, place);
    if (!general || (!saysTable(words) && !known))
        return nullptr;
    const bool isGoal = general->layout.kind == TableKind::PerformanceGoal;
    return std::make_unique<TableBuilder>(
        std::move(*general), isGoal ? projectName(words) : words, place);
}

std::unique_ptr<TableBuilder> TableOpening::untitled(const QString& title,
                                                     const std::vector<GridRow>& rows,
                                                     int fiscalYear,
                                                     const Place& place) const
{
    std::optional<GeneralTable> general =
        generalTable(fromHeader(rows), title, fiscalYear, m_vocabulary);
    return general ? std::make_unique<TableBuilder>(std::move(*general), title, place) : nullptr;
}

} // namespace budget::recognition
