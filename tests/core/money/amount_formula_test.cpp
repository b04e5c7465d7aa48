#include "core/money/amount_formula.h"

#include "core/money/error.h"
#include "tests/core/money/result_matchers.h"

#include <QStringList>

namespace budget {

namespace {

struct Accepted
{
    const char16_t* text;
    MoneyUnit unit;
    qint64 fen;
    const char16_t* calculation;
};

constexpr MoneyUnit Yuan = MoneyUnit::Yuan;
constexpr MoneyUnit Wan = MoneyUnit::TenThousandYuan;

const std::vector<Accepted> accepted{
    {u"1,234.5", Yuan, 123450, u""},
    {u"１２３４．５", Yuan, 123450, u""},
    {u"2.5 万元", Yuan, 2500000, u""},
    {u"2.5万", Yuan, 2500000, u""},
    {u"300元", Wan, 30000, u""},
    {u"1亿", Yuan, 10000000000, u""},
    {u"¥12.34", Wan, 1234, u""}, // the currency is 元, whatever the grid shows
    {u"￥12.34", Wan, 1234, u""},
    {u"¥ 12.34", MoneyUnit::HundredMillionYuan, 1234, u""},
    {u"-¥12.34", Wan, -1234, u""},
    {u"¥-12.34", Wan, -1234, u""},
    {u"(¥12.34)", Wan, -1234, u""},
    {u"¥12.34元", Wan, 1234, u""},
    {u"¥12.34万元", Yuan, 12340000, u""},
    {u"¥1,234万", Wan, 1234000000, u""},
    {u"1.5亿元", Wan, 15000000000, u""},
    {u"１２元", Wan, 1200, u""},
    {u"=1500*20", Yuan, 3000000, u"=1500*20"},
    {u"= 1500 * 20 ", Yuan, 3000000, u"=1500 * 20"},
    {u"＝（12＋3）×1，000÷4", Yuan, 375000, u"=(12+3)*1,000/4"},
    {u"=(12+3)*1,000/4", Yuan, 375000, u"=(12+3)*1,000/4"},
    {u"=1/3*3", Yuan, 100, u"=1/3*3"}, // no part is rounded on the way
    {u"=0.1+0.2", Yuan, 30, u"=0.1+0.2"},
    {u"=-2*-3", Yuan, 600, u"=-2*-3"},
    {u"=--5", Yuan, 500, u"=--5"},
    {u"=10-2-3", Yuan, 500, u"=10-2-3"},
    {u"=100/10/2", Yuan, 500, u"=100/10/2"},
    {u"=2+3*4", Yuan, 1400, u"=2+3*4"},
    {u"=200*5%", Yuan, 1000, u"=200*5%"},
    {u"=.5+5.", Yuan, 550, u"=.5+5."},
    {u"=1/8", Wan, 125000, u"=1/8万元"},
    {u"=1/8万元", Yuan, 125000, u"=1/8万元"},
    {u"=1/4元", Wan, 25, u"=1/4"},
};

struct Refused
{
    const char16_t* text;
    ErrorCode code;
};

const std::vector<Refused> refused{
    {u"abc", ErrorCode::AmountMalformed},
    {u"12元3", ErrorCode::AmountMalformed},
    {u"1.234", ErrorCode::AmountTooPrecise},
    {u"¥1.234", ErrorCode::AmountTooPrecise},
    {u"¥¥5", ErrorCode::AmountMalformed},
    {u"5¥", ErrorCode::AmountMalformed},
    {u"¥", ErrorCode::AmountMalformed},
    {u"¥元", ErrorCode::AmountMalformed},
    {u"12千元", ErrorCode::AmountMalformed},
    {u"1百万元", ErrorCode::AmountMalformed},
    {u"=¥12*3", ErrorCode::FormulaMalformed},
    {u"=1/3", ErrorCode::AmountTooPrecise},
    {u"=0.001", ErrorCode::AmountTooPrecise},
    {u"=1/0", ErrorCode::DividesByZero},
    {u"=1/(2-2)", ErrorCode::DividesByZero},
    {u"=", ErrorCode::FormulaMalformed},
    {u"=1+", ErrorCode::FormulaMalformed},
    {u"=(1", ErrorCode::FormulaMalformed},
    {u"=1)", ErrorCode::FormulaMalformed},
    {u"=1 2", ErrorCode::FormulaMalformed},
    {u"=1,23", ErrorCode::FormulaMalformed},
    {u"=1234,567", ErrorCode::FormulaMalformed},
    {u"=.", ErrorCode::FormulaMalformed},
    {u"=1e3", ErrorCode::FormulaMalformed},
    {u"=A1*2", ErrorCode::FormulaMalformed},
    {u"=2(3)", ErrorCode::FormulaMalformed},
    {u"=99999999999*99999999999", ErrorCode::AmountTooLarge},
    {u"=100000000000000.01", ErrorCode::AmountTooLarge},
    {u"=9999999999999999999999999999999999999999999", ErrorCode::AmountTooLarge},
    {u"=999999999999999999999*999999999999999999999", ErrorCode::AmountTooLarge},
};

} // namespace

TEST(AmountFormula, accepted)
{
    for (const Accepted& row : accepted) {
        const QString text = QString::fromUtf16(row.text);
        SCOPED_TRACE(text.toStdString());
        const Result<std::optional<EnteredAmount>> read = readAmount(text, row.unit);
        ASSERT_TRUE(read.has_value());
        ASSERT_TRUE(read->has_value());
        EXPECT_EQ((*read)->amount.fen(), row.fen);
        EXPECT_EQ((*read)->calculation.toStdString(),
                  QString::fromUtf16(row.calculation).toStdString());
    }
}

TEST(AmountFormula, refused)
{
    for (const Refused& row : refused) {
        const QString text = QString::fromUtf16(row.text);
        SCOPED_TRACE(text.toStdString());
        const Result<std::optional<EnteredAmount>> read = readAmount(text, Yuan);
        ASSERT_THAT(read, FailsWith(row.code));
        EXPECT_EQ(read.error().detail, text);
    }
}

TEST(AmountFormula, a_blank_is_no_amount)
{
    for (const QString& text : {QString(), QStringLiteral("  "), QStringLiteral("—")}) {
        const Result<std::optional<EnteredAmount>> read = readAmount(text, Yuan);
        ASSERT_TRUE(read.has_value());
        EXPECT_FALSE(read->has_value());
    }
}

TEST(AmountFormula, a_calculation_reads_the_same_in_every_unit)
{
    for (const Accepted& row : accepted) {
        const QString calculation = QString::fromUtf16(row.calculation);
        if (calculation.isEmpty())
            continue;
        for (const MoneyUnit unit : {Yuan, Wan, MoneyUnit::HundredMillionYuan}) {
            const QString shown = calculationText(calculation, unit);
            SCOPED_TRACE(shown.toStdString());
            const Result<std::optional<EnteredAmount>> read = readAmount(shown, unit);
            ASSERT_TRUE(read.has_value());
            EXPECT_EQ((*read)->amount.fen(), row.fen);
            EXPECT_EQ((*read)->calculation, calculation);
        }
    }
}

TEST(AmountFormula, nesting_has_an_end)
{
    const QString deep = u'=' + QString(5000, u'(') + u'1' + QString(5000, u')');
    EXPECT_THAT(readAmount(deep, Yuan), FailsWith(ErrorCode::FormulaMalformed));
    const QString signs = u'=' + QString(5000, u'-') + u'1';
    EXPECT_TRUE(readAmount(signs, Yuan).has_value());
}

} // namespace budget
