#include "core/document/indicator_value.h"

#include "tests/core/document/text_printers.h"

#include <gtest/gtest.h>

namespace budget {

namespace {

struct Accepted
{
    const char* text;
    IndicatorSign comparison;
    std::int64_t number; // millionths
    const char* unit;
};

const Accepted accepted[] = {
    {"≥95%", IndicatorSign::AtLeast, 95'000'000, "%"},
    {"≤ 23250 元/月", IndicatorSign::AtMost, 23'250'000'000, "元/月"},
    {"20 台", IndicatorSign::None, 20'000'000, "台"},
    {"＜3次", IndicatorSign::Less, 3'000'000, "次"},
    {"不超过1.5万元", IndicatorSign::AtMost, 1'500'000, "万元"},
    {"大于等于10,000人次", IndicatorSign::AtLeast, 10'000'000'000, "人次"},
    {"90%以上", IndicatorSign::AtLeast, 90'000'000, "%"},
    {"3个工作日以内", IndicatorSign::AtMost, 3'000'000, "个工作日"},
    {"１００％", IndicatorSign::None, 100'000'000, "％"},
    {"98", IndicatorSign::None, 98'000'000, ""},
};

const char* const refused[] = {
    "",
    "比上年有所提高",
    "≥",
    "2024年12月31日前",
    "12月底前",
    "3-5天",
    "1小时30分钟",
    "第1季度达到50%",
    "5人，2辆车，另有一些别的东西",
    "0.1234567万元",
    "123456789012个",
};

} // namespace

TEST(IndicatorValue, is_one_number_with_its_sign_and_unit)
{
    for (const Accepted& row : accepted) {
        const auto value = parseIndicatorValue(QString::fromUtf8(row.text));
        ASSERT_TRUE(value.has_value()) << row.text;
        EXPECT_EQ(value->comparison, row.comparison) << row.text;
        EXPECT_EQ(value->number, row.number) << row.text;
        EXPECT_EQ(value->unit, QString::fromUtf8(row.unit)) << row.text;
    }
}

TEST(IndicatorValue, is_not_made_of_dates_ranges_and_words)
{
    for (const char* text : refused)
        EXPECT_FALSE(parseIndicatorValue(QString::fromUtf8(text)).has_value()) << text;
}

TEST(IndicatorValue, is_money_exactly_or_not_at_all)
{
    const auto money = [](const char* text) {
        return parseIndicatorValue(QString::fromUtf8(text)).value().money();
    };
    EXPECT_EQ(money("≤14.98万元"), Money::fromFen(14'980'000));
    EXPECT_EQ(money("≤960元"), Money::fromFen(96'000));
    EXPECT_EQ(money("0.005元"), std::nullopt) << "half a fen";
    EXPECT_EQ(money("≤960元/个"), std::nullopt) << "a price";
    EXPECT_EQ(money("≤19万"), std::nullopt);
}

TEST(IndicatorValue, a_sign_turns_in_its_own_words)
{
    EXPECT_EQ(turnedSign(u"≥"), QStringLiteral("≤"));
    EXPECT_EQ(turnedSign(u"不低于"), QStringLiteral("不高于"));
    EXPECT_EQ(turnedSign(u"="), QString());
}

} // namespace budget
