#include "core/checks/check_list.h"

namespace budget {

std::vector<Check> narrativeWordChecks()
{
    return {};
}

} // namespace budget
