#include "core/checks/check_list.h"

namespace budget {

std::vector<Check> codeChecks()
{
    return {};
}

} // namespace budget
