#include "core/checks/check_list.h"

namespace budget {

std::vector<Check> assetChecks()
{
    return {};
}

} // namespace budget
