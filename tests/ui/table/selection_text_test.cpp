#include "ui/table/selection_text.h"

#include <gtest/gtest.h>

#include <ostream>

namespace budget::ui {

namespace {

struct MeanCase
{
    std::int64_t sum;
    int count;
    std::int64_t mean;
    bool isExact;
};

std::ostream& operator<<(std::ostream& out, const MeanCase& row)
{
    return out << row.sum << " / " << row.count;
}

class MeanTest : public testing::TestWithParam<MeanCase>
{};

} // namespace

TEST_P(MeanTest, is_rounded_half_away_from_zero_and_says_so)
{
    const MeanCase& row = GetParam();
    const Mean expected{Money::fromFen(row.mean), row.isExact};
    EXPECT_EQ(meanOf(Money::fromFen(row.sum), row.count), expected);
}

INSTANTIATE_TEST_SUITE_P(Sums,
                         MeanTest,
                         testing::Values(MeanCase{6, 3, 2, true},
                                         MeanCase{0, 4, 0, true},
                                         MeanCase{5, 2, 3, false},
                                         MeanCase{-5, 2, -3, false},
                                         MeanCase{4, 3, 1, false},
                                         MeanCase{-4, 3, -1, false},
                                         MeanCase{5, 3, 2, false},
                                         MeanCase{-5, 3, -2, false},
                                         MeanCase{1, 3, 0, false},
                                         MeanCase{-1, 2, -1, false}));

TEST(SelectionText, gives_sum_count_and_mean_in_the_unit)
{
    EXPECT_EQ(selectionText(Money::fromFen(30'000'000), 3, MoneyUnit::TenThousandYuan),
              QStringLiteral("Sum 30.00 万元   Count 3   Mean 10.00"));
    EXPECT_EQ(selectionText(Money::fromFen(100), 3, MoneyUnit::Yuan),
              QStringLiteral("Sum 1.00 元   Count 3   Mean ≈0.33"));
    EXPECT_EQ(selectionText(Money(), 0, MoneyUnit::Yuan), QString());
}

} // namespace budget::ui
