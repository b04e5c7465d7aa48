#include "core/checks/report/check_list.h"

#include "core/checks/goals/goals.h"
#include "core/checks/narrative/narrative_figures.h"
#include "core/checks/narrative/narrative_words.h"
#include "core/checks/narrative/years.h"
#include "core/checks/procurement/procurement.h"
#include "core/checks/style/style.h"
#include "core/checks/tables/assets.h"
#include "core/checks/tables/codes.h"
#include "core/checks/tables/empty_tables.h"
#include "core/checks/tables/table_equalities.h"
#include "core/checks/tables/table_sums.h"

#include <algorithm>

namespace budget::checks {

const std::vector<Check>& allChecks()
{
    static const std::vector<Check> checks = joined({tableSumChecks,
                                                     codeChecks,
                                                     tableEqualityChecks,
                                                     emptyTableChecks,
                                                     narrativeFigureChecks,
                                                     narrativeWordChecks,
                                                     goalChecks,
                                                     procurementChecks,
                                                     assetChecks,
                                                     styleChecks,
                                                     yearChecks});
    return checks;
}

const Check* findCheck(QStringView id)
{
    const std::vector<Check>& checks = allChecks();
    const auto found = std::find_if(checks.begin(), checks.end(), [id](const Check& check) {
        return QLatin1StringView(check.id) == id;
    });
    return found == checks.end() ? nullptr : &*found;
}

} // namespace budget::checks
