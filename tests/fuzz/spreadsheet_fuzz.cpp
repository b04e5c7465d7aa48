// The road of a spreadsheet: the cells of XLSX (after an x) or ODS (after an o) from their XML on,
// an archive (PK) or delimited text from its bytes on, all to a Disclosure.

#include "core/document/table_template.h"
#include "core/readers/sheets/delimited_text.h"
#include "core/readers/sheets/sheet_pages.h"
#include "core/readers/sheets/workbook_reader.h"
#include "core/readers/text/text_reader.h"
#include "core/recognition/forms/grid_forms.h"
#include "core/recognition/recognizer.h"
#include "tests/core/readers/sheets/small_workbook.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

const QString File = QStringLiteral("fuzz");

const std::vector<budget::DisclosureTemplate>& templates()
{
    static const std::vector<budget::DisclosureTemplate> shipped =
        budget::shippedTemplates().value();
    return shipped;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

budget::Result<std::vector<budget::Sheet>> sheetsOf(const QByteArray& bytes)
{
    if (bytes.startsWith("PK"))
        return budget::readers::readWorkbookSheets(bytes, File);
    if (bytes.startsWith('x')) {
        budget::readers::SmallXlsx workbook;
        workbook.rows = bytes.mid(1);
        workbook.strings = "<si><t>a</t></si>";
        workbook.formats = {"00", "0!.0", "yyyy-mm-dd h:mm"};
        return budget::readers::readWorkbookSheets(bytesOf(workbook), File);
    }
    if (bytes.startsWith('o'))
        return budget::readers::readWorkbookSheets(budget::readers::smallOds(bytes.mid(1)), File);
    const budget::Result<QString> text = budget::readers::decodeText(bytes, File);
    if (!text)
        return tl::unexpected(text.error());
    budget::Result<budget::readers::DelimitedSheet> read =
        budget::readers::readDelimited(*text, File);
    if (!read)
        return tl::unexpected(read.error());
    require(read->lines.size() >= read->sheet.rows.size());
    return std::vector<budget::Sheet>{std::move(read->sheet)};
}

// What core/exchange/sheet.h promises.
void checkSheet(const budget::Sheet& sheet)
{
    for (const QStringList& row : sheet.rows)
        require(row.isEmpty() || !row.last().isEmpty());
    require(sheet.rows.empty() || !sheet.rows.back().isEmpty());
    require(std::is_sorted(sheet.hiddenRows.begin(), sheet.hiddenRows.end()));
    require(std::is_sorted(sheet.hiddenColumns.begin(), sheet.hiddenColumns.end()));
    for (const int row : sheet.hiddenRows)
        require(row >= 0 && row < static_cast<int>(sheet.rows.size()));
    for (const budget::MergedCells& cells : sheet.merged)
        require(cells.row >= 0 && cells.column >= 0 && cells.rows > 0 && cells.columns > 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const budget::Result<std::vector<budget::Sheet>> sheets = sheetsOf(bytes);
    if (!sheets)
        return 0;
    for (const budget::Sheet& sheet : *sheets)
        checkSheet(sheet);
    budget::readers::hiddenContent(*sheets);
    std::vector<budget::Page> pages = budget::readers::sheetPages(*sheets, templates());
    budget::recognition::normalizeGrids(pages);
    for (const budget::DisclosureTemplate& disclosureTemplate : templates()) {
        const budget::Result<budget::Disclosure> read =
            budget::recognition::recognize(pages, disclosureTemplate, File);
        if (!read)
            continue;
        for (const budget::Table& table : read->tables) {
            for (const budget::Row& row : table.rows)
                require(row.cells.size() == table.columns.size());
        }
    }
    return 0;
}
