#pragma once

#include "core/exchange/sheet.h"

#include <QHash>

namespace budget::importing {

// The texts of a sheet's cells as somebody reads them. The sheet outlives it.
class SheetCells
{
public:
    explicit SheetCells(const Sheet& sheet);

    int rowCount() const { return static_cast<int>(m_sheet.rows.size()); }
    int columnCount() const { return m_columns; }
    // Without blanks around it; empty beyond the sheet. An apostrophe that only keeps a text from
    // being a formula is left out.
    QString text(int row, int column) const;
    // The same, with the text of a merged cell in every cell that it covers.
    QString spreadText(int row, int column) const;
    // How many columns the merged cell is wide that begins here; 1 for a cell alone.
    int widthOf(int row, int column) const;
    bool hasMerged() const { return !m_sheet.merged.empty(); }
    bool isHidden(int row) const;
    int filledIn(int row) const; // cells with a text

private:
    const Sheet& m_sheet;
    QHash<quint64, const MergedCells*> m_covered; // by row and column
    int m_columns = 0;
};

} // namespace budget::importing
