#include "core/money/money_text.h"

#include "core/money/error.h"
#include "core/money/money.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <vector>

// What parseMoney accepts and what it refuses.
namespace budget {

namespace {

constexpr MoneyUnit yuan = MoneyUnit::Yuan;
constexpr MoneyUnit tenThousand = MoneyUnit::TenThousandYuan;
constexpr MoneyUnit hundredMillion = MoneyUnit::HundredMillionYuan;
constexpr ErrorCode malformed = ErrorCode::AmountMalformed;
constexpr ErrorCode tooPrecise = ErrorCode::AmountTooPrecise;
constexpr ErrorCode tooLarge = ErrorCode::AmountTooLarge;

struct Accepted
{
    const char* text;
    MoneyUnit unit;
    std::int64_t fen;
};

struct Refused
{
    const char* text;
    MoneyUnit unit;
    ErrorCode code;
};

const std::vector<Accepted> acceptedTexts{
    // plain, in each unit
    {"0", yuan, 0},
    {"0.00", tenThousand, 0},
    {"1", yuan, 100},
    {"1", tenThousand, 1'000'000},
    {"1", hundredMillion, 10'000'000'000},
    {"8900.03", tenThousand, 8'900'030'000},
    {"2413.603435", tenThousand, 2'413'603'435},
    {"24136034.35", yuan, 2'413'603'435},
    {"0.2413603435", hundredMillion, 2'413'603'435},
    {"0.000001", tenThousand, 1},
    {"0.01", yuan, 1},
    // a point first or last, zeros in front and behind
    {".5", yuan, 50},
    {"5.", yuan, 500},
    {"007", yuan, 700},
    {"1.5", yuan, 150},
    {"1.500", yuan, 150},
    {"0.0000010", tenThousand, 1},
    // separators between groups of three
    {"1,234.56", yuan, 123'456},
    {"12,345,678.90", yuan, 1'234'567'890},
    {"1，234.56", yuan, 123'456},
    {"1'234", yuan, 123'400},
    {"1’234", yuan, 123'400},
    {"1 234 567", yuan, 123'456'700},
    {"1\u00A0234", yuan, 123'400},
    {"1\u3000234", yuan, 123'400},
    {"1\u2009234\u202F567", yuan, 123'456'700},
    {"0,123", yuan, 12'300},
    {"1,234.", yuan, 123'400},
    // full width
    {"１２３４．５６", yuan, 123'456},
    {"１，２３４", yuan, 123'400},
    {"－１", yuan, -100},
    {"＋１", yuan, 100},
    {"（１）", yuan, -100},
    {"１2３", yuan, 12'300},
    // signs and parentheses
    {"-1", yuan, -100},
    {"−1", yuan, -100},
    {"–1", yuan, -100},
    {"—1", yuan, -100},
    {"﹣1", yuan, -100},
    {"- 1", yuan, -100},
    {"+1", yuan, 100},
    {"(1)", yuan, -100},
    {"( 1,234.56 )", yuan, -123'456},
    {"（1)", yuan, -100},
    {"-0.00", yuan, 0},
    {"(0)", yuan, 0},
    {"-.5", yuan, -50},
    // currency
    {"¥1", yuan, 100},
    {"￥1", yuan, 100},
    {"¥ 1", yuan, 100},
    {"-¥1", yuan, -100},
    {"¥-1", yuan, -100},
    {"(￥1)", yuan, -100},
    {"￥（1）", yuan, -100},
    // blanks around
    {" 1 ", yuan, 100},
    {"\u30001\u00A0", yuan, 100},
    {"\t1\r\n", yuan, 100},
    // the edge of the range
    {"100000000000000", yuan, Money::LargestFen},
    {"-100,000,000,000,000.00", yuan, -Money::LargestFen},
    {"10000000000.000000", tenThousand, Money::LargestFen},
    {"1000000", hundredMillion, Money::LargestFen},
    {"99999999999999.99", yuan, Money::LargestFen - 1},
};

const std::vector<Refused> refusedTexts{
    // words, and numbers of programs
    {"abc", yuan, malformed},
    {"无", yuan, malformed},
    {"五", yuan, malformed},
    {"5元", yuan, malformed},
    {"5万", yuan, malformed},
    {"5%", yuan, malformed},
    {"$5", yuan, malformed},
    {"nan", yuan, malformed},
    {"inf", yuan, malformed},
    {"-inf", yuan, malformed},
    {"1e3", yuan, malformed},
    {"1E+3", yuan, malformed},
    {"0x10", yuan, malformed},
    {"1_000", yuan, malformed},
    {"####", yuan, malformed},
    {"½", yuan, malformed},
    {"٣", yuan, malformed},
    {"②", yuan, malformed},
    // points and separators
    {".", yuan, malformed},
    {"．", yuan, malformed},
    {"12.34.5", yuan, malformed},
    {"1..5", yuan, malformed},
    {"1,23,4", yuan, malformed},
    {"12,34.5", yuan, malformed},
    {"1,2345", yuan, malformed},
    {"1234,567", yuan, malformed},
    {"1,234567", yuan, malformed},
    {",234", yuan, malformed},
    {"1,", yuan, malformed},
    {",", yuan, malformed},
    {"1,,234", yuan, malformed},
    {"1, 234", yuan, malformed},
    {"1,234 567", yuan, malformed},
    {"1.234,56", yuan, malformed},
    {"0.123,456", tenThousand, malformed},
    {"1 2", yuan, malformed},
    {"1. 5", yuan, malformed},
    {"1\t234", yuan, malformed},
    {"1\n234", yuan, malformed},
    {"1、234", yuan, malformed},
    {"1。5", yuan, malformed},
    // signs, parentheses, currency
    {"+", yuan, malformed},
    {"-.", yuan, malformed},
    {"--5", yuan, malformed},
    {"+-5", yuan, malformed},
    {"-+5", yuan, malformed},
    {"5-", yuan, malformed},
    {"5-3", yuan, malformed},
    {"(5", yuan, malformed},
    {"5)", yuan, malformed},
    {"(-5)", yuan, malformed},
    {"-(5)", yuan, malformed},
    {"((5))", yuan, malformed},
    {"()", yuan, malformed},
    {"(-)", yuan, malformed},
    {"(", yuan, malformed},
    {")", yuan, malformed},
    {"[5]", yuan, malformed},
    {"¥", yuan, malformed},
    {"¥¥5", yuan, malformed},
    {"¥-¥5", yuan, malformed},
    {"5¥", yuan, malformed},
    // a part of a fen
    {"0.001", yuan, tooPrecise},
    {"1.005", yuan, tooPrecise},
    {"(0.0050)", yuan, tooPrecise},
    {"0.0000001", tenThousand, tooPrecise},
    {"2413.6034351", tenThousand, tooPrecise},
    {"0.00000000001", hundredMillion, tooPrecise},
    // beyond the range
    {"100000000000000.01", yuan, tooLarge},
    {"-100000000000000.01", yuan, tooLarge},
    {"10000000000.000001", tenThousand, tooLarge},
    {"1000001", hundredMillion, tooLarge},
    {"92233720368547758.08", yuan, tooLarge},
    {"184467440737095516.17", yuan, tooLarge},
};

std::string shown(const QString& text, MoneyUnit unit)
{
    return QStringLiteral("“%1” %2").arg(text, moneyUnitName(unit)).toStdString();
}

void expectAmount(const QString& text, MoneyUnit unit, std::int64_t fen)
{
    const Result<std::optional<Money>> money = parseMoney(text, unit);
    ASSERT_TRUE(money.has_value()) << shown(text, unit);
    ASSERT_TRUE(money->has_value()) << shown(text, unit) << " is blank";
    EXPECT_EQ((*money)->fen(), fen) << shown(text, unit);
}

void expectRefusal(const QString& text, MoneyUnit unit, ErrorCode code)
{
    const Result<std::optional<Money>> money = parseMoney(text, unit);
    ASSERT_FALSE(money.has_value()) << shown(text, unit);
    EXPECT_EQ(money.error(), (Error{code, {}, text})) << shown(text, unit);
}

// What a user's locale would do to a number, if anything looked at it.
class GermanLocale
{
public:
    GermanLocale() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    GermanLocale(const GermanLocale&) = delete;
    GermanLocale& operator=(const GermanLocale&) = delete;
    ~GermanLocale() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
};

} // namespace

TEST(MoneyText, a_text_that_is_an_amount_is_accepted)
{
    for (const Accepted& row : acceptedTexts)
        expectAmount(QString::fromUtf8(row.text), row.unit, row.fen);
}

TEST(MoneyText, a_text_that_is_none_is_refused_with_its_reason)
{
    for (const Refused& row : refusedTexts)
        expectRefusal(QString::fromUtf8(row.text), row.unit, row.code);
}

TEST(MoneyText, blanks_and_lone_dashes_are_no_amount_and_no_error)
{
    for (const QString& text : {QString(),
                                QStringLiteral(""),
                                QStringLiteral(" "),
                                QStringLiteral("\u3000\u00A0\t\n"),
                                QStringLiteral("-"),
                                QStringLiteral("--"),
                                QStringLiteral("---"),
                                QStringLiteral("- -"),
                                QStringLiteral("—"),
                                QStringLiteral("——"),
                                QStringLiteral(" － "),
                                QStringLiteral("−"),
                                QStringLiteral("─")}) {
        const Result<std::optional<Money>> money = parseMoney(text, tenThousand);
        ASSERT_TRUE(money.has_value()) << shown(text, tenThousand);
        EXPECT_FALSE(money->has_value()) << shown(text, tenThousand);
    }
}

TEST(MoneyText, a_printed_zero_is_an_amount)
{
    const Result<std::optional<Money>> money = parseMoney(u"0.00", tenThousand);
    ASSERT_TRUE(money.has_value() && money->has_value());
    EXPECT_TRUE(money->value().isZero());
    EXPECT_FALSE(money->value().isNegative());
}

TEST(MoneyText, a_long_text_is_read_to_its_end)
{
    expectAmount(QString(200, u'0') + u'7', yuan, 700);
    expectAmount(QStringLiteral("1.50") + QString(200, u'0'), yuan, 150);
    expectRefusal(QStringLiteral("1.50") + QString(200, u'0') + u'1', yuan, tooPrecise);
    expectRefusal(QString(500, u'9'), yuan, tooLarge);
}

TEST(MoneyText, what_is_written_exactly_is_read_back_the_same)
{
    std::vector<std::int64_t> amounts{0, 1, 9, 10, 99, 100, 999'999, 1'000'000, 2'413'603'435};
    for (std::int64_t fen = 7; fen < Money::LargestFen; fen = fen * 7 + 3)
        amounts.push_back(fen);
    amounts.push_back(Money::LargestFen - 1);
    amounts.push_back(Money::LargestFen);
    for (const std::int64_t fen : amounts) {
        for (const MoneyUnit unit : {yuan, tenThousand, hundredMillion}) {
            for (const Grouping grouping : {Grouping::None, Grouping::Thousands}) {
                expectAmount(formatMoneyExactly(Money::fromFen(fen), unit, grouping), unit, fen);
                expectAmount(formatMoneyExactly(Money::fromFen(-fen), unit, grouping), unit, -fen);
            }
        }
    }
}

TEST(MoneyText, no_locale_changes_what_is_read_or_written)
{
    const GermanLocale locale;
    ASSERT_EQ(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    for (const Accepted& row : acceptedTexts)
        expectAmount(QString::fromUtf8(row.text), row.unit, row.fen);
    for (const Refused& row : refusedTexts)
        expectRefusal(QString::fromUtf8(row.text), row.unit, row.code);
    EXPECT_EQ(formatMoney(Money::fromFen(-123'456'789), yuan, 2, Grouping::Thousands),
              QStringLiteral("-1,234,567.89"));
}

} // namespace budget
