#include "core/checks/style/style.h"

#include "core/checks/style/document_contents.h"
#include "core/checks/style/document_figures.h"
#include "core/checks/style/document_repetition.h"
#include "core/checks/style/document_text.h"

namespace budget::checks {

std::vector<Check> styleChecks()
{
    return joined({documentContentsChecks,
                   documentTextChecks,
                   documentRepetitionChecks,
                   documentFigureChecks});
}

} // namespace budget::checks
