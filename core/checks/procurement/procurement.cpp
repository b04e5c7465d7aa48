#include "core/checks/procurement/procurement.h"

#include "core/checks/procurement/procurement_codes.h"
#include "core/checks/procurement/procurement_limits.h"
#include "core/checks/procurement/procurement_sums.h"

namespace budget::checks {

std::vector<Check> procurementChecks()
{
    return joined({procurementSumChecks, procurementLimitChecks, procurementCodeChecks});
}

} // namespace budget::checks
