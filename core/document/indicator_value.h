#pragma once

#include "core/money/money.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace budget {

enum class IndicatorSign
{
    None, // no sign is printed
    Less,
    AtMost,
    Equal,
    AtLeast,
    More,
};

// The value of a performance indicator: ≥95%, 不超过3天, 20 台, ≤23250元/月.
struct IndicatorValue
{
    IndicatorSign comparison = IndicatorSign::None;
    QString sign;            // as printed, in signs or in words: ≥, 不超过; may be empty
    std::int64_t number = 0; // millionths
    QString unit;            // without white space: 万元, %, 元/月; may be empty

    bool isPercent() const;
    bool isDuration() const; // minutes, hours, days, weeks
    bool isFloor() const { return comparison >= IndicatorSign::AtLeast; }
    // 元, 万元 or 亿元 and nothing else; nothing for another unit, or for a part of a fen.
    std::optional<Money> money() const;

    bool operator==(const IndicatorValue&) const = default;
};

// Nothing for a text that is not one number with a sign before and a unit after it, either of
// which may be missing; nor for a date.
std::optional<IndicatorValue> parseIndicatorValue(QStringView text);

// The comparison that signs or words stand for, None for others.
IndicatorSign comparisonOf(QStringView sign);

// The same in the other direction: ≥ is ≤, 不低于 is 不高于. Empty where there is none.
QString turnedSign(QStringView sign);

} // namespace budget
