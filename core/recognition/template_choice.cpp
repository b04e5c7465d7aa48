#include "core/recognition/template_choice.h"

#include "core/document/title_match.h"
#include "core/money/error.h"
#include "core/recognition/forms/grid_forms.h"
#include "core/recognition/recognizer.h"

#include <algorithm>

namespace budget::recognition {

namespace {

// Tables that the template knows by their titles.
std::ptrdiff_t knownTables(const Disclosure& disclosure)
{
    return std::count_if(disclosure.tables.begin(),
                         disclosure.tables.end(),
                         [](const Table& table) { return table.kind != TableKind::Other; });
}

// The lines that are titles of the template's tables.
int titleCount(const std::vector<Page>& pages, const DisclosureTemplate& disclosureTemplate)
{
    constexpr qsizetype longestTitle = 60;
    int count = 0;
    for (const Page& page : pages) {
        for (const Block& block : page.blocks) {
            if (!block.isGrid() && block.paragraph.size() <= longestTitle
                && matchTitle(block.paragraph, disclosureTemplate))
                ++count;
        }
    }
    return count;
}

} // namespace

Result<Disclosure> recognizeByBest(std::vector<Page> pages,
                                   const std::vector<DisclosureTemplate>& templates,
                                   const QString& file)
{
    normalizeGrids(pages);
    Result<Disclosure> best = failure(ErrorCode::NothingRecognized, {file, {}, 0, 0, {}});
    int mostTitles = 0;
    for (const DisclosureTemplate& disclosureTemplate : templates)
        mostTitles = std::max(mostTitles, titleCount(pages, disclosureTemplate));
    if (mostTitles == 0)
        return recognize(pages, DisclosureTemplate{}, file);
    for (const DisclosureTemplate& disclosureTemplate : templates) {
        if (titleCount(pages, disclosureTemplate) < mostTitles)
            continue;
        Result<Disclosure> found = recognize(pages, disclosureTemplate, file);
        const bool isNothing = !best && best.error().code == ErrorCode::NothingRecognized;
        if (isNothing || (found && best && knownTables(*found) > knownTables(*best)))
            best = std::move(found);
    }
    return best;
}

} // namespace budget::recognition
