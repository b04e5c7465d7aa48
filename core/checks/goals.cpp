#include "core/checks/check_list.h"

namespace budget {

std::vector<Check> goalChecks()
{
    return {};
}

} // namespace budget
