// The road of a text file, from its bytes to a Disclosure.

#include "core/document/table_template.h"
#include "core/readers/text/text_reader.h"
#include "core/recognition/recognizer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

const std::vector<budget::DisclosureTemplate>& templates()
{
    static const std::vector<budget::DisclosureTemplate> shipped =
        budget::shippedTemplates().value();
    return shipped;
}

// What is recognised must hold together, whatever was read.
void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkTable(const budget::Table& table)
{
    for (const budget::Row& row : table.rows) {
        require(row.cells.size() == table.columns.size());
        require(row.parent >= -1 && row.parent < static_cast<int>(table.rows.size()));
        for (const budget::Cell& cell : row.cells)
            require(!cell.amount || !cell.text.isEmpty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString file = QStringLiteral("fuzz");
    const budget::Result<QString> text = budget::readers::decodeText(bytes, file);
    if (!text)
        return 0;
    const std::vector<budget::Page> pages = budget::readers::readPages(*text);
    for (const budget::DisclosureTemplate& disclosureTemplate : templates()) {
        const budget::Result<budget::Disclosure> read =
            budget::recognition::recognize(pages, disclosureTemplate, file);
        if (!read)
            continue;
        for (const budget::Table& table : read->tables)
            checkTable(table);
        for (const budget::Section& section : read->sections) {
            for (const budget::Passage& passage : section.passages)
                require(passage.table >= -1
                        && passage.table < static_cast<int>(read->tables.size()));
        }
    }
    return 0;
}
