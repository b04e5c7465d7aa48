#include "core/search/amount_query.h"

#include <gtest/gtest.h>

namespace budget {

TEST(AmountQuery, an_amount_is_found_as_it_is_written_anywhere)
{
    const Money amount = Money::fromFen(888'239'900); // 8,882,399.00 元
    for (const char16_t* text : {u"888.2399",
                                 u"888.23",
                                 u"８８８.２３９９",
                                 u" 888.2399 万元",
                                 u"888.2399万",
                                 u"8882399",
                                 u"8,882,399",
                                 u"8，882，399.00",
                                 u"8 882 399 元",
                                 u"¥8,882,399.00",
                                 u"￥8882399元",
                                 u"0.08882399亿元",
                                 u"888.239900"})
        EXPECT_TRUE(AmountQuery(QString::fromUtf16(text)).matches(amount))
            << QString::fromUtf16(text).toStdString();
}

TEST(AmountQuery, another_amount_or_unit_is_not_found)
{
    const Money amount = Money::fromFen(888'239'900);
    for (const char16_t* text : {u"888.24",
                                 u"8882399万元",
                                 u"888.2399元",
                                 u"-888.2399",
                                 u"889",
                                 u"",
                                 u"万元",
                                 u"住房",
                                 u"8.8.8"})
        EXPECT_FALSE(AmountQuery(QString::fromUtf16(text)).matches(amount))
            << QString::fromUtf16(text).toStdString();
}

TEST(AmountQuery, only_the_whole_amount_is_exactly_it)
{
    const Money amount = Money::fromFen(888'239'900);
    EXPECT_TRUE(AmountQuery(u"888.2399").isExactly(amount));
    EXPECT_TRUE(AmountQuery(u"888.23990").isExactly(amount));
    EXPECT_FALSE(AmountQuery(u"888.23").isExactly(amount));
    EXPECT_TRUE(AmountQuery(u"-0.01").isExactly(Money::fromFen(-1)));
}

TEST(AmountQuery, words_are_no_amount)
{
    for (const char16_t* text : {u"住房保障", u"-", u".", u"12a", u"第3项", u"元"})
        EXPECT_FALSE(AmountQuery(QString::fromUtf16(text)).isAmount())
            << QString::fromUtf16(text).toStdString();
}

} // namespace budget
