#include "core/document/indicator_value.h"

#include "core/document/printed_text.h"
#include "core/money/money_text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace budget {

namespace {

struct Sign
{
    QStringView words;
    IndicatorSign comparison = IndicatorSign::None;
    QStringView turned;
};

// The longest first where one begins with another.
constexpr std::array Signs{
    Sign{u"大于或等于", IndicatorSign::AtLeast, u"小于或等于"},
    Sign{u"小于或等于", IndicatorSign::AtMost, u"大于或等于"},
    Sign{u"大于等于", IndicatorSign::AtLeast, u"小于等于"},
    Sign{u"小于等于", IndicatorSign::AtMost, u"大于等于"},
    Sign{u"不得超过", IndicatorSign::AtMost, u"不得低于"},
    Sign{u"不得低于", IndicatorSign::AtLeast, u"不得超过"},
    Sign{u"不低于", IndicatorSign::AtLeast, u"不高于"},
    Sign{u"不少于", IndicatorSign::AtLeast, u"不多于"},
    Sign{u"不小于", IndicatorSign::AtLeast, u"不大于"},
    Sign{u"不高于", IndicatorSign::AtMost, u"不低于"},
    Sign{u"不超过", IndicatorSign::AtMost, u"不低于"},
    Sign{u"不大于", IndicatorSign::AtMost, u"不小于"},
    Sign{u"不多于", IndicatorSign::AtMost, u"不少于"},
    Sign{u"大于", IndicatorSign::More, u"小于"},
    Sign{u"多于", IndicatorSign::More, u"少于"},
    Sign{u"高于", IndicatorSign::More, u"低于"},
    Sign{u"超过", IndicatorSign::More, {}},
    Sign{u"小于", IndicatorSign::Less, u"大于"},
    Sign{u"少于", IndicatorSign::Less, u"多于"},
    Sign{u"低于", IndicatorSign::Less, u"高于"},
    Sign{u"等于", IndicatorSign::Equal, {}},
    Sign{u">=", IndicatorSign::AtLeast, u"<="},
    Sign{u"<=", IndicatorSign::AtMost, u">="},
    Sign{u"≥", IndicatorSign::AtLeast, u"≤"},
    Sign{u"≧", IndicatorSign::AtLeast, u"≦"},
    Sign{u"≤", IndicatorSign::AtMost, u"≥"},
    Sign{u"≦", IndicatorSign::AtMost, u"≧"},
    Sign{u"＞", IndicatorSign::More, u"＜"},
    Sign{u">", IndicatorSign::More, u"<"},
    Sign{u"＜", IndicatorSign::Less, u"＞"},
    Sign{u"<", IndicatorSign::Less, u">"},
    Sign{u"＝", IndicatorSign::Equal, {}},
    Sign{u"=", IndicatorSign::Equal, {}},
};

const Sign* signAtBegin(QStringView text)
{
    const auto found = std::find_if(Signs.begin(), Signs.end(), [text](const Sign& sign) {
        return text.startsWith(sign.words);
    });
    return found == Signs.end() ? nullptr : &*found;
}

constexpr std::int64_t Millionth = 1'000'000;
constexpr qsizetype MostDigits = 11;
constexpr qsizetype MostDecimals = 6;
constexpr qsizetype LongestUnit = 12;

struct Number
{
    std::int64_t millionths = 0;
    qsizetype length = 0; // characters; 0 where there is no number
};

int digitOf(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'０' && c <= u'９')
        return c.unicode() - u'０';
    return -1;
}

// Digits with one point; a comma counts between groups of three alone, which the unit's end tells.
Number numberAtBegin(QStringView text)
{
    Number number;
    qsizetype digits = 0;
    qsizetype decimals = -1;
    for (; number.length < text.size(); ++number.length) {
        const QChar c = text[number.length];
        const int digit = digitOf(c);
        if (digit >= 0) {
            number.millionths = number.millionths * 10 + digit;
            ++digits;
            decimals += decimals >= 0 ? 1 : 0;
        } else if ((c == u'.' || c == u'．') && decimals < 0 && digits > 0) {
            decimals = 0;
        } else if (c != u',' || digits == 0 || decimals >= 0) {
            break;
        }
        if (digits > MostDigits || decimals > MostDecimals)
            return {};
    }
    if (digits == 0)
        return {};
    for (qsizetype i = std::max<qsizetype>(decimals, 0); i < MostDecimals; ++i)
        number.millionths *= 10;
    return number;
}

struct Ending
{
    QStringView words;
    IndicatorSign comparison = IndicatorSign::None;
};

constexpr std::array Endings{
    Ending{u"及以上", IndicatorSign::AtLeast},
    Ending{u"以上", IndicatorSign::AtLeast},
    Ending{u"及以下", IndicatorSign::AtMost},
    Ending{u"以下", IndicatorSign::AtMost},
    Ending{u"以内", IndicatorSign::AtMost},
};

bool holdsDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return digitOf(c) >= 0; });
}

} // namespace

bool IndicatorValue::isPercent() const
{
    return unit == u"%" || unit == u"％";
}

bool IndicatorValue::isDuration() const
{
    static const QStringList durations{
        QStringLiteral("秒"),
        QStringLiteral("分钟"),
        QStringLiteral("小时"),
        QStringLiteral("个小时"),
        QStringLiteral("天"),
        QStringLiteral("日"),
        QStringLiteral("工作日"),
        QStringLiteral("个工作日"),
        QStringLiteral("周"),
    };
    return durations.contains(unit);
}

std::optional<Money> IndicatorValue::money() const
{
    const std::optional<MoneyUnit> moneyUnit = moneyUnitFromName(unit);
    if (!moneyUnit)
        return std::nullopt;
    const std::int64_t fen = fenPerUnit(*moneyUnit);
    // The fen of a 万元 are as many as the millionths of one; a 元 has fewer.
    if (fen >= Millionth) {
        const std::int64_t factor = fen / Millionth;
        if (number > Money::LargestFen / factor)
            return std::nullopt;
        return Money::fromFen(number * factor);
    }
    const std::int64_t divisor = Millionth / fen;
    if (number % divisor != 0)
        return std::nullopt;
    return Money::fromFen(number / divisor);
}

std::optional<IndicatorValue> parseIndicatorValue(QStringView text)
{
    const QString plain = withoutSpaces(text);
    QStringView rest = plain;
    IndicatorValue value;
    if (const Sign* sign = signAtBegin(rest)) {
        value.comparison = sign->comparison;
        value.sign = sign->words.toString();
        rest = rest.mid(sign->words.size());
    }
    const Number number = numberAtBegin(rest);
    if (number.length == 0)
        return std::nullopt;
    value.number = number.millionths;
    rest = rest.mid(number.length);
    for (const Ending& ending : Endings) {
        if (!rest.endsWith(ending.words))
            continue;
        rest.chop(ending.words.size());
        if (value.comparison == IndicatorSign::None)
            value.comparison = ending.comparison;
        break;
    }
    const bool isDate = rest.startsWith(u'年') || rest.startsWith(u'月') || rest.startsWith(u'-');
    if (isDate || rest.size() > LongestUnit || holdsDigit(rest))
        return std::nullopt;
    value.unit = rest.toString();
    return value;
}

IndicatorSign comparisonOf(QStringView sign)
{
    const Sign* found = signAtBegin(sign);
    return found != nullptr && found->words.size() == sign.size() ? found->comparison
                                                                  : IndicatorSign::None;
}

QString turnedSign(QStringView sign)
{
    const Sign* found = signAtBegin(sign);
    return found == nullptr ? QString() : found->turned.toString();
}

} // namespace budget
