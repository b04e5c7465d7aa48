#pragma once

#include <QtGlobal> // moc cannot parse <compare> where no header of Qt stands before it

#include <compare>
#include <cstdint>

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

} // namespace budget
