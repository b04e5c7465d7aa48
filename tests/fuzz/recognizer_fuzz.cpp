// Recognition from pages of grids and paragraphs on: every byte string is pages, whatever a reader
// would make of a file.

#include "core/checks/report/check_run.h"
#include "core/document/table_template.h"
#include "core/narrative/narrative.h"
#include "core/recognition/forms/grid_forms.h"
#include "core/recognition/recognizer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

const std::vector<budget::DisclosureTemplate>& templates()
{
    static const std::vector<budget::DisclosureTemplate> all = [] {
        std::vector<budget::DisclosureTemplate> shipped = budget::shippedTemplates().value();
        shipped.emplace_back(); // the general vocabulary alone
        return shipped;
    }();
    return all;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

// A form feed begins a page, a line with bars is a row of a grid, any other a paragraph; an empty
// line ends a grid.
std::vector<budget::Page> pagesOf(const QString& text)
{
    std::vector<budget::Page> pages{{1, {}}};
    bool open = false;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.startsWith(u'\f')) {
            pages.push_back({static_cast<int>(pages.size()) + 1, {}});
            open = false;
        }
        std::vector<budget::Block>& blocks = pages.back().blocks;
        if (!line.contains(u'|') && !line.contains(u'\t')) {
            if (!line.trimmed().isEmpty())
                blocks.push_back({line.trimmed(), {}, number});
            open = false;
            continue;
        }
        if (!open)
            blocks.push_back({{}, {}, number});
        open = true;
        blocks.back().rows.push_back({QString(line).replace(u'|', u'\t').split(u'\t'), number});
    }
    return pages;
}

// Every place that a check names is in the document.
void requirePlace(const budget::Disclosure& disclosure, const budget::checks::FindingPlace& place)
{
    require(place.table < static_cast<int>(disclosure.tables.size()));
    require(place.section < static_cast<int>(disclosure.sections.size()));
    if (place.table >= 0) {
        const budget::Table& table = disclosure.tables[static_cast<std::size_t>(place.table)];
        require(place.row < static_cast<int>(table.rows.size()));
        require(place.column < static_cast<int>(table.columns.size()));
        require(place.note < static_cast<int>(table.notes.size()));
        require(place.goal < static_cast<int>(table.goals.size()));
    }
    if (place.section >= 0)
        require(place.passage < static_cast<int>(
                    disclosure.sections[static_cast<std::size_t>(place.section)].passages.size()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    std::vector<budget::Page> pages = pagesOf(text);
    budget::recognition::normalizeGrids(pages);
    for (const budget::DisclosureTemplate& disclosureTemplate : templates()) {
        const budget::Result<budget::Disclosure> read =
            budget::recognition::recognize(pages, disclosureTemplate, QStringLiteral("fuzz"));
        if (!read)
            continue;
        for (const budget::Table& table : read->tables) {
            for (const budget::Row& row : table.rows) {
                require(row.cells.size() == table.columns.size());
                require(row.parent >= -1 && row.parent < static_cast<int>(table.rows.size()));
            }
        }
        for (const budget::Section& section : read->sections) {
            for (const budget::Passage& passage : section.passages)
                require(passage.table < static_cast<int>(read->tables.size()));
        }
        const budget::narrative::Narrative narrative = budget::narrative::readNarrative(*read);
        for (const budget::narrative::Saying& saying : narrative.sayings())
            require(!saying.sentence().isEmpty() && !saying.amount.text.isEmpty());
        for (const budget::checks::Finding& finding : budget::checks::runChecks(*read).findings()) {
            requirePlace(*read, finding.left);
            if (finding.right)
                requirePlace(*read, *finding.right);
        }
    }
    return 0;
}
