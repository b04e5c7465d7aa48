#pragma once

#include "core/exchange/sheet.h"
#include "core/money/result.h"

#include <vector>

namespace budget::readers {

// Puts a sheet together cell by cell and keeps it within bounds, however far out a cell stands.
class SheetBuilder
{
public:
    static constexpr int MostRows = 1'048'576;
    static constexpr int MostColumns = 16'384;
    static constexpr qint64 MostCells = 4'000'000; // blank ones before and between counted

    // `room` is what other sheets of the file leave of MostCells.
    SheetBuilder(QString name, bool isHidden, qint64 room = MostCells);

    // All from 0. What is outside of MostRows and MostColumns counts as too large; the text of a
    // cell that was put before is replaced.
    void put(int row, int column, const QString& text);
    void merge(const MergedCells& cells);
    void hideRows(int first, int count);
    void hideColumns(int first, int count);

    // Beyond its room nothing is taken any more; the reader stops.
    bool isTooLarge() const { return m_size > m_room; }
    qint64 size() const { return m_size; }

    // What merged cells cover is blank, trailing blanks are off, what is hidden beyond them too.
    Sheet finish();

private:
    struct Range
    {
        int first = 0;
        int count = 0;
    };

    void blankCovered(const MergedCells& cells);
    static std::vector<int> numbersIn(std::vector<Range>& ranges, int limit);

    Sheet m_sheet;
    std::vector<Range> m_hiddenRows;
    std::vector<Range> m_hiddenColumns;
    qint64 m_room;
    qint64 m_size = 0;
};

// The failure of a file whose sheet is too large.
tl::unexpected<Error> tooManyCells(const QString& file, const QString& sheet);

} // namespace budget::readers
