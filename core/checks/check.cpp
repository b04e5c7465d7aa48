#include "core/checks/check.h"

namespace budget::checks {

std::vector<Check> joined(std::initializer_list<std::vector<Check> (*)()> lists)
{
    std::vector<Check> all;
    for (const auto list : lists) {
        const std::vector<Check> part = list();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace budget::checks
