#include "core/checks/style/style.h"

#include "core/checks/style/document_contents.h"
#include "core/checks/style/document_figures.h"
#include "core/checks/style/document_repetition.h"
#include "core/checks/style/document_text.h"

namespace budget::checks {

std::vector<Check> styleChecks()
{
    std::vector<Check> all;
    for (const auto list : {documentContentsChecks,
                            documentTextChecks,
                            documentRepetitionChecks,
                            documentFigureChecks}) {
        const std::vector<Check> part = list();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace budget::checks
