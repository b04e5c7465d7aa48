#include "core/checks/check_list.h"

namespace budget {

std::vector<Check> styleChecks()
{
    return {};
}

} // namespace budget
