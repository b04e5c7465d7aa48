#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace budget::readers {

// Name and content of an archive's entries.
using Entries = std::vector<std::pair<QString, QByteArray>>;

// A ZIP archive in memory.
QByteArray zipped(const Entries& entries);

// A workbook of one sheet Tab from the XML of its rows (in sheetData), the shared strings' <si> and
// the codes of the number formats of its cells: cell style n has format n - 1, style 0 has none.
struct SmallXlsx
{
    QByteArray rows;
    QByteArray strings;
    std::vector<QByteArray> formats;
    QByteArray afterRows; // mergeCells
    QByteArray columns;   // cols
    QByteArray workbookProperties;
    QByteArray sheetState;
};
Entries entriesOf(const SmallXlsx& workbook);
inline QByteArray bytesOf(const SmallXlsx& workbook)
{
    return zipped(entriesOf(workbook));
}

// An ODS workbook from the XML in office:spreadsheet, and that in the automatic styles.
QByteArray smallOds(const QByteArray& tables, const QByteArray& styles = {});

} // namespace budget::readers
