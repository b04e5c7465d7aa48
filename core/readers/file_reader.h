#pragma once

#include "core/document/table_template.h"
#include "core/exchange/disclosure_file.h"
#include "core/exchange/page.h"
#include "core/exchange/sheet.h"

#include <optional>
#include <vector>

namespace budget::readers {

// Reads published budgets and spreadsheets from files, the format found by content: PDF, XLSX, ODS,
// our own JSON, text. Text is comma-, semicolon- or tab-separated where the file's ending says so
// (csv, tsv, tab) or where it looks so without a tab (looksDelimited); any other text is that of a
// document, its lines with tabs rows of tables.
//
// A budget is read by the templates given: of several, the one whose titles the document has most
// of.
class FileReader : public DisclosureReader, public SheetReader
{
public:
    explicit FileReader(std::vector<DisclosureTemplate> templates);

    // The endings that files it reads usually have, in lower case, without the dot; the format is
    // found by content all the same.
    static QStringList endings();

    // Fails with FileMissing, FileUnreadable, FormatUnknown (an old XLS, an image, …; detail names
    // it), as readPdf(), decodeText(), readWorkbookSheets(), readDelimited(),
    // readDisclosureJson() and recognizeByBest() do, or
    // with FormulaUncomputed where an amount is a formula stored without its result.
    [[nodiscard]] Result<Disclosure> read(const QString& path,
                                          const ReadProgress& progress) const override;
    using DisclosureReader::read;

    // Any text is delimited here. Fails as read() does; FormatUnknown for a PDF, too.
    [[nodiscard]] Result<std::vector<Sheet>> readSheets(const QString& path) const override;

private:
    struct Reading
    {
        std::vector<Page> pages;
        std::vector<HiddenContent> hidden;
        std::optional<Disclosure> whole; // where the file gives it without recognition
    };

    [[nodiscard]] Result<Reading> readAnyPages(const QString& path,
                                               const ReadProgress& progress) const;
    [[nodiscard]] Result<Reading> readText(const QString& text, const QString& path) const;

    std::vector<DisclosureTemplate> m_templates;
};

} // namespace budget::readers
