#pragma once

#include "core/money/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace budget {

// A block of cells that are shown as one; its text stands in the first, the others are empty.
struct MergedCells
{
    int row = 0; // from 0
    int column = 0;
    int rows = 1;
    int columns = 1;

    bool operator==(const MergedCells&) const = default;
};

// A sheet of a spreadsheet or a block of the clipboard, its cells as texts: a number as exact
// decimal (1234.5; no separators, all decimals, whatever its format shows), a formula's value as it
// was computed last, a date as 2024-05-01. Trailing empty cells and rows are left out.
//
// A formula that was stored without a value stands as itself (=SUM(B2:B9)), never as a blank or a
// zero. A number whose format shows it smaller by powers of ten (0!.0, for 万) is that smaller
// number, exactly; one in a format of zeros alone (00) has them: 05.
struct Sheet
{
    QString name; // empty where the file has no sheets
    bool isHidden = false;
    std::vector<QStringList> rows;
    std::vector<MergedCells> merged;
    std::vector<int> hiddenRows;    // from 0, ascending
    std::vector<int> hiddenColumns; // from 0, ascending

    bool operator==(const Sheet&) const = default;
};

// Reads spreadsheets and delimited text as they are. Implemented by core/readers, reached by ui
// and app through this seam.
class SheetReader
{
public:
    SheetReader() = default;
    SheetReader(const SheetReader&) = delete;
    SheetReader& operator=(const SheetReader&) = delete;
    virtual ~SheetReader() = default;

    // The sheets of an XLSX, ODS, CSV or TSV file (the last two give one), the format found by
    // content. Fails with one error that names file and place.
    [[nodiscard]] virtual Result<std::vector<Sheet>> readSheets(const QString& path) const = 0;
};

} // namespace budget
