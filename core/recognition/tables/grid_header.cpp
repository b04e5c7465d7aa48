#include "core/recognition/tables/grid_header.h"

#include "core/document/printed_text.h"
#include "core/document/row_words.h"
#include "core/recognition/tables/table_rows.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::recognition {

namespace {

constexpr int MostHeaderRows = 7;

bool isWordless(const GridRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const QString& cell) {
        return withoutSpaces(cell).isEmpty();
    });
}

// 一、…, （一）…, 1.…: names of rows begin so, titles of columns do not.
bool beginsRow(const QString& text)
{
    return ordinalOf(text).has_value();
}

bool isCode(const QString& text)
{
    static const QRegularExpression code(QStringLiteral("^\\d{3,12}$"));
    return code.match(text).hasMatch();
}

// A row that holds content: a figure, a code, a numbered name, a total.
bool isData(const GridRow& row)
{
    qsizetype filled = 0;
    bool totals = false;
    for (const QString& cell : row.cells) {
        const QString text = withoutSpaces(cell);
        if (text.isEmpty())
            continue;
        ++filled;
        static const QRegularExpression year(QStringLiteral("^20\\d\\d$"));
        if ((isFigure(text) && !year.match(text).hasMatch()) || isCode(text) || beginsRow(text))
            return true;
        totals = totals || rowKindOf(text) != RowKind::Item;
    }
    // 合计 alone in its row is the name of one; among other words it names a column.
    return totals && filled == 1;
}

class HeaderReader
{
public:
    HeaderReader(const std::vector<GridRow>& rows, TableKind kind, const Vocabulary& vocabulary)
        : m_rows(rows)
        , m_kind(kind)
        , m_vocabulary(vocabulary)
    {
        for (const GridRow& row : rows)
            m_width = std::max(m_width, static_cast<int>(row.cells.size()));
    }

    GridHeader read()
    {
        GridHeader header;
        countRows(header);
        if (header.rows == 0)
            return header;
        cover();
        for (int c = 0; c < m_width; ++c)
            addColumn(header.columns, c);
        mendColumns(header.columns);
        return header;
    }

private:
    QString textAt(int row, int column) const
    {
        const QStringList& cells = m_rows[static_cast<std::size_t>(row)].cells;
        return column < cells.size() ? withoutSpaces(cells[column]) : QString();
    }

    bool isKnown(const QString& words) const
    {
        return m_vocabulary.column(words, m_kind).has_value();
    }

    bool knowsHalf(const GridRow& row) const
    {
        int filled = 0;
        int known = 0;
        for (const QString& cell : row.cells) {
            if (withoutSpaces(cell).isEmpty())
                continue;
            ++filled;
            known += isKnown(cell) ? 1 : 0;
        }
        return known > 0 && 2 * known >= filled;
    }

    // Whether the words of a row divide merged cells of the row above: they leave the first column
    // to it, or stand where it has none, right of a cell that reaches over them.
    bool divides(int r) const
    {
        if (!textAt(r - 1, 0).isEmpty() && textAt(r, 0).isEmpty())
            return true;
        int under = 0;
        int own = 0;
        bool reaches = false;
        for (int c = 0; c < m_width; ++c) {
            const bool above = !textAt(r - 1, c).isEmpty();
            reaches = reaches || above;
            if (textAt(r, c).isEmpty())
                continue;
            under += !above && reaches ? 1 : 0;
            own += above ? 1 : 0;
        }
        return under > 0 && under >= own;
    }

    void countRows(GridHeader& header)
    {
        const int most = std::min(MostHeaderRows, static_cast<int>(m_rows.size()));
        for (int r = 0; r < most; ++r) {
            const GridRow& row = m_rows[static_cast<std::size_t>(r)];
            if (isColumnNumbers(row) && r > 0) {
                takeNumbers(header, row);
                header.rows = r + 1;
                return;
            }
            if (isData(row))
                return;
            const bool blank = isWordless(row);
            if (r > 0 && !blank && !knowsHalf(row) && !divides(r))
                return;
            // Indicators are words, as their header is; it has one row.
            if (r > 0 && !m_wordRows.empty() && namesIndicators(m_wordRows.back()))
                return;
            if (!blank)
                m_wordRows.push_back(r);
            if (!blank || r > 0)
                header.rows = r + 1;
        }
    }

    bool namesIndicators(int r) const
    {
        const QStringList& cells = m_rows[static_cast<std::size_t>(r)].cells;
        return std::any_of(cells.begin(), cells.end(), [](const QString& cell) {
            return withoutSpaces(cell).endsWith(QStringLiteral("级指标"));
        });
    }

    void takeNumbers(GridHeader& header, const GridRow& row)
    {
        bool begun = false;
        for (int c = 0; c < m_width; ++c) {
            const QString text = c < row.cells.size() ? withoutSpaces(row.cells[c]) : QString();
            bool isNumber = false;
            const int number = text.toInt(&isNumber);
            if (isNumber && !begun)
                header.firstNumber = number;
            begun = begun || isNumber;
            m_numbered.push_back(!text.isEmpty());
        }
        header.numberLabel =
            withoutSpaces(row.cells.front()).isEmpty() || isFigure(row.cells.front())
                ? QStringLiteral("栏次")
                : withoutSpaces(row.cells.front());
    }

    // Which cell of each header row reaches over each column: its own, or the last one to the left
    // that stands under the same cells.
    void cover()
    {
        m_cover.assign(m_wordRows.size(), std::vector<int>(static_cast<std::size_t>(m_width), -1));
        for (std::size_t r = 0; r < m_wordRows.size(); ++r) {
            int last = -1;
            for (int c = 0; c < m_width; ++c) {
                if (!textAt(m_wordRows[r], c).isEmpty())
                    last = c;
                if (last >= 0 && sameAbove(r, last, c))
                    m_cover[r][static_cast<std::size_t>(c)] = last;
            }
        }
    }

    bool sameAbove(std::size_t row, int left, int right) const
    {
        for (std::size_t r = 0; r < row; ++r) {
            const std::vector<int>& above = m_cover[r];
            if (above[static_cast<std::size_t>(left)] != above[static_cast<std::size_t>(right)])
                return false;
        }
        return true;
    }

    void addColumn(std::vector<GridColumn>& columns, int c) const
    {
        GridColumn column{c, 1, {}};
        bool own = false;
        for (std::size_t r = 0; r < m_wordRows.size(); ++r) {
            const int from = m_cover[r][static_cast<std::size_t>(c)];
            if (from < 0)
                continue;
            const QString words = textAt(m_wordRows[r], from);
            own = from == c;
            if (column.path.empty() || column.path.back().words != words || own)
                column.path.push_back({m_wordRows[r], from, words});
        }
        // The rest of a merged cell without words of its own below it.
        if (!own && !column.path.empty() && !columns.empty()
            && columns.back().path == column.path) {
            ++columns.back().count;
            return;
        }
        columns.push_back(std::move(column));
    }

    bool isUnnumbered(int c) const
    {
        return c < static_cast<int>(m_numbered.size()) && c > 1
               && !m_numbered[static_cast<std::size_t>(c)];
    }

    // 上解上级 | 支出: words that extraction split over two cells are those of one column if only
    // together they are known, or if the numbers below say so.
    void mendColumns(std::vector<GridColumn>& columns) const
    {
        for (std::size_t i = 1; i < columns.size();) {
            GridColumn& left = columns[i - 1];
            const GridColumn& right = columns[i];
            const QString whole = left.leaf() + right.leaf();
            const bool siblings =
                left.path.size() == right.path.size() && !right.leaf().isEmpty()
                && std::equal(left.path.begin(), left.path.end() - 1, right.path.begin());
            const bool broken =
                isUnnumbered(right.first) || !isKnown(left.leaf()) || !isKnown(right.leaf());
            if (!siblings || !broken || !isKnown(whole)) {
                ++i;
                continue;
            }
            left.path.back().words = whole;
            left.count += right.count;
            columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }

    const std::vector<GridRow>& m_rows;
    TableKind m_kind;
    const Vocabulary& m_vocabulary;
    int m_width = 0;
    std::vector<int> m_wordRows;
    std::vector<bool> m_numbered;
    std::vector<std::vector<int>> m_cover; // a row of words, a column: where its cell begins; or -1
};

} // namespace

QString GridColumn::words() const
{
    QString all;
    for (const Cell& cell : path)
        all += cell.words;
    return all;
}

GridHeader
readGridHeader(const std::vector<GridRow>& rows, TableKind kind, const Vocabulary& vocabulary)
{
    return HeaderReader(rows, kind, vocabulary).read();
}

bool isColumnNumbers(const GridRow& row)
{
    static const QRegularExpression number(
        QStringLiteral("^[(（]?\\d{1,2}[)）]?$|^\\d{1,2}\\s*[=＝][\\d+＋\\-－=＝()（）.…]+$|"
                       "^[A-Z]$|^[甲乙丙丁]$|^[*＊]{1,3}$|^[-—－]{1,3}$|^[①-⑳]$"));
    static const QRegularExpression label(QStringLiteral("^[栏档行列序][次号目]$|^编号$|^栏$"));
    static const QRegularExpression formula(QStringLiteral("^(\\d{1,2})\\s*(?:[=＝]|$)"));
    int numbers = 0;
    int last = -1;
    bool rises = true;
    bool isMarked = false;
    for (qsizetype c = 0; c < row.cells.size(); ++c) {
        const QString text = withoutSpaces(row.cells[c]);
        if (text.isEmpty())
            continue;
        const bool isLabel = c == 0 && label.match(text).hasMatch();
        isMarked = isMarked || isLabel || text == u"甲" || text.startsWith(u'*');
        if (isLabel)
            continue;
        if (!number.match(text).hasMatch())
            return false;
        ++numbers;
        // A formula (2=3+4) counts where it stands in its order; some forms print it before its
        // parts.
        const int value = formula.match(text).captured(1).toInt();
        const bool isFormula = value != 0 && text.toInt() == 0;
        if (value == 0 || (isFormula && value != last + 1))
            continue;
        rises = rises && (last < 0 || value == last + 1);
        last = value;
    }
    return rises && (numbers >= 3 || (isMarked && numbers >= 1))
           && (isMarked || last == numbers || numbers > 2) && last >= 0;
}

bool isFigure(QStringView text)
{
    static const QRegularExpression figure(QStringLiteral(
        "^[-+(（−–—－]?[￥¥]?[\\d０-９][\\d０-９,，.．]*[)）]?[%％]?$|^[-+−－]?[.．]\\d+$"));
    return figure.match(withoutSpaces(text)).hasMatch();
}

} // namespace budget::recognition
