#include "core/search/amount_query.h"

#include "core/money/money_text.h"

#include <algorithm>
#include <array>

namespace budget {

namespace {

struct UnitWord
{
    QStringView word;
    MoneyUnit unit = MoneyUnit::Yuan;
};

// The longer before those they end with.
constexpr std::array UnitWords{
    UnitWord{u"亿元", MoneyUnit::HundredMillionYuan},
    UnitWord{u"万元", MoneyUnit::TenThousandYuan},
    UnitWord{u"亿", MoneyUnit::HundredMillionYuan},
    UnitWord{u"万", MoneyUnit::TenThousandYuan},
    UnitWord{u"元", MoneyUnit::Yuan},
};

bool isSeparator(QChar c)
{
    return c == u',' || c == u'\'' || c == u'’' || c.isSpace();
}

// Full-width digits, points and signs made narrow, without separators.
QString narrowed(QStringView text)
{
    QString narrow;
    for (const QChar c : text) {
        const bool isWide = c >= QChar(0xFF01) && c <= QChar(0xFF5E);
        const QChar one = isWide ? QChar(c.unicode() - 0xFEE0) : c == u'−' ? QChar(u'-') : c;
        if (!isSeparator(one))
            narrow.append(one);
    }
    return narrow;
}

bool isNumber(QStringView text)
{
    const qsizetype sign = text.startsWith(u'-') ? 1 : 0;
    const QStringView number = text.mid(sign);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::any_of(number.begin(), number.end(), isDigit) && number.count(u'.') <= 1
           && std::all_of(
               number.begin(), number.end(), [&](QChar c) { return isDigit(c) || c == u'.'; });
}

} // namespace

AmountQuery::AmountQuery(QStringView text)
    : m_units{MoneyUnit::Yuan, MoneyUnit::TenThousandYuan, MoneyUnit::HundredMillionYuan}
{
    QString rest = narrowed(text);
    if (rest.startsWith(u'¥') || rest.startsWith(u'￥'))
        rest.remove(0, 1);
    for (const UnitWord& word : UnitWords) {
        if (!rest.endsWith(word.word))
            continue;
        rest.chop(word.word.size());
        m_units = {word.unit};
        break;
    }
    if (isNumber(rest))
        m_digits = rest;
}

bool AmountQuery::matches(Money amount) const
{
    if (!isAmount())
        return false;
    const auto holds = [&](MoneyUnit unit) {
        return formatMoneyExactly(amount, unit).contains(m_digits);
    };
    return std::any_of(m_units.begin(), m_units.end(), holds) || isExactly(amount);
}

bool AmountQuery::isExactly(Money amount) const
{
    return isAmount() && std::any_of(m_units.begin(), m_units.end(), [&](MoneyUnit unit) {
               const Result<std::optional<Money>> exact = parseMoney(m_digits, unit);
               return exact && *exact == std::optional(amount);
           });
}

} // namespace budget
