#include "core/checks/check_list.h"

namespace budget {

std::vector<Check> procurementChecks()
{
    return {};
}

} // namespace budget
