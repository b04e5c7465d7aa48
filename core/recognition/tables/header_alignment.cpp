#include "core/recognition/tables/header_alignment.h"

#include "core/document/folded_text.h"
#include "core/document/printed_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace budget::recognition {

namespace {

// Scores are permille of a column that fits word for word.
constexpr int MissingLeaf = -300; // a column of the template that the grid lacks
constexpr int MissingSubject =
    -700; // the same for code and name, without which no row can be named
constexpr int SurplusColumn = -1000; // words in the grid that the template lacks
constexpr int UnnamedColumn = -50;
constexpr int JoinedNumbers = -500; // two cells joined that 栏次 numbers as two columns
constexpr int ForeignWords = -300;  // words that have nothing in common
constexpr int LeastLikeness = 550;
constexpr int LeastWordLikeness = 500; // of one column's words, to belong to the template's
constexpr int MostJoined = 4;
constexpr int MostAlignedRows = 5;

QString headerWords(QStringView text)
{
    static const QRegularExpression year(QStringLiteral("\\d{4}年度?|\\{year\\}年?"));
    return foldedText(text, Fold::Words).remove(year);
}

void appendTitles(const std::vector<ColumnTemplate>& columns, QStringList& titles)
{
    for (const ColumnTemplate& column : columns) {
        titles.append(headerWords(column.title));
        for (const QString& alias : column.aliases)
            titles.append(headerWords(alias));
        appendTitles(column.children, titles);
    }
}

// A column of the template as the alignment sees it.
struct Leaf
{
    QStringList titles;        // the title and its aliases, as headerWords()
    int missing = MissingLeaf; // the score of a grid without it
};

void appendLeaves(const std::vector<ColumnTemplate>& columns, std::vector<Leaf>& leaves)
{
    for (const ColumnTemplate& column : columns) {
        if (!column.children.empty()) {
            appendLeaves(column.children, leaves);
            continue;
        }
        Leaf leaf{{headerWords(column.title)}, MissingLeaf};
        for (const QString& alias : column.aliases)
            leaf.titles.append(headerWords(alias));
        if (column.type == ColumnType::Code || column.type == ColumnType::Name)
            leaf.missing = MissingSubject;
        leaves.push_back(std::move(leaf));
    }
}

// 1, 2, 3 … over the columns, whatever word stands before them; or, where the template begins with
// another number, from that one on.
bool countsColumns(const GridRow& row, int firstNumber)
{
    const int fewestNumbers = firstNumber > 1 ? 2 : 3;
    int last = firstNumber - 1;
    for (qsizetype c = 1; c < row.cells.size(); ++c) {
        const QString text = withoutSpaces(row.cells[c]);
        if (!text.isEmpty() && text != QString::number(++last))
            return false;
    }
    bool firstIsNumber = false;
    withoutSpaces(row.cells.front()).toInt(&firstIsNumber);
    return last - firstNumber + 1 >= fewestNumbers && !firstIsNumber;
}

bool isColumnNumberRow(const GridRow& row, const TableTemplate& table)
{
    if (row.cells.isEmpty())
        return false;
    if (countsColumns(row, table.firstNumber))
        return true;
    if (table.columnNumbers.isEmpty())
        return false;
    const QString first = withoutSpaces(row.cells.front());
    return first == table.columnNumbers || first == QStringLiteral("档次")
           || table.columnNumberAliases.contains(first);
}

// Every cell is part of a title of the template's header, or holds one.
bool isHeaderLike(const GridRow& row, const QStringList& titles)
{
    int filled = 0;
    for (const QString& cell : row.cells) {
        const QString words = headerWords(cell);
        if (words.isEmpty())
            continue;
        ++filled;
        const bool known =
            std::any_of(titles.begin(), titles.end(), [&words](const QString& title) {
                return title.contains(words) || (title.size() > 1 && words.contains(title));
            });
        if (!known)
            return false;
    }
    return filled > 1;
}

// The words of the lowest filled header cell over each physical column.
QStringList
columnWords(const std::vector<GridRow>& rows, int headerRows, const TableTemplate& table)
{
    QStringList words;
    for (int r = 0; r < headerRows; ++r) {
        const GridRow& row = rows[static_cast<std::size_t>(r)];
        if (isColumnNumberRow(row, table))
            continue;
        for (qsizetype c = 0; c < row.cells.size(); ++c) {
            while (words.size() <= c)
                words.append(QString());
            const QString cell = headerWords(row.cells[c]);
            if (!cell.isEmpty())
                words[c] = cell;
        }
    }
    return words;
}

// Which physical columns 栏次 numbers; empty where there is no such row.
std::vector<bool>
numberedColumns(const std::vector<GridRow>& rows, int headerRows, const TableTemplate& table)
{
    for (int r = 0; r < headerRows; ++r) {
        const GridRow& row = rows[static_cast<std::size_t>(r)];
        if (!isColumnNumberRow(row, table))
            continue;
        std::vector<bool> numbered;
        for (const QString& cell : row.cells)
            numbered.push_back(!withoutSpaces(cell).isEmpty());
        return numbered;
    }
    return {};
}

int titleLikeness(const QString& words, const QString& title)
{
    if (words == title)
        return 1000;
    if (words.isEmpty() || title.isEmpty())
        return ForeignWords;
    if (title.contains(words) || words.contains(title)) {
        const qsizetype shorter = std::min(words.size(), title.size());
        const qsizetype longer = std::max(words.size(), title.size());
        return static_cast<int>(500 + 500 * shorter / longer);
    }
    const int alike = likeness(words, title);
    return alike >= 300 ? alike : ForeignWords;
}

int leafLikeness(const QString& words, const Leaf& leaf)
{
    int best = ForeignWords;
    for (const QString& title : leaf.titles)
        best = std::max(best, titleLikeness(words, title));
    return best;
}

// Cells that extraction split make up a title, or the part of it that it left; never more.
int joinedLikeness(const QString& words, const Leaf& leaf)
{
    const bool isPart =
        std::any_of(leaf.titles.begin(), leaf.titles.end(), [&words](const QString& title) {
            return title.contains(words);
        });
    return isPart ? leafLikeness(words, leaf) : ForeignWords;
}

// The best way to lay n physical columns beside m leaves, found column by column (Needleman and
// Wunsch 1970, with several columns allowed to share a leaf).
class Alignment
{
public:
    Alignment(QStringList words, std::vector<Leaf> leaves, std::vector<bool> numbered)
        : m_words(std::move(words))
        , m_leaves(std::move(leaves))
        , m_numbered(std::move(numbered))
        , m_columns(static_cast<int>(m_words.size()))
        , m_leafCount(static_cast<int>(m_leaves.size()))
        , m_steps(indexOf(m_columns, m_leafCount) + 1)
    {
        for (int column = 0; column <= m_columns; ++column) {
            for (int leaf = 0; leaf <= m_leafCount; ++leaf)
                fill(column, leaf);
        }
    }

    int score() const { return step(m_columns, m_leafCount).score; }

    // Counts what the alignment had to force.
    void census(HeaderAlignment& into) const
    {
        int column = m_columns;
        int leaf = m_leafCount;
        while (column > 0 || leaf > 0) {
            const Step& last = step(column, leaf);
            if (last.takesLeaf && last.columns == 0)
                ++into.missing;
            QString words;
            for (int i = column - last.columns; i < column; ++i)
                words += m_words[i];
            const bool named = !words.isEmpty();
            const bool fits = last.takesLeaf && last.columns > 0
                              && leafLikeness(words, m_leaves[static_cast<std::size_t>(leaf - 1)])
                                     >= LeastWordLikeness;
            if (named && !fits)
                ++into.foreign;
            column -= last.columns;
            leaf -= last.takesLeaf ? 1 : 0;
        }
    }

    std::vector<int> leafOfColumn() const
    {
        std::vector<int> leafOf(static_cast<std::size_t>(m_columns), HeaderAlignment::Surplus);
        int column = m_columns;
        int leaf = m_leafCount;
        while (column > 0 || leaf > 0) {
            const Step& last = step(column, leaf);
            for (int i = column - last.columns; i < column; ++i) {
                const bool named = !m_words[i].isEmpty();
                leafOf[static_cast<std::size_t>(i)] = last.takesLeaf ? leaf - 1
                                                      : named        ? HeaderAlignment::Surplus
                                                                     : HeaderAlignment::Unnamed;
            }
            column -= last.columns;
            leaf -= last.takesLeaf ? 1 : 0;
        }
        return leafOf;
    }

private:
    struct Step
    {
        int score = 0;
        int columns = 0;
        bool takesLeaf = false;
    };

    std::size_t indexOf(int column, int leaf) const
    {
        return static_cast<std::size_t>(column) * static_cast<std::size_t>(m_leafCount + 1)
               + static_cast<std::size_t>(leaf);
    }

    const Step& step(int column, int leaf) const { return m_steps[indexOf(column, leaf)]; }

    void fill(int column, int leaf)
    {
        if (column == 0 && leaf == 0)
            return;
        Step best{-1'000'000, 0, false};
        const auto consider = [&best](int score, int columns, bool takesLeaf) {
            if (score > best.score)
                best = {score, columns, takesLeaf};
        };
        if (leaf > 0)
            consider(step(column, leaf - 1).score
                         + m_leaves[static_cast<std::size_t>(leaf - 1)].missing,
                     0,
                     true);
        if (column > 0) {
            const int cost = m_words[column - 1].isEmpty() ? UnnamedColumn : SurplusColumn;
            consider(step(column - 1, leaf).score + cost, 1, false);
        }
        for (int joined = 1; leaf > 0 && joined <= std::min(column, MostJoined); ++joined) {
            const int score = joinedScore(column - joined, joined, leaf - 1);
            consider(step(column - joined, leaf - 1).score + score, joined, true);
        }
        m_steps[indexOf(column, leaf)] = best;
    }

    int joinedScore(int first, int count, int leaf) const
    {
        QString words;
        int numbers = 0;
        int score = 0;
        for (int i = first; i < first + count; ++i) {
            if (m_words[i].isEmpty())
                score += UnnamedColumn;
            words += m_words[i];
            numbers +=
                i < static_cast<int>(m_numbered.size()) && m_numbered[static_cast<std::size_t>(i)]
                    ? 1
                    : 0;
        }
        const Leaf& into = m_leaves[static_cast<std::size_t>(leaf)];
        score += count > 1 ? joinedLikeness(words, into) : leafLikeness(words, into);
        return numbers > 1 ? score + JoinedNumbers * (numbers - 1) : score;
    }

    QStringList m_words;
    std::vector<Leaf> m_leaves;
    std::vector<bool> m_numbered;
    int m_columns;
    int m_leafCount;
    std::vector<Step> m_steps;
};

} // namespace

int countHeaderRows(const std::vector<GridRow>& rows, const TableTemplate& table)
{
    const int most = std::min(MostAlignedRows, static_cast<int>(rows.size()));
    for (int r = 0; r < most; ++r) {
        if (isColumnNumberRow(rows[static_cast<std::size_t>(r)], table))
            return r + 1;
    }
    QStringList titles;
    appendTitles(table.columns, titles);
    int count = 0;
    while (count < most && isHeaderLike(rows[static_cast<std::size_t>(count)], titles))
        ++count;
    return count;
}

std::optional<HeaderAlignment> alignHeader(const std::vector<GridRow>& rows,
                                           const TableTemplate& table)
{
    HeaderAlignment result;
    result.headerRows = countHeaderRows(rows, table);
    if (result.headerRows == 0)
        return std::nullopt;
    result.words = columnWords(rows, result.headerRows, table);
    std::vector<Leaf> leaves;
    appendLeaves(table.columns, leaves);
    const auto named = static_cast<int>(result.words.size() - result.words.count(QString()));
    const Alignment alignment(
        result.words, std::move(leaves), numberedColumns(rows, result.headerRows, table));
    result.likeness = std::max(0, alignment.score()) / std::max(1, named);
    result.leafOfColumn = alignment.leafOfColumn();
    alignment.census(result);
    if (result.likeness < LeastLikeness)
        return std::nullopt;
    return result;
}

} // namespace budget::recognition
