#pragma once

#include "core/money/money.h"
#include "core/money/result.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace budget {

// An amount as somebody entered it.
struct EnteredAmount
{
    Money amount;        // fen
    QString calculation; // how it came about, with its unit unless that is 元: "=1500*20",
                         // "=3*0.5万元"; empty for a plain figure

    bool operator==(const EnteredAmount&) const = default;
};

// Reads what was typed or pasted as an amount in `unit`; nothing for a blank, as parseMoney.
//
// A unit behind the figure (元, 万元, 万, 亿元, 亿) counts instead of `unit`, and so does a ¥ or ￥
// before it, which means 元 where no unit stands behind: ¥12.34 are 12.34 元, ¥12.34万 are 12.34
// 万元; ¥ is an error in arithmetic. A text that begins with = (or ＝) is arithmetic: numbers as
// parseMoney reads them but without blanks inside, %,
// + - * / × ÷ and parentheses, computed exactly; the result is in the unit.
//
// Fails as parseMoney does, and with FormulaMalformed, DividesByZero and AmountTooPrecise where the
// result is no whole number of fen: nothing is rounded. The detail is the text.
[[nodiscard]] Result<std::optional<EnteredAmount>> readAmount(QStringView text, MoneyUnit unit);

// The unit that the text of an amount names itself (¥12.34, 12.34元: 元); nothing where it names
// none.
std::optional<MoneyUnit> unitNamedIn(QStringView text);

// A calculation as it is shown to be edited in `unit`: reading it again gives the same amount.
QString calculationText(const QString& calculation, MoneyUnit unit);

} // namespace budget
