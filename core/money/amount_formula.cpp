#include "core/money/amount_formula.h"

#include "core/money/error.h"
#include "core/money/half_width.h"
#include "core/money/money_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace budget {

namespace {

__extension__ using Wide = __int128;

Wide magnitudeOf(Wide value)
{
    return value < 0 ? -value : value;
}

Wide greatestDivisor(Wide left, Wide right)
{
    while (right != 0)
        left = std::exchange(right, left % right);
    return magnitudeOf(left);
}

// A number as a fraction of integers in lowest terms; the lower one is positive.
struct Fraction
{
    Wide over = 0;
    Wide under = 1;
};

Fraction reduced(Wide over, Wide under)
{
    const Wide divisor = greatestDivisor(over, under);
    const Wide sign = under < 0 ? -1 : 1;
    return divisor == 0 ? Fraction{} : Fraction{sign * over / divisor, sign * under / divisor};
}

// Nothing where the integers are too large; then the amount is as well, or next to it.
std::optional<Fraction> product(Fraction left, Fraction right)
{
    const Fraction a = reduced(left.over, right.under);
    const Fraction b = reduced(right.over, left.under);
    Wide over = 0;
    Wide under = 0;
    if (__builtin_mul_overflow(a.over, b.over, &over)
        || __builtin_mul_overflow(a.under, b.under, &under))
        return std::nullopt;
    return reduced(over, under);
}

std::optional<Fraction> sum(Fraction left, Fraction right)
{
    const Wide common = greatestDivisor(left.under, right.under);
    Wide a = 0;
    Wide b = 0;
    Wide over = 0;
    Wide under = 0;
    if (__builtin_mul_overflow(left.over, right.under / common, &a)
        || __builtin_mul_overflow(right.over, left.under / common, &b)
        || __builtin_add_overflow(a, b, &over)
        || __builtin_mul_overflow(left.under, right.under / common, &under))
        return std::nullopt;
    return reduced(over, under);
}

QChar plainSymbol(QChar c)
{
    switch (c.unicode()) {
    case u'×':
    case u'✕':
        return u'*';
    case u'÷':
        return u'/';
    case u'−':
    case u'–':
    case u'—':
        return u'-';
    default:
        return c.category() == QChar::Separator_Space ? u' ' : halfWidth(c);
    }
}

QString plainSymbols(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text)
        plain.append(plainSymbol(c));
    return plain;
}

// Reads a formula by descent. What is left of it when a part is read shows where it went wrong.
class Formula
{
public:
    explicit Formula(QString text)
        : m_text(std::move(text))
    {}

    Result<Fraction> run()
    {
        Result<Fraction> value = readSum();
        skipBlanks();
        if (value && m_at < m_text.size())
            return malformed();
        return value;
    }

private:
    static constexpr int DeepestNesting = 100;

    tl::unexpected<Error> malformed() const
    {
        return failure(ErrorCode::FormulaMalformed, {}, m_text);
    }

    Result<Fraction> checked(const std::optional<Fraction>& value) const
    {
        if (!value)
            return failure(ErrorCode::AmountTooLarge, {}, m_text);
        return *value;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
    }

    bool take(QChar c)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    Result<Fraction> readSum()
    {
        Result<Fraction> left = readProduct();
        while (left) {
            const bool minus = take(u'-');
            if (!minus && !take(u'+'))
                break;
            Result<Fraction> right = readProduct();
            if (!right)
                return right;
            left = checked(sum(*left, {minus ? -right->over : right->over, right->under}));
        }
        return left;
    }

    Result<Fraction> readProduct()
    {
        Result<Fraction> left = readFactor();
        while (left) {
            const bool divides = take(u'/');
            if (!divides && !take(u'*'))
                break;
            Result<Fraction> right = readFactor();
            if (!right)
                return right;
            if (divides && right->over == 0)
                return failure(ErrorCode::DividesByZero, {}, m_text);
            left = checked(product(*left, divides ? reduced(right->under, right->over) : *right));
        }
        return left;
    }

    // A number or a sum in parentheses, with its signs and percent marks.
    Result<Fraction> readFactor()
    {
        bool negative = false;
        for (bool more = true; more;) {
            const bool minus = take(u'-');
            more = minus || take(u'+');
            negative = negative != minus;
        }
        Result<Fraction> value = take(u'(') ? readInner() : readNumber();
        while (value && take(u'%'))
            value = checked(product(*value, {1, 100}));
        if (value && negative)
            value->over = -value->over;
        return value;
    }

    Result<Fraction> readInner()
    {
        if (++m_depth > DeepestNesting)
            return malformed();
        Result<Fraction> value = readSum();
        --m_depth;
        if (value && !take(u')'))
            return malformed();
        return value;
    }

    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    bool isDigitAt(qsizetype at) const { return at < m_text.size() && isDigit(m_text[at]); }

    // Digits with commas or apostrophes between groups of three, then a point and decimals.
    Result<Fraction> readNumber()
    {
        skipBlanks();
        const qsizetype start = m_at;
        Fraction value;
        int group = 0;
        QChar separator;
        while (isDigitAt(m_at) || isSeparatorAt(m_at, separator)) {
            if (!isDigit(m_text[m_at])) {
                const bool first = separator.isNull();
                if (group == 0 || group > 3 || (!first && group != 3))
                    return malformed();
                separator = m_text[m_at];
                group = 0;
            } else if (!append(value, m_text[m_at], false)) {
                return failure(ErrorCode::AmountTooLarge, {}, m_text);
            } else {
                ++group;
            }
            ++m_at;
        }
        if (!separator.isNull() && group != 3)
            return malformed();
        return readDecimals(value, m_at > start);
    }

    Result<Fraction> readDecimals(Fraction value, bool hasDigits)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'.') {
            ++m_at;
            for (; isDigitAt(m_at); ++m_at) {
                hasDigits = true;
                if (!append(value, m_text[m_at], true))
                    return failure(ErrorCode::AmountTooPrecise, {}, m_text);
            }
        }
        if (!hasDigits)
            return malformed();
        return reduced(value.over, value.under);
    }

    bool isSeparatorAt(qsizetype at, QChar separator) const
    {
        if (at >= m_text.size())
            return false;
        const QChar c = m_text[at];
        return separator.isNull() ? c == u',' || c == u'\'' : c == separator;
    }

    static bool append(Fraction& value, QChar digit, bool isDecimal)
    {
        return !__builtin_mul_overflow(value.over, 10, &value.over)
               && !__builtin_add_overflow(value.over, digit.unicode() - u'0', &value.over)
               && !(isDecimal && __builtin_mul_overflow(value.under, 10, &value.under));
    }

    const QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

struct UnitEnding
{
    const char16_t* word;
    MoneyUnit unit;
};

// The longer endings first.
constexpr std::array<UnitEnding, 5> UnitEndings{{{u"亿元", MoneyUnit::HundredMillionYuan},
                                                 {u"万元", MoneyUnit::TenThousandYuan},
                                                 {u"亿", MoneyUnit::HundredMillionYuan},
                                                 {u"万", MoneyUnit::TenThousandYuan},
                                                 {u"元", MoneyUnit::Yuan}}};

// Takes the unit off the end of the text.
std::optional<MoneyUnit> takeUnit(QString& text)
{
    for (const UnitEnding& ending : UnitEndings) {
        const QStringView word(ending.word);
        if (!text.endsWith(word))
            continue;
        text.chop(word.size());
        text = text.trimmed();
        return ending.unit;
    }
    return std::nullopt;
}

bool isCurrencyMark(QChar c)
{
    return c == u'¥' || c == u'￥';
}

// The unit behind the figure, which is taken off, or else that of a currency mark before it.
std::optional<MoneyUnit> unitOf(QString& figure)
{
    if (const std::optional<MoneyUnit> behind = takeUnit(figure))
        return behind;
    return std::any_of(figure.begin(), figure.end(), isCurrencyMark)
               ? std::optional(MoneyUnit::Yuan)
               : std::nullopt;
}

Result<Money> inFen(Fraction value, MoneyUnit unit, const QString& text)
{
    const std::optional<Fraction> fen = product(value, {fenPerUnit(unit), 1});
    if (!fen)
        return failure(ErrorCode::AmountTooLarge, {}, text);
    if (magnitudeOf(fen->over) / fen->under > Money::LargestFen)
        return failure(ErrorCode::AmountTooLarge, {}, text);
    if (fen->under != 1)
        return failure(ErrorCode::AmountTooPrecise, {}, text);
    return Money::fromFen(static_cast<std::int64_t>(fen->over));
}

Result<std::optional<EnteredAmount>> readFormula(const QString& text, MoneyUnit unit)
{
    QString formula = text.sliced(1).trimmed();
    const MoneyUnit own = takeUnit(formula).value_or(unit);
    const Result<Fraction> value = Formula(formula).run();
    if (!value)
        return failure(value.error().code, {}, text);
    const Result<Money> amount = inFen(*value, own, text);
    if (!amount)
        return tl::unexpected(amount.error());
    const QString ending = own == MoneyUnit::Yuan ? QString() : moneyUnitName(own);
    return EnteredAmount{*amount, u'=' + formula + ending};
}

} // namespace

Result<std::optional<EnteredAmount>> readAmount(QStringView text, MoneyUnit unit)
{
    QString figure = plainSymbols(text).trimmed();
    if (figure.startsWith(u'='))
        return readFormula(figure, unit).map_error([&](const Error& error) {
            return Error{error.code, {}, text.toString()};
        });
    const MoneyUnit own = unitOf(figure).value_or(unit);
    const Result<std::optional<Money>> amount = parseMoney(figure, own);
    if (!amount) {
        Error error = amount.error();
        error.detail = text.toString();
        return tl::unexpected(error);
    }
    if (!*amount)
        return std::optional<EnteredAmount>();
    return EnteredAmount{**amount, {}};
}

std::optional<MoneyUnit> unitNamedIn(QStringView text)
{
    QString figure = plainSymbols(text).trimmed();
    return unitOf(figure);
}

QString calculationText(const QString& calculation, MoneyUnit unit)
{
    QString bare = calculation;
    const MoneyUnit own = takeUnit(bare).value_or(MoneyUnit::Yuan);
    if (calculation.isEmpty())
        return {};
    return own == unit ? bare : bare + moneyUnitName(own);
}

} // namespace budget
