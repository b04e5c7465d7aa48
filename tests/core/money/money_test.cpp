#include "core/money/money.h"

#include "core/money/money_text.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace budget {

namespace {

constexpr MoneyUnit yuan = MoneyUnit::Yuan;
constexpr MoneyUnit tenThousand = MoneyUnit::TenThousandYuan;
constexpr MoneyUnit hundredMillion = MoneyUnit::HundredMillionYuan;

QString
formatted(std::int64_t fen, MoneyUnit unit, int decimals, Grouping grouping = Grouping::None)
{
    return formatMoney(Money::fromFen(fen), unit, decimals, grouping);
}

} // namespace

TEST(Money, an_amount_is_written_with_the_decimals_asked_for)
{
    struct Written
    {
        std::int64_t fen;
        MoneyUnit unit;
        int decimals;
        const char* plain;
        const char* grouped;
    };
    const std::vector<Written> rows{
        {0, yuan, 0, "0", "0"},
        {0, tenThousand, 2, "0.00", "0.00"},
        {1, yuan, 2, "0.01", "0.01"},
        {-1, yuan, 2, "-0.01", "-0.01"},
        {123'456, yuan, 2, "1234.56", "1,234.56"},
        {8'900'030'000, tenThousand, 2, "8900.03", "8,900.03"},
        {8'900'030'000, yuan, 2, "89000300.00", "89,000,300.00"},
        {8'900'030'000, yuan, 0, "89000300", "89,000,300"},
        {8'900'030'000, hundredMillion, 2, "0.89", "0.89"},
        {8'900'030'000, hundredMillion, 10, "0.8900030000", "0.8900030000"},
        {2'413'603'435, tenThousand, 6, "2413.603435", "2,413.603435"},
        {2'413'603'435, tenThousand, 8, "2413.60343500", "2,413.60343500"},
        {99'900, yuan, 2, "999.00", "999.00"},
        {100'000, yuan, 2, "1000.00", "1,000.00"},
        {-100'000'000, yuan, 2, "-1000000.00", "-1,000,000.00"},
        {Money::LargestFen, yuan, 2, "100000000000000.00", "100,000,000,000,000.00"},
        {-Money::LargestFen, tenThousand, 2, "-10000000000.00", "-10,000,000,000.00"},
        // halves go away from zero
        {5'000, tenThousand, 2, "0.01", "0.01"},
        {4'999, tenThousand, 2, "0.00", "0.00"},
        {-5'000, tenThousand, 2, "-0.01", "-0.01"},
        {15'000, tenThousand, 2, "0.02", "0.02"},
        {50, yuan, 0, "1", "1"},
        {49, yuan, 0, "0", "0"},
        {99'999'950, yuan, 0, "1000000", "1,000,000"},
        {999'995'000, tenThousand, 2, "1000.00", "1,000.00"},
        // a negative amount that rounds to nothing has no minus
        {-4'999, tenThousand, 2, "0.00", "0.00"},
        {-49, yuan, 0, "0", "0"},
    };
    for (const Written& row : rows) {
        EXPECT_EQ(formatted(row.fen, row.unit, row.decimals), QString::fromUtf8(row.plain));
        EXPECT_EQ(formatted(row.fen, row.unit, row.decimals, Grouping::Thousands),
                  QString::fromUtf8(row.grouped));
    }
}

TEST(Money, the_exact_decimals_are_as_many_as_the_fen_need)
{
    struct Exact
    {
        std::int64_t fen;
        MoneyUnit unit;
        int decimals;
        const char* text; // with at least two
    };
    const std::vector<Exact> rows{
        {0, yuan, 0, "0.00"},
        {0, tenThousand, 0, "0.00"},
        {100, yuan, 0, "1.00"},
        {110, yuan, 1, "1.10"},
        {111, yuan, 2, "1.11"},
        {2'413'603'435, tenThousand, 6, "2413.603435"},
        {-2'413'603'400, tenThousand, 4, "-2413.6034"},
        {8'900'030'000, tenThousand, 2, "8900.03"},
        {8'900'000'000, tenThousand, 0, "8900.00"},
        {8'900'030'000, hundredMillion, 6, "0.890003"},
        {1, hundredMillion, 10, "0.0000000001"},
    };
    for (const Exact& row : rows) {
        const Money money = Money::fromFen(row.fen);
        EXPECT_EQ(exactDecimals(money, row.unit), row.decimals) << row.text;
        EXPECT_EQ(formatMoneyExactly(money, row.unit), QString::fromUtf8(row.text));
    }
}

TEST(Money, a_unit_is_known_by_its_words)
{
    EXPECT_EQ(fenPerUnit(yuan), 100);
    EXPECT_EQ(fenPerUnit(tenThousand), 1'000'000);
    EXPECT_EQ(fenPerUnit(hundredMillion), 10'000'000'000);
    for (const MoneyUnit unit : {yuan, tenThousand, hundredMillion})
        EXPECT_EQ(moneyUnitFromName(moneyUnitName(unit)), unit);
    EXPECT_EQ(moneyUnitFromName(u" 万 元 "), tenThousand);
    EXPECT_EQ(moneyUnitFromName(u"人民币万元"), tenThousand);
    EXPECT_EQ(moneyUnitFromName(u"人民币\u3000元"), yuan);
    for (const QStringView word : {u"", u"人民币", u"万", u"千元", u"美元", u"单位：万元", u"元元"})
        EXPECT_EQ(moneyUnitFromName(word), std::nullopt) << word.toString().toStdString();
}

TEST(Money, sums_compare_and_change_sign_in_whole_fen)
{
    const Money one = Money::fromFen(101);
    const Money other = Money::fromFen(-203);
    EXPECT_EQ((one + other).fen(), -102);
    EXPECT_EQ((one - other).fen(), 304);
    EXPECT_EQ((-one).fen(), -101);
    EXPECT_LT(other, one);
    EXPECT_EQ(Money(), Money::fromFen(0));

    Money sum;
    for (int i = 0; i < 900; ++i)
        sum += Money::fromFen(-Money::LargestFen);
    EXPECT_EQ(sum.fen(), -900 * Money::LargestFen);
}

TEST(Money, the_least_whole_number_of_all_can_still_be_written)
{
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    EXPECT_EQ(formatted(least, yuan, 2), QStringLiteral("-92233720368547758.08"));
    EXPECT_EQ(formatted(least, tenThousand, 2), QStringLiteral("-9223372036854.78"));
}

} // namespace budget
