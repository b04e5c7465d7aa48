#include "core/readers/sheets/cell_number.h"

#include <QDate>
#include <QTime>

#include <algorithm>

namespace budget::readers {

namespace {

constexpr qsizetype SignificantDigits = 15;
constexpr int LargestExponent = 400;

// digits × 10^exponent, the digits without leading zeros.
struct Decimal
{
    bool negative = false;
    QString digits;
    qsizetype exponent = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView takeDigits(QStringView& text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const QStringView digits = text.first(count);
    text = text.sliced(count);
    return digits;
}

bool takeSign(QStringView& text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    return negative;
}

// Rounds half up to `count` digits.
void roundTo(Decimal& decimal, qsizetype count)
{
    const qsizetype surplus = decimal.digits.size() - count;
    if (surplus <= 0)
        return;
    const bool up = decimal.digits[count] >= u'5';
    decimal.digits.truncate(count);
    decimal.exponent += surplus;
    if (!up)
        return;
    qsizetype i = count - 1;
    while (i >= 0 && decimal.digits[i] == u'9')
        decimal.digits[i--] = u'0';
    if (i >= 0)
        decimal.digits[i] = QChar(decimal.digits[i].unicode() + 1);
    else
        decimal.digits.prepend(u'1');
}

QString written(Decimal decimal)
{
    while (decimal.digits.endsWith(u'0')) {
        decimal.digits.chop(1);
        ++decimal.exponent;
    }
    if (decimal.digits.isEmpty())
        return QStringLiteral("0");
    QString text = decimal.digits;
    if (decimal.exponent >= 0) {
        text += QString(decimal.exponent, u'0');
    } else {
        const qsizetype places = -decimal.exponent;
        if (text.size() <= places)
            text.prepend(QString(places - text.size() + 1, u'0'));
        text.insert(text.size() - places, u'.');
    }
    return decimal.negative ? u'-' + text : text;
}

Decimal parsed(const QString& plain)
{
    QStringView rest = plain;
    Decimal decimal;
    decimal.negative = takeSign(rest);
    const QStringView whole = takeDigits(rest);
    const QStringView fraction = rest.isEmpty() ? rest : rest.sliced(1);
    decimal.digits = whole.toString() + fraction.toString();
    decimal.exponent = -fraction.size();
    return decimal;
}

// Days and seconds of a serial number that is not negative, the second rounded.
struct Moment
{
    qint64 day = 0;
    int second = 0;
};

std::optional<Moment> momentOf(const QString& decimal)
{
    constexpr qint64 lastDay = 2'958'465; // 9999-12-31
    constexpr int secondsOfDay = 86'400;
    constexpr qint64 billion = 1'000'000'000;
    const qsizetype point = decimal.indexOf(u'.');
    const QString whole = point < 0 ? decimal : decimal.left(point);
    if (decimal.startsWith(u'-') || whole.size() > 7 || whole.toLongLong() > lastDay)
        return std::nullopt;
    Moment moment{whole.toLongLong(), 0};
    if (point >= 0) {
        const QString nano = decimal.mid(point + 1, 9).leftJustified(9, u'0');
        moment.second =
            static_cast<int>((nano.toLongLong() * secondsOfDay + billion / 2) / billion);
        moment.day += moment.second / secondsOfDay;
        moment.second %= secondsOfDay;
    }
    return moment;
}

// The calendar of 1900 has a 29th of February that never was: the days before it count one less.
QDate dateOf(qint64 day, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(day);
    return QDate(1899, 12, 30).addDays(day < 60 ? day + 1 : day);
}

} // namespace

std::optional<QString> plainDecimal(QStringView text)
{
    QStringView rest = text.trimmed();
    Decimal decimal;
    decimal.negative = takeSign(rest);
    const QStringView whole = takeDigits(rest);
    QStringView fraction;
    bool isWhole = true;
    if (rest.startsWith(u'.')) {
        isWhole = false;
        rest = rest.sliced(1);
        fraction = takeDigits(rest);
    }
    if (whole.isEmpty() && fraction.isEmpty())
        return std::nullopt;
    decimal.exponent = -fraction.size();
    if (rest.startsWith(u'e', Qt::CaseInsensitive)) {
        isWhole = false;
        rest = rest.sliced(1);
        const bool negative = takeSign(rest);
        const QStringView digits = takeDigits(rest);
        const int exponent = digits.size() > 4 ? LargestExponent + 1 : digits.toInt();
        if (digits.isEmpty() || exponent > LargestExponent)
            return std::nullopt;
        decimal.exponent += negative ? -exponent : exponent;
    }
    if (!rest.isEmpty())
        return std::nullopt;
    decimal.digits = whole.toString() + fraction.toString();
    qsizetype zeros = 0;
    while (zeros < decimal.digits.size() && decimal.digits[zeros] == u'0')
        ++zeros;
    decimal.digits.remove(0, zeros);
    if (!isWhole)
        roundTo(decimal, SignificantDigits);
    return written(decimal);
}

QString scaledDecimal(const QString& decimal, int places)
{
    Decimal moved = parsed(decimal);
    moved.exponent -= places;
    // Back to one form: digits without leading zeros.
    while (moved.digits.startsWith(u'0'))
        moved.digits.remove(0, 1);
    return written(moved);
}

QString formattedNumber(const QString& decimal, const NumberFormat& format, bool from1904)
{
    if (format.kind == NumberFormat::Kind::Number) {
        if (format.scale > 0)
            return scaledDecimal(decimal, format.scale);
        const bool isCode = std::all_of(decimal.begin(), decimal.end(), isDigit);
        return isCode ? decimal.rightJustified(format.padding, u'0') : decimal;
    }
    const std::optional<Moment> moment = momentOf(decimal);
    if (!moment)
        return decimal;
    QString date = dateOf(moment->day, from1904).toString(Qt::ISODate);
    const QString time = QTime(0, 0).addSecs(moment->second).toString(Qt::ISODate);
    switch (format.kind) {
    case NumberFormat::Kind::Time:
        return moment->day == 0 ? time : decimal;
    case NumberFormat::Kind::DateTime:
        return moment->second == 0 ? date : date + u' ' + time;
    default:
        return date;
    }
}

QString isoMoment(const QString& text)
{
    const qsizetype mark = text.indexOf(u'T');
    if (mark < 0)
        return text;
    QString time = text.sliced(mark + 1);
    time = time.left(time.indexOf(u'.') < 0 ? time.size() : time.indexOf(u'.'));
    if (time.endsWith(u'Z'))
        time.chop(1);
    const bool isMidnight = time.isEmpty() || time == u"00:00" || time == u"00:00:00";
    return isMidnight ? text.left(mark) : text.left(mark) + u' ' + time;
}

} // namespace budget::readers
