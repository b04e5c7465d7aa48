#include "core/writers/sheets/xlsx_writer.h"

#include "core/writers/pages/printed_table.h"
#include "core/writers/sheets/table_sheet.h"
#include "core/writers/sheets/xlsx_book.h"

namespace budget::writers {

Result<QByteArray> toXlsx(const Disclosure& disclosure, const DisclosureWriter::Options& options)
{
    return bookBytes(unitNameText(disclosure), options.created, [&](XlsxBook& book) {
        bool first = true;
        for (const Table* table : chosenTables(disclosure, options.tables)) {
            // A table that no template knows takes the line above it for its title.
            addTableSheet(book, disclosure, *table, first || table->kind != TableKind::Other);
            first = false;
        }
        if (options.tables.empty())
            addNarrativeSheet(book, disclosure);
    });
}

} // namespace budget::writers
