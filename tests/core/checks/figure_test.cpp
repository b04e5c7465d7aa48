#include "core/checks/figure.h"

#include "core/money/money_text.h"

#include <gtest/gtest.h>

namespace budget::checks {

namespace {

// "8900.03 万元" as it would be printed.
Figure figure(const char* text, MoneyUnit unit)
{
    const QString printed = QString::fromUtf8(text);
    const qsizetype point = printed.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(printed.size() - point - 1);
    return {*parseMoney(printed, unit).value(), unit, decimals, {}};
}

Figure wan(const char* text)
{
    return figure(text, MoneyUnit::TenThousandYuan);
}

Figure yuan(const char* text)
{
    return figure(text, MoneyUnit::Yuan);
}

} // namespace

TEST(Figure, one_against_one_printed_alike_is_exact)
{
    EXPECT_EQ(compare({wan("8900.03")}, {wan("8900.03")}), Agreement::Equal);
    EXPECT_EQ(compare({wan("8900.03")}, {wan("8900.04")}), Agreement::Differs);
    EXPECT_EQ(compare({yuan("1.00")}, {yuan("1.01")}), Agreement::Differs);
}

TEST(Figure, a_coarser_one_may_be_rounded_and_if_it_is_cut_off_that_is_a_tail)
{
    EXPECT_EQ(compare({wan("2413.60")}, {wan("2413.603435")}), Agreement::Equal);
    EXPECT_EQ(compare({wan("87.71")}, {yuan("877080.00")}), Agreement::Equal);
    EXPECT_EQ(compare({wan("87.70")}, {yuan("877080.00")}), Agreement::Tail);
    EXPECT_EQ(compare({wan("87.69")}, {yuan("877080.00")}), Agreement::Differs);
    EXPECT_EQ(compare({wan("887.36")}, {yuan("873617.00")}), Agreement::Differs);
}

TEST(Figure, zeros_left_out_are_no_loss_of_precision)
{
    EXPECT_EQ(compare({wan("48.6"), wan("6.98")}, {wan("55.58")}), Agreement::Equal);
    EXPECT_EQ(compare({wan("10")}, {wan("10.00")}), Agreement::Equal);
}

TEST(Figure, a_sum_of_rounded_parts_may_have_a_tail)
{
    EXPECT_EQ(compare({wan("3.00")}, {wan("1.00"), wan("2.01")}), Agreement::Tail);
    EXPECT_EQ(compare({wan("3.00")}, {wan("1.00"), wan("2.02")}), Agreement::Differs);
    EXPECT_EQ(compare({yuan("3.00")}, {yuan("1.00"), yuan("2.01")}), Agreement::Differs)
        << "what is printed to the fen was never rounded";
}

} // namespace budget::checks
