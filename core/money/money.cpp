#include "core/money/money.h"

namespace budget {

std::int64_t fenPerUnit(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan:
        return 100;
    case MoneyUnit::TenThousandYuan:
        return 1'000'000;
    case MoneyUnit::HundredMillionYuan:
        return 10'000'000'000;
    }
    return 100;
}

} // namespace budget
