#include "core/money/money_text.h"

#include "core/money/error.h"
#include "core/money/half_width.h"

#include <QList>

#include <algorithm>
#include <array>

namespace budget {

namespace {

// Decimals of the unit's smallest exact part, a fen.
int fenDecimals(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan:
        return 2;
    case MoneyUnit::TenThousandYuan:
        return 6;
    case MoneyUnit::HundredMillionYuan:
        return 10;
    }
    return 2;
}

// All dashes mean a minus, and all blanks of a line are one (a tab or a line break is none: it
// parts two cells).
QChar narrow(QChar c)
{
    constexpr std::array dashes{u'−', u'–', u'—', u'―', u'‐', u'‑', u'﹣', u'─'};
    if (std::find(dashes.begin(), dashes.end(), c) != dashes.end())
        return u'-';
    if (c == u'￥')
        return u'¥';
    if (c == u'’' || c == u'‘')
        return u'\'';
    return c.category() == QChar::Separator_Space ? u' ' : halfWidth(c);
}

bool isSeparator(QChar c)
{
    return c == u',' || c == u'\'' || c == u' ';
}

bool isAllDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The digits before the point, separators taken out; nothing when the groups are not of three.
std::optional<QString> readWhole(QStringView text)
{
    constexpr int groupLength = 3;
    const auto separator = std::find_if(text.begin(), text.end(), isSeparator);
    if (separator == text.end())
        return isAllDigits(text) ? std::optional(text.toString()) : std::nullopt;

    QString digits;
    for (const QStringView group : text.split(*separator)) {
        const bool fits = digits.isEmpty() ? !group.isEmpty() && group.size() <= groupLength
                                           : group.size() == groupLength;
        if (!fits || !isAllDigits(group))
            return std::nullopt;
        digits.append(group);
    }
    return digits;
}

struct Digits
{
    QString whole;
    QString fraction;
};

// The text without sign, parentheses and currency; nothing when it is no number.
std::optional<Digits> readDigits(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    const std::optional<QString> whole = readWhole(point < 0 ? text : text.first(point));
    if (!whole || !isAllDigits(fraction) || (whole->isEmpty() && fraction.isEmpty()))
        return std::nullopt;
    return Digits{*whole, fraction.toString()};
}

QString trimmedNumber(QStringView text)
{
    QString narrowed;
    narrowed.reserve(text.size());
    for (const QChar c : text)
        narrowed.append(narrow(c));
    return narrowed.trimmed();
}

bool isBlankAmount(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-' || c.isSpace(); });
}

bool takeFront(QStringView& number, QChar c)
{
    if (!number.startsWith(c))
        return false;
    number = number.sliced(1).trimmed();
    return true;
}

// Takes sign, parentheses and currency mark off; true for a negative amount, nothing when a
// parenthesis is not closed.
std::optional<bool> takeSign(QStringView& number)
{
    bool negative = false;
    const bool currencyTaken = takeFront(number, u'¥');
    if (takeFront(number, u'(')) {
        if (!number.endsWith(u')'))
            return std::nullopt;
        number = number.chopped(1).trimmed();
        negative = true;
    } else if (takeFront(number, u'-')) {
        negative = true;
    } else {
        takeFront(number, u'+');
    }
    if (!currencyTaken)
        takeFront(number, u'¥');
    return negative;
}

QString plainDigits(std::uint64_t value, int minimumLength)
{
    return QString::number(value).rightJustified(minimumLength, u'0');
}

std::uint64_t magnitude(Money money)
{
    const auto fen = static_cast<std::uint64_t>(money.fen());
    return money.isNegative() ? ~fen + 1 : fen;
}

std::uint64_t powerOfTen(int exponent)
{
    std::uint64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

QString moneyUnitName(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Yuan:
        return QStringLiteral("元");
    case MoneyUnit::TenThousandYuan:
        return QStringLiteral("万元");
    case MoneyUnit::HundredMillionYuan:
        return QStringLiteral("亿元");
    }
    return {};
}

std::optional<MoneyUnit> moneyUnitFromName(QStringView name)
{
    QString word;
    for (const QChar c : name) {
        if (!c.isSpace())
            word.append(c);
    }
    if (word.startsWith(QStringLiteral("人民币")))
        word = word.sliced(3);
    for (const MoneyUnit unit :
         {MoneyUnit::Yuan, MoneyUnit::TenThousandYuan, MoneyUnit::HundredMillionYuan}) {
        if (word == moneyUnitName(unit))
            return unit;
    }
    return std::nullopt;
}

Result<std::optional<Money>> parseMoney(QStringView text, MoneyUnit unit)
{
    const QString trimmed = trimmedNumber(text);
    if (isBlankAmount(trimmed))
        return std::optional<Money>();

    QStringView number = trimmed;
    const std::optional<bool> negative = takeSign(number);
    const std::optional<Digits> digits = negative ? readDigits(number) : std::nullopt;
    if (!digits)
        return failure(ErrorCode::AmountMalformed, {}, text.toString());

    const int decimals = fenDecimals(unit);
    QString fraction = digits->fraction;
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return failure(ErrorCode::AmountTooPrecise, {}, text.toString());

    const QString fenText = digits->whole + fraction.leftJustified(decimals, u'0');
    bool fits = false;
    const qlonglong fen = fenText.toLongLong(&fits);
    if (!fits || fen > Money::LargestFen)
        return failure(ErrorCode::AmountTooLarge, {}, text.toString());
    return std::optional(Money::fromFen(*negative ? -fen : fen));
}

int exactDecimals(Money money, MoneyUnit unit)
{
    int decimals = fenDecimals(unit);
    std::uint64_t fen = magnitude(money);
    while (decimals > 0 && fen % 10 == 0) {
        fen /= 10;
        --decimals;
    }
    return decimals;
}

QString formatMoney(Money money, MoneyUnit unit, int decimals, Grouping grouping)
{
    const int unitDecimals = fenDecimals(unit);
    std::uint64_t digits = magnitude(money);
    if (decimals < unitDecimals) {
        const std::uint64_t step = powerOfTen(unitDecimals - decimals);
        digits = (digits + step / 2) / step;
    }
    const int kept = qMin(decimals, unitDecimals);
    QString text = plainDigits(digits, kept + 1);
    QString whole = text.chopped(kept);
    QString fraction = text.last(kept).leftJustified(decimals, u'0');
    if (grouping == Grouping::Thousands) {
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, u',');
    }
    if (!fraction.isEmpty())
        whole += u'.' + fraction;
    return money.isNegative() && digits != 0 ? u'-' + whole : whole;
}

QString formatMoneyExactly(Money money, MoneyUnit unit, Grouping grouping)
{
    return formatMoney(money, unit, qMax(2, exactDecimals(money, unit)), grouping);
}

} // namespace budget
