#include "core/writers/pages/table_rows.h"

#include "core/writers/pages/typeface.h"

#include <algorithm>
#include <numeric>

namespace budget::writers {

namespace {

constexpr int LeastRowHeight = fromMillimetres(64);
constexpr int NumberRowHeight = fromMillimetres(52);
constexpr int VerticalPadding = fromMillimetres(10);
constexpr int ShortTextLetters = 8; // a column of texts no longer than this is centred

int lineHeight(const TextStyle& style)
{
    return style.size * 135 / 100;
}

int heightOf(const QStringList& lines, const TextStyle& style)
{
    return static_cast<int>(lines.size()) * lineHeight(style) + 2 * VerticalPadding;
}

QStringList linesIn(const QString& text, const TextStyle& style, int width, Placement placement)
{
    if (text.isEmpty())
        return {};
    const int room = width - 2 * CellPadding;
    return placement == Placement::Centre ? balanced(text, style, room)
                                          : wrapped(text, style, room);
}

int spannedWidth(const ColumnWidths& columns, std::size_t first, int count)
{
    return columns.edges[first + static_cast<std::size_t>(count)] - columns.edges[first];
}

Placement placementOf(const Table& table, const std::vector<PrintedLine>& lines, std::size_t column)
{
    switch (table.columns[column].type) {
    case ColumnType::Amount:
        return Placement::Right;
    case ColumnType::LineNumber:
    case ColumnType::Quantity:
        return Placement::Centre;
    case ColumnType::Code:
    case ColumnType::Name:
        return Placement::Left;
    case ColumnType::Text:
        break;
    }
    const bool isShort = std::all_of(lines.begin(), lines.end(), [column](const PrintedLine& line) {
        return line.cells[column].text.size() <= ShortTextLetters;
    });
    return isShort ? Placement::Centre : Placement::Left;
}

PageRow blankRow(const Table& table, const TextStyle& style, int height)
{
    PageRow row;
    row.cells.resize(table.columns.size());
    row.style = style;
    row.height = height;
    return row;
}

// The rows under a merged cell, counted from `first`, that stand on the same page.
int rowsCovered(const std::vector<PageRow>& rows, std::size_t first, std::size_t column)
{
    int count = rows[first].cells[column].rowSpan;
    if (count > 1)
        return count;
    for (std::size_t i = first + 1; i < rows.size() && rows[i].cells[column].continues; ++i)
        ++count;
    return count;
}

void makeRoom(const std::vector<PageRow>& rows,
              std::size_t first,
              std::size_t column,
              std::vector<int>& heights)
{
    const int covered = rowsCovered(rows, first, column);
    if (covered < 2)
        return;
    const auto begin = heights.begin() + static_cast<std::ptrdiff_t>(first);
    const int have = std::accumulate(begin, begin + covered, 0);
    const int need = heightOf(rows[first].cells[column].lines, rows[first].style);
    if (need > have)
        *(begin + covered - 1) += need - have;
}

void drawCell(PageFlow& flow, const RowCell& cell, const QRect& area, const PageRow& row)
{
    flow.page().frames.push_back({area, row.filled});
    const int height = static_cast<int>(cell.lines.size()) * lineHeight(row.style);
    int top = area.top() + (area.height() - height) / 2;
    for (const QString& line : cell.lines) {
        const int x = placed(cell.placement,
                             area.left() + CellPadding,
                             area.left() + area.width() - CellPadding,
                             textWidth(line, row.style));
        const int baseline =
            top + (lineHeight(row.style) + ascentOf(row.style) - descentOf(row.style)) / 2;
        flow.page().texts.push_back({{x, baseline}, line, row.style});
        top += lineHeight(row.style);
    }
}

// The parts of a row that is higher than `limit`, each with the next lines of every cell.
std::vector<PageRow> parted(const PageRow& row, int limit)
{
    const int most = std::max(1, (limit - 2 * VerticalPadding) / lineHeight(row.style));
    qsizetype longest = 0;
    for (const RowCell& cell : row.cells)
        longest = std::max(longest, cell.lines.size());
    std::vector<PageRow> parts;
    for (qsizetype first = 0; first < std::max<qsizetype>(longest, 1); first += most) {
        PageRow part = row;
        part.height = LeastRowHeight;
        for (RowCell& cell : part.cells) {
            cell.lines = cell.lines.mid(first, most);
            part.height = std::max(part.height, heightOf(cell.lines, part.style));
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

void append(std::vector<PageRow>& rows, PageRow row, int limit)
{
    if (row.height <= limit) {
        rows.push_back(std::move(row));
        return;
    }
    for (PageRow& part : parted(row, limit))
        rows.push_back(std::move(part));
}

void appendNumberRow(std::vector<PageRow>& rows, const Table& table, const TextStyle& style)
{
    const QStringList numbers = columnNumberTexts(table);
    if (numbers.isEmpty())
        return;
    PageRow row = blankRow(table, style, NumberRowHeight);
    row.filled = true;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        RowCell& cell = row.cells[static_cast<std::size_t>(i)];
        cell.placement = Placement::Centre;
        if (!numbers[i].isEmpty())
            cell.lines = {numbers[i]};
    }
    rows.push_back(std::move(row));
}

} // namespace

std::vector<PageRow> headerRows(const Table& table, const ColumnWidths& columns)
{
    TextStyle style = columns.style;
    style.bold = true;
    std::vector<PageRow> rows;
    for (const HeaderCell& header : headerCells(table)) {
        const auto row = static_cast<std::size_t>(header.row);
        const auto column = static_cast<std::size_t>(header.column);
        while (rows.size() < row + static_cast<std::size_t>(header.rowSpan)) {
            rows.push_back(blankRow(table, style, LeastRowHeight));
            rows.back().filled = true;
        }
        RowCell& cell = rows[row].cells[column];
        cell.lines = linesIn(header.title,
                             style,
                             spannedWidth(columns, column, header.columnSpan),
                             Placement::Centre);
        cell.placement = Placement::Centre;
        cell.rowSpan = header.rowSpan;
        cell.columnSpan = header.columnSpan;
        for (int down = 0; down < header.rowSpan; ++down) {
            for (int right = 0; right < header.columnSpan; ++right) {
                if (down > 0 || right > 0)
                    rows[row + static_cast<std::size_t>(down)]
                        .cells[column + static_cast<std::size_t>(right)]
                        .hidden = true;
            }
        }
        if (header.rowSpan == 1)
            rows[row].height = std::max(rows[row].height, heightOf(cell.lines, style));
    }
    appendNumberRow(rows, table, columns.style);
    return rows;
}

std::vector<PageRow> goalRows(const Table& table, const ColumnWidths& columns, int limit)
{
    if (table.goals.isEmpty() || table.columns.size() < 2)
        return {};
    PageRow row = blankRow(table, columns.style, LeastRowHeight);
    const auto beside = static_cast<int>(table.columns.size()) - 1;
    RowCell& label = row.cells[0];
    label.lines =
        linesIn(QStringLiteral("绩效目标"), row.style, columns.width(0), Placement::Centre);
    label.placement = Placement::Centre;
    RowCell& text = row.cells[1];
    text.columnSpan = beside;
    text.lines = linesIn(
        table.goals.join(u'\n'), row.style, spannedWidth(columns, 1, beside), Placement::Left);
    for (std::size_t i = 2; i < row.cells.size(); ++i)
        row.cells[i].hidden = true;
    row.height = std::max(
        {LeastRowHeight, heightOf(text.lines, row.style), heightOf(label.lines, row.style)});
    std::vector<PageRow> rows;
    append(rows, std::move(row), limit);
    return rows;
}

std::vector<PageRow> bodyRows(const Table& table,
                              const std::vector<PrintedLine>& lines,
                              const ColumnWidths& columns,
                              int limit)
{
    std::vector<Placement> placements;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        placements.push_back(placementOf(table, lines, i));
    std::vector<PageRow> rows;
    for (const PrintedLine& line : lines) {
        TextStyle style = columns.style;
        style.bold = line.emphasized;
        PageRow row = blankRow(table, style, LeastRowHeight);
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            RowCell& cell = row.cells[i];
            cell.placement = placements[i];
            cell.lines = linesIn(
                line.cells[i].text, style, columns.width(static_cast<int>(i)), cell.placement);
            cell.continues = line.cells[i].covered;
            if (!cell.continues)
                row.height = std::max(row.height, heightOf(cell.lines, style));
        }
        append(rows, std::move(row), limit);
    }
    return rows;
}

std::vector<int> rowHeights(const std::vector<PageRow>& rows)
{
    std::vector<int> heights;
    heights.reserve(rows.size());
    for (const PageRow& row : rows)
        heights.push_back(row.height);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t column = 0; column < rows[i].cells.size(); ++column) {
            if (!rows[i].cells[column].continues)
                makeRoom(rows, i, column, heights);
        }
    }
    return heights;
}

void drawRows(PageFlow& flow, const std::vector<PageRow>& rows, const ColumnWidths& columns)
{
    const std::vector<int> heights = rowHeights(rows);
    int top = flow.y();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t column = 0; column < rows[i].cells.size(); ++column) {
            const RowCell& cell = rows[i].cells[column];
            if (cell.hidden || cell.continues)
                continue;
            const auto begin = heights.begin() + static_cast<std::ptrdiff_t>(i);
            const int height = std::accumulate(begin, begin + rowsCovered(rows, i, column), 0);
            const QRect area(flow.format().left + columns.edges[column],
                             top,
                             spannedWidth(columns, column, cell.columnSpan),
                             height);
            drawCell(flow, cell, area, rows[i]);
        }
        top += heights[i];
    }
    const QRect whole(flow.format().left, flow.y(), columns.edges.back(), top - flow.y());
    flow.page().frames.push_back({whole, false, fromPoints(10)});
    flow.skip(whole.height());
}

void beginMergedCells(PageRow& row)
{
    for (RowCell& cell : row.cells)
        cell.continues = false;
}

} // namespace budget::writers
