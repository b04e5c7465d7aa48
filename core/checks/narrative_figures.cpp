#include "core/checks/check_list.h"

namespace budget {

std::vector<Check> narrativeFigureChecks()
{
    return {};
}

} // namespace budget
