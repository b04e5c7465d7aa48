#pragma once

#include "core/money/result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace budget {

// The unit in which an amount is written. A Money does not know it.
enum class MoneyUnit
{
    Yuan,
    TenThousandYuan,
    HundredMillionYuan
};

// An amount of money: a whole number of fen (0.01 元), negative for a reduction.
//
// The range is checked where text enters (parseMoney): at most 10^16 fen (100 万亿元) either way,
// so that sums of up to 900 amounts stay inside 64 bits whatever they are.
class Money
{
public:
    static constexpr std::int64_t LargestFen = 10'000'000'000'000'000;

    constexpr Money() = default;
    static constexpr Money fromFen(std::int64_t fen) { return Money(fen); }

    constexpr std::int64_t fen() const { return m_fen; }
    constexpr bool isZero() const { return m_fen == 0; }
    constexpr bool isNegative() const { return m_fen < 0; }

    constexpr Money operator-() const { return Money(-m_fen); }
    constexpr Money& operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }
    constexpr Money& operator-=(Money other)
    {
        m_fen -= other.m_fen;
        return *this;
    }
    friend constexpr Money operator+(Money left, Money right) { return left += right; }
    friend constexpr Money operator-(Money left, Money right) { return left -= right; }
    constexpr auto operator<=>(const Money&) const = default;

private:
    constexpr explicit Money(std::int64_t fen)
        : m_fen(fen)
    {}

    std::int64_t m_fen = 0;
};

// Fen in one of the unit: 100, 1'000'000, 10'000'000'000.
std::int64_t fenPerUnit(MoneyUnit unit);

// 元, 万元, 亿元: the words of the published tables.
QString moneyUnitName(MoneyUnit unit);

// The unit that a text names (元, 万元, 亿元, 人民币万元, white space inside allowed); nothing for
// others.
std::optional<MoneyUnit> moneyUnitFromName(QStringView name);

// Reads one amount written in `unit`, as typed, pasted or printed. Never by locale.
//
// Accepted: ASCII and full-width digits, points and signs; one kind of separator (, ， ' ’ or a
// blank) between groups of three; for a negative amount a minus or any dash in front (- − – — －)
// or a pair of parentheses; a plus; ¥ or ￥ once, before or after the sign. The point may stand
// first (.5) or last (5.). The decimals may be as many as a fen allows (2 in 元, 6 in 万元, 10 in
// 亿元) and zeros beyond them. An empty or blank text is no amount, and not an error: nullopt. So
// are lone dashes (-, ——, - -).
//
// Refused, with the text as detail: AmountMalformed (anything else: words and units, 1e3, nan,
// 12.34.5, 1,23,4, (-5), 5-, two separators of different kinds, a tab or a line break inside),
// AmountTooPrecise (a part of a fen), AmountTooLarge (more than Money::LargestFen either way).
// Nothing is rounded.
[[nodiscard]] Result<std::optional<Money>> parseMoney(QStringView text, MoneyUnit unit);

// The decimals that write the amount in `unit` exactly, at least 0: 24'136'034'35 fen in 万元
// need 6.
int exactDecimals(Money money, MoneyUnit unit);

enum class Grouping
{
    None,
    Thousands
};

// Writes the amount in `unit` with `decimals` places, a minus for a negative amount, an ASCII
// point. Fewer decimals than exactDecimals() round half away from zero, in integers; more add
// zeros.
QString formatMoney(Money money, MoneyUnit unit, int decimals, Grouping grouping = Grouping::None);

// Exact, with at least two decimals (as the published tables print): 8900.03, 2413.603435, 0.00.
QString formatMoneyExactly(Money money, MoneyUnit unit, Grouping grouping = Grouping::None);

} // namespace budget
