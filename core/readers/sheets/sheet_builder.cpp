#include "core/readers/sheets/sheet_builder.h"

#include "core/money/error.h"

#include <algorithm>

namespace budget::readers {

SheetBuilder::SheetBuilder(QString name, bool isHidden, qint64 room)
    : m_room(room)
{
    m_sheet.name = std::move(name);
    m_sheet.isHidden = isHidden;
}

void SheetBuilder::put(int row, int column, const QString& text)
{
    if (text.isEmpty() || isTooLarge())
        return;
    if (row < 0 || row >= MostRows || column < 0 || column >= MostColumns) {
        m_size = m_room + 1;
        return;
    }
    const auto index = static_cast<std::size_t>(row);
    if (index >= m_sheet.rows.size()) {
        m_size += static_cast<qint64>(index + 1 - m_sheet.rows.size());
        if (isTooLarge())
            return;
        m_sheet.rows.resize(index + 1);
    }
    QStringList& cells = m_sheet.rows[index];
    if (column >= cells.size()) {
        m_size += column + 1 - cells.size();
        if (isTooLarge())
            return;
        cells.resize(column + 1);
    }
    cells[column] = text;
}

void SheetBuilder::merge(const MergedCells& cells)
{
    const bool isBlock = cells.rows > 1 || cells.columns > 1;
    const bool isInside = cells.row >= 0 && cells.column >= 0 && cells.rows > 0 && cells.columns > 0
                          && cells.rows <= MostRows - cells.row
                          && cells.columns <= MostColumns - cells.column;
    if (isBlock && isInside)
        m_sheet.merged.push_back(cells);
}

void SheetBuilder::hideRows(int first, int count)
{
    m_hiddenRows.push_back({first, count});
}

void SheetBuilder::hideColumns(int first, int count)
{
    m_hiddenColumns.push_back({first, count});
}

Sheet SheetBuilder::finish()
{
    for (const MergedCells& cells : m_sheet.merged) {
        if (!isTooLarge())
            blankCovered(cells);
    }
    int width = 0;
    for (QStringList& row : m_sheet.rows) {
        while (!row.isEmpty() && row.last().isEmpty())
            row.removeLast();
        width = std::max(width, static_cast<int>(row.size()));
    }
    while (!m_sheet.rows.empty() && m_sheet.rows.back().isEmpty())
        m_sheet.rows.pop_back();
    m_sheet.hiddenRows = numbersIn(m_hiddenRows, static_cast<int>(m_sheet.rows.size()));
    m_sheet.hiddenColumns = numbersIn(m_hiddenColumns, width);
    return std::move(m_sheet);
}

// Every cell visited counts, so that a thousand blocks over the whole sheet end as too large.
void SheetBuilder::blankCovered(const MergedCells& cells)
{
    const int lastRow = std::min(cells.row + cells.rows, static_cast<int>(m_sheet.rows.size()));
    for (int row = cells.row; row < lastRow; ++row) {
        QStringList& texts = m_sheet.rows[static_cast<std::size_t>(row)];
        const int last = std::min(cells.column + cells.columns, static_cast<int>(texts.size()));
        for (int column = cells.column; column < last; ++column) {
            if (row != cells.row || column != cells.column)
                texts[column].clear();
        }
        m_size += std::max(1, last - cells.column) / 8;
    }
    ++m_size;
}

std::vector<int> SheetBuilder::numbersIn(std::vector<Range>& ranges, int limit)
{
    std::sort(ranges.begin(), ranges.end(), [](const Range& left, const Range& right) {
        return left.first < right.first;
    });
    std::vector<int> numbers;
    for (const Range& range : ranges) {
        const int end = std::min(range.count, limit - range.first) + range.first;
        const int begin = numbers.empty() ? range.first : std::max(range.first, numbers.back() + 1);
        for (int number = std::max(0, begin); number < end; ++number)
            numbers.push_back(number);
    }
    return numbers;
}

tl::unexpected<Error> tooManyCells(const QString& file, const QString& sheet)
{
    Place place;
    place.file = file;
    place.table = sheet;
    return failure(
        ErrorCode::FileTooLarge, place, QStringLiteral("%1 cells").arg(SheetBuilder::MostCells));
}

} // namespace budget::readers
