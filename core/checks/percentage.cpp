#include "core/checks/percentage.h"

#include <cstdlib>

namespace budget::checks {

namespace {

__extension__ using Wide = __int128;

// In halves of a fen, so that half of a last place is a whole number.
struct Interval
{
    std::int64_t low = 0;
    std::int64_t high = 0;
};

Interval intervalOf(const Figure& figure)
{
    const std::int64_t twice = 2 * figure.amount.fen();
    return {twice - figure.lastPlace(), twice + figure.lastPlace()};
}

struct Fraction
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 1; // above zero
};

// The quotients that the figures admit, least and greatest; the greater figure less the smaller
// one, as a part of the one before.
std::pair<Fraction, Fraction> growthBetween(const Interval& now, const Interval& before)
{
    if (now.low + now.high >= before.low + before.high)
        return {{now.low - before.high, before.high}, {now.high - before.low, before.low}};
    return {{before.low - now.high, before.low}, {before.high - now.low, before.high}};
}

// Hundredths of the fraction against `twiceDigits` halves of the percentage's last place.
int comparedWith(const Fraction& fraction, std::int64_t twiceDigits, std::int64_t scale)
{
    const Wide left = Wide(fraction.numerator) * 200 * scale;
    const Wide right = Wide(twiceDigits) * fraction.denominator;
    return left < right ? -1 : (left > right ? 1 : 0);
}

Agreement
compareBetween(const Percentage& percentage, const Fraction& least, const Fraction& greatest)
{
    std::int64_t scale = 1;
    for (int i = 0; i < percentage.decimals; ++i)
        scale *= 10;
    const auto meets = [&](std::int64_t width) {
        return comparedWith(least, 2 * percentage.digits + width, scale) <= 0
               && comparedWith(greatest, 2 * percentage.digits - width, scale) >= 0;
    };
    if (meets(1))
        return Agreement::Equal;
    return meets(2) ? Agreement::Tail : Agreement::Differs;
}

} // namespace

std::optional<Percentage> parsePercentage(QStringView text)
{
    constexpr qsizetype Longest = 9;
    constexpr int MostDecimals = 4;
    Percentage percentage;
    bool hasPoint = false;
    for (const QChar c : text) {
        if (c == u'.' && !hasPoint) {
            hasPoint = true;
            continue;
        }
        if (!c.isDigit())
            return std::nullopt;
        percentage.digits = percentage.digits * 10 + c.digitValue();
        percentage.decimals += hasPoint ? 1 : 0;
    }
    if (text.isEmpty() || text.size() > Longest || percentage.decimals > MostDecimals)
        return std::nullopt;
    return percentage;
}

Agreement compareGrowth(const Percentage& percentage, const Figure& now, const Figure& before)
{
    const Interval base = intervalOf(before);
    if (before.amount.fen() <= 0)
        return Agreement::Differs;
    if (base.low <= 0)
        return Agreement::Equal; // printed too coarsely to compare
    const auto [least, greatest] = growthBetween(intervalOf(now), base);
    return compareBetween(percentage, least, greatest);
}

Agreement compareShare(const Percentage& percentage, const Figure& part, const Figure& base)
{
    const Interval whole = intervalOf(base);
    const Interval share = intervalOf(part);
    if (base.amount.fen() <= 0)
        return Agreement::Differs;
    if (whole.low <= 0)
        return Agreement::Equal;
    return compareBetween(percentage, {share.low, whole.high}, {share.high, whole.low});
}

} // namespace budget::checks
