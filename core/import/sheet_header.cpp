#include "core/import/sheet_header.h"

#include "core/budget/subject_book.h"
#include "core/import/header_words.h"
#include "core/import/sheet_cells.h"
#include "core/money/money_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <set>
#include <tuple>

namespace budget::importing {

namespace {

constexpr int RowsToLookAt = 60;
constexpr int MostHeaderRows = 4;

bool hasNumber(const SheetCells& cells, int row)
{
    for (int column = 0; column < cells.columnCount(); ++column) {
        if (isNumberText(cells.text(row, column)))
            return true;
    }
    return false;
}

// How many different things the row's words say; 0 where a figure stands in it.
int meaningsIn(const SheetCells& cells, int row)
{
    if (hasNumber(cells, row))
        return 0;
    std::set<std::tuple<ImportField, int, int>> meanings;
    for (int column = 0; column < cells.columnCount(); ++column) {
        if (const std::optional<ColumnUse> use = useNamed(cells.text(row, column)))
            meanings.insert({use->field,
                             use->source ? static_cast<int>(*use->source) : -1,
                             use->kind ? static_cast<int>(*use->kind) : -1});
    }
    return static_cast<int>(meanings.size());
}

// Every text of the row can be part of a header.
bool isAllHeader(const SheetCells& cells, int row)
{
    for (int column = 0; column < cells.columnCount(); ++column) {
        const QString text = cells.text(row, column);
        if (!text.isEmpty() && !isHeaderPart(text))
            return false;
    }
    return cells.filledIn(row) > 0;
}

// Something in the row stands below a heading of several columns.
bool isBelowGroup(const SheetCells& cells, int row)
{
    for (int column = 0; column < cells.columnCount(); ++column) {
        if (!cells.text(row, column).isEmpty()
            && (cells.text(row - 1, column).isEmpty() || cells.widthOf(row - 1, column) > 1))
            return true;
    }
    return false;
}

// 1 2 3 4, 栏次 before it: the numbers of the columns.
bool isNumbering(const SheetCells& cells, int row)
{
    static constexpr int fewest = 3;
    int count = 0;
    for (int column = 0; column < cells.columnCount(); ++column) {
        const QString text = cells.text(row, column);
        const bool isWord = count == 0 && !isNumberText(text);
        if (text.isEmpty() || isWord)
            continue;
        if (text != QString::number(count + 1))
            return false;
        ++count;
    }
    return count >= fewest;
}

// Whether the row is a heading of several columns over the row below, and no title.
bool isHeadingOf(const SheetCells& cells, int row)
{
    if (row < 0 || hasNumber(cells, row) || cells.filledIn(row) == 0)
        return false;
    return isAllHeader(cells, row) && isBelowGroup(cells, row + 1)
           && (cells.filledIn(row) > 1 || cells.text(row, 0).isEmpty());
}

// The heading above a cell that has none of its own: the next to the left, if that covers it.
QString headingFor(const SheetCells& cells, int row, int end, int column)
{
    QString own = cells.spreadText(row, column);
    if (!own.isEmpty() || cells.hasMerged())
        return own;
    bool hasBelow = false;
    for (int below = row + 1; below < end; ++below)
        hasBelow = hasBelow || !cells.text(below, column).isEmpty();
    for (int left = column; hasBelow && left >= 0; --left) {
        if (QString text = cells.text(row, left); !text.isEmpty())
            return text;
    }
    return own;
}

QString wordsOf(const SheetCells& cells, const SheetHeader& header, int column)
{
    const bool isNumbered = header.count > 0 && isNumbering(cells, header.end() - 1);
    const int end = isNumbered ? header.end() - 1 : header.end();
    QStringList words;
    for (int row = header.first; row < end; ++row) {
        const QString text = headingFor(cells, row, end, column);
        if (!text.isEmpty() && !words.contains(text))
            words.append(text);
    }
    return words.join(u' ');
}

// 单位：万元, 金额单位:元 in the rows above the header.
std::optional<MoneyUnit> unitAbove(const SheetCells& cells, int first)
{
    static const QRegularExpression line(
        QStringLiteral("单\\s*位\\s*[:：]?\\s*(人民币)?\\s*([万亿]?\\s*元)"));
    for (int row = first - 1; row >= 0; --row) {
        for (int column = 0; column < cells.columnCount(); ++column) {
            const QRegularExpressionMatch match = line.match(cells.text(row, column));
            if (match.hasMatch())
                return moneyUnitFromName(match.captured(2));
        }
    }
    return std::nullopt;
}

} // namespace

SheetHeader headerAt(const Sheet& sheet, int first, int count)
{
    const SheetCells cells(sheet);
    SheetHeader header;
    header.first = std::clamp(first, 0, cells.rowCount());
    header.count = std::clamp(count, 0, cells.rowCount() - header.first);
    header.unit = unitAbove(cells, header.first);
    for (int column = 0; column < cells.columnCount(); ++column) {
        const QString words = wordsOf(cells, header, column);
        header.columns.push_back({words, moneyUnitIn(words)});
    }
    return header;
}

SheetHeader findHeader(const Sheet& sheet)
{
    const SheetCells cells(sheet);
    int best = -1;
    int most = 1; // one word that happens to be known is no header
    for (int row = 0; row < std::min(cells.rowCount(), RowsToLookAt); ++row) {
        const int meanings = meaningsIn(cells, row);
        if (meanings > most) {
            most = meanings;
            best = row;
        }
    }
    if (best < 0)
        return headerAt(sheet, 0, 0);
    int first = best;
    while (best - first < MostHeaderRows && isHeadingOf(cells, first - 1))
        --first;
    int end = best + 1;
    while (end < cells.rowCount() && end - first < MostHeaderRows && !hasNumber(cells, end)
           && isAllHeader(cells, end) && isBelowGroup(cells, end))
        ++end;
    if (end < cells.rowCount() && isNumbering(cells, end))
        ++end;
    return headerAt(sheet, first, end - first);
}

QString headerKey(const SheetHeader& header)
{
    QStringList words;
    for (const HeaderColumn& column : header.columns)
        words.append(foldedText(column.words, Fold::Name));
    return header.count > 0 ? words.join(u'|') : QString();
}

} // namespace budget::importing
