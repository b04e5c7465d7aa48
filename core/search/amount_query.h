#pragma once

#include "core/money/money.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace budget {

// An amount that somebody looks for, as it is printed or in any other unit of money: with or
// without separators (, ， ' blanks), full-width, with ¥ and with its unit (元, 万元, 亿元, 万, 亿)
// or without. It finds every amount of which its digits are part, written in the unit it names, or
// in any of the three where it names none: 888.2399 and 8,882,399 find 888.2399万元, and so does
// 888.2.
class AmountQuery
{
public:
    explicit AmountQuery(QStringView text);

    bool isAmount() const { return !m_digits.isEmpty(); }
    bool matches(Money amount) const;   // false for a query that is no amount
    bool isExactly(Money amount) const; // the whole of it, not a part of its digits

private:
    std::vector<MoneyUnit> m_units;
    QString m_digits; // sign, digits and a point
};

} // namespace budget
