#include "core/money.h"

#include <gtest/gtest.h>

namespace budget {

TEST(Money, a_ten_thousand_yuan_figure_is_exact)
{
    const Result<std::optional<Money>> money =
        parseMoney(u"2413.603435", MoneyUnit::TenThousandYuan);
    ASSERT_TRUE(money.has_value());
    EXPECT_EQ(money->value().fen(), 2'413'603'435);
}

} // namespace budget
