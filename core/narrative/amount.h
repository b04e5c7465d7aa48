#pragma once

#include "core/money/money.h"
#include "core/narrative/run.h"

#include <QString>

#include <optional>
#include <vector>

namespace budget::narrative {

// The year that an amount is of, beside the budget's.
enum class Year
{
    This,
    Last,
    Other,
    Change // the difference from the year before
};

enum class Direction
{
    None,
    Increase,
    Decrease,
    Level
};

// 增加, 减少, 持平; empty for none.
QString directionWord(Direction direction);

// An amount of money in a paragraph.
struct Amount
{
    QString text;                // as printed, money unit included: 8320.77万元
    std::optional<Money> amount; // nothing where it has a part of a fen or is out of range
    MoneyUnit unit = MoneyUnit::TenThousandYuan;
    int decimals = 0;
    bool isApproximate = false; // 约, 近, 左右, one end of a range
    bool isRate = false;        // 元/月: not a sum
    Year year = Year::This;
    Direction direction = Direction::None; // of a change
    qsizetype begin = 0;                   // in the text of its run
    qsizetype end = 0;

    bool operator==(const Amount&) const = default;
};

// Every amount of a run, in their order. Digits and signs of full width count, as do amounts broken
// over two lines; numbers without a money unit are none. `fiscalYear` is the budget's, zero where
// it is not known.
std::vector<Amount> amountsIn(const Run& run, int fiscalYear);

// The sentence of a text that holds an offset, its mark included, trimmed.
QString sentenceAround(const QString& text, qsizetype offset);

} // namespace budget::narrative
