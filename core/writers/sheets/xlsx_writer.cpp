#include "core/writers/sheets/xlsx_writer.h"

#include "core/money/error.h"
#include "core/writers/pages/printed_table.h"
#include "core/writers/sheets/table_sheet.h"
#include "core/writers/sheets/xlsx_book.h"

#include <QFile>
#include <QTemporaryDir>

namespace budget::writers {

Result<QByteArray> toXlsx(const Disclosure& disclosure, const DisclosureWriter::Options& options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    if (!folder.isValid())
        return failure(ErrorCode::FileUnwritable, {}, folder.errorString());
    XlsxBook book(path, unitNameText(disclosure), options.created);
    bool first = true;
    for (const Table* table : chosenTables(disclosure, options.tables)) {
        // A table that no template knows takes the line above it for its title.
        addTableSheet(book, disclosure, *table, first || table->kind != TableKind::Other);
        first = false;
    }
    if (options.tables.empty())
        addNarrativeSheet(book, disclosure);
    if (!book.finish())
        return failure(ErrorCode::FileUnwritable, {}, book.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnwritable, {}, file.errorString());
    return file.readAll();
}

} // namespace budget::writers
