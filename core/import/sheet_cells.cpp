#include "core/import/sheet_cells.h"

#include "core/exchange/csv_text.h"

#include <algorithm>

namespace budget::importing {

namespace {

// A sheet that says more is merged says nothing of use.
constexpr int MostCovered = 1'000'000;

quint64 keyOf(int row, int column)
{
    return static_cast<quint64>(row) << 32U | static_cast<quint64>(column);
}

} // namespace

SheetCells::SheetCells(const Sheet& sheet)
    : m_sheet(sheet)
{
    for (const QStringList& row : sheet.rows)
        m_columns = std::max(m_columns, static_cast<int>(row.size()));
    for (const MergedCells& merged : sheet.merged) {
        const int lastRow = std::min(merged.row + merged.rows, rowCount());
        const int lastColumn = std::min(merged.column + merged.columns, m_columns);
        for (int row = merged.row; row < lastRow && m_covered.size() < MostCovered; ++row) {
            for (int column = merged.column; column < lastColumn; ++column)
                m_covered.insert(keyOf(row, column), &merged);
        }
    }
}

QString SheetCells::text(int row, int column) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return unguardedCell(m_sheet.rows[static_cast<std::size_t>(row)].value(column).simplified());
}

QString SheetCells::spreadText(int row, int column) const
{
    const MergedCells* merged = m_covered.value(keyOf(row, column));
    return merged != nullptr ? text(merged->row, merged->column) : text(row, column);
}

int SheetCells::widthOf(int row, int column) const
{
    const MergedCells* merged = m_covered.value(keyOf(row, column));
    return merged != nullptr && merged->row == row && merged->column == column ? merged->columns
                                                                               : 1;
}

bool SheetCells::isHidden(int row) const
{
    return std::binary_search(m_sheet.hiddenRows.begin(), m_sheet.hiddenRows.end(), row);
}

int SheetCells::filledIn(int row) const
{
    const QStringList& cells = m_sheet.rows[static_cast<std::size_t>(row)];
    return static_cast<int>(std::count_if(
        cells.begin(), cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); }));
}

} // namespace budget::importing
