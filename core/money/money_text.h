#pragma once

#include "core/money/money.h"
#include "core/money/result.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace budget {

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
