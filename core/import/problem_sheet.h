#pragma once

#include "core/import/column_use.h"
#include "core/import/sheet_header.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace budget::importing {

// The rows that have a reason to be mended, below all that stands above them in the sheet, as CSV
// that can be imported again. The reasons are the last column, under `title`. What a merged cell
// says stands in every row that it covers.
QByteArray problemSheet(const Sheet& sheet,
                        const SheetHeader& header,
                        const std::vector<ColumnUse>& columns,
                        const std::map<int, QString>& reasons,
                        const QString& title);

} // namespace budget::importing
