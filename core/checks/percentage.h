#pragma once

#include "core/checks/figure.h"

#include <QStringView>

#include <cstdint>
#include <optional>

namespace budget::checks {

// A percentage as it is printed: 2.98 is 298 with two decimals.
struct Percentage
{
    std::int64_t digits = 0;
    int decimals = 0;
};

// Digits with at most one point; nothing for others, or for more than anybody prints.
std::optional<Percentage> parsePercentage(QStringView text);

// Whether `now` is by that percentage more or less than `before`, whichever it is. Each figure may
// have been rounded to its last place, and so may the percentage; where it was cut off instead it
// is a tail. Differs where `before` is nothing; Equal where it is printed so coarsely that it may
// be.
Agreement compareGrowth(const Percentage& percentage, const Figure& now, const Figure& before);

// Whether `part` is that percentage of `base`; as above.
Agreement compareShare(const Percentage& percentage, const Figure& part, const Figure& base);

} // namespace budget::checks
