#include "core/checks/check_list.h"

namespace budget {

std::vector<Check> emptyTableChecks()
{
    return {};
}

} // namespace budget
