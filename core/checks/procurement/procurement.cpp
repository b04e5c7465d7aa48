#include "core/checks/procurement/procurement.h"

#include "core/checks/procurement/procurement_codes.h"
#include "core/checks/procurement/procurement_limits.h"
#include "core/checks/procurement/procurement_sums.h"

namespace budget::checks {

std::vector<Check> procurementChecks()
{
    std::vector<Check> all;
    for (const auto list : {procurementSumChecks, procurementLimitChecks, procurementCodeChecks}) {
        const std::vector<Check> part = list();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace budget::checks
