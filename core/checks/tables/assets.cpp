#include "core/checks/tables/assets.h"

#include "core/checks/tables/asset_checks.h"

#include <QtGlobal>

namespace budget::checks {

std::vector<Check> assetChecks()
{
    constexpr CheckScope Assets{TableKind::Assets};
    return {
        {"asset-total",
         QT_TRANSLATE_NOOP("Check", "The categories of assets add up to the total"),
         QT_TRANSLATE_NOOP("Check", "The total of %1 is not the sum of the categories."),
         Severity::Error,
         CheckGroup::Assets,
         Assets,
         assetTotals},
        {"asset-part",
         QT_TRANSLATE_NOOP("Check", "A part of a category of assets is no more than the category"),
         QT_TRANSLATE_NOOP("Check", "%1 of %2 are part of %3 of %4."),
         Severity::Error,
         CheckGroup::Assets,
         Assets,
         assetParts},
        {"asset-all-parts",
         QT_TRANSLATE_NOOP("Check", "All parts of a category of assets add up to it"),
         QT_TRANSLATE_NOOP("Check", "%1, %2: not the sum of its parts."),
         Severity::Warning,
         CheckGroup::Assets,
         Assets,
         wholeAssetParts},
        {"asset-all-pieces",
         QT_TRANSLATE_NOOP("Check", "All pieces of a category of assets have all of its value"),
         QT_TRANSLATE_NOOP("Check", "%1 has all %2 pieces of %3, but only %4 of %5."),
         Severity::Note,
         CheckGroup::Assets,
         Assets,
         wholeCounts},
        {"asset-count",
         QT_TRANSLATE_NOOP("Check", "What has a value is counted"),
         QT_TRANSLATE_NOOP("Check", "%1: no piece, but a value of %2."),
         Severity::Warning,
         CheckGroup::Assets,
         Assets,
         assetCounts},
    };
}

} // namespace budget::checks
