#include "core/import/problem_sheet.h"

#include "core/exchange/csv_text.h"
#include "core/import/header_words.h"
#include "core/import/sheet_cells.h"

namespace budget::importing {

namespace {

QString csvCell(const QString& text)
{
    return isNumberText(text) ? text : guardedCell(text);
}

} // namespace

QByteArray problemSheet(const Sheet& sheet,
                        const SheetHeader& header,
                        const std::vector<ColumnUse>& columns,
                        const std::map<int, QString>& reasons,
                        const QString& title)
{
    const SheetCells cells(sheet);
    CsvText csv;
    const auto line = [&](int row, bool spreads, const QString& reason) {
        QStringList texts;
        for (int column = 0; column < cells.columnCount(); ++column) {
            const auto at = static_cast<std::size_t>(column);
            const ImportField field =
                at < columns.size() ? columns[at].field : ImportField::Ignored;
            const bool isAmount = field == ImportField::Amount || field == ImportField::Total;
            texts.append(csvCell(spreads && !isAmount ? cells.spreadText(row, column)
                                                      : cells.text(row, column)));
        }
        texts.append(guardedCell(reason));
        csv.line(texts);
    };
    for (int row = 0; row < header.end(); ++row)
        line(row, false, row == header.end() - 1 ? title : QString());
    for (const auto& [row, reason] : reasons)
        line(row, true, reason);
    return csv.utf8();
}

} // namespace budget::importing
