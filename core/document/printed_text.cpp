#include "core/document/printed_text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace budget {

namespace {

int chineseDigit(QChar c)
{
    static const QString digits = QStringLiteral("一二三四五六七八九");
    return static_cast<int>(digits.indexOf(c)) + 1;
}

// 一 to 九十九; 0 for anything else.
int chineseNumber(QStringView text)
{
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return text.size() == 1 ? chineseDigit(text[0]) : 0;
    if (ten > 1 || text.size() > ten + 2)
        return 0;
    const int tens = ten == 0 ? 1 : chineseDigit(text[0]);
    const int units = text.size() == ten + 1 ? 0 : chineseDigit(text[ten + 1]);
    return tens * 10 + units;
}

} // namespace

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF);
}

QString withoutSpaces(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isBlank(c))
            result.append(c);
    }
    return result;
}

QString withoutHanBlanks(QStringView text)
{
    static const QRegularExpression blank(
        QStringLiteral("(?<=[\\x{4e00}-\\x{9fff}（）])\\s+(?=[\\x{4e00}-\\x{9fff}（）])"));
    return text.trimmed().toString().remove(blank);
}

int likeness(QStringView left, QStringView right)
{
    if (left == right)
        return 1000;
    if (left.size() < 2 || right.size() < 2)
        return 0;
    QHash<quint32, int> pairs;
    const auto pairAt = [](QStringView text, qsizetype i) {
        return (static_cast<quint32>(text[i].unicode()) << 16U) | text[i + 1].unicode();
    };
    for (qsizetype i = 0; i + 1 < left.size(); ++i)
        ++pairs[pairAt(left, i)];
    int shared = 0;
    for (qsizetype i = 0; i + 1 < right.size(); ++i) {
        const auto found = pairs.find(pairAt(right, i));
        if (found != pairs.end() && *found > 0) {
            --*found;
            ++shared;
        }
    }
    return static_cast<int>(qsizetype{2000} * shared / (left.size() + right.size() - 2));
}

std::optional<Ordinal> ordinalOf(QStringView text)
{
    static const QRegularExpression part(
        QStringLiteral("^\\s*第([一二三四五六七八九十]{1,3})(?:部分|章)\\s*[、:：]?\\s*"));
    static const QRegularExpression chinese(
        QStringLiteral("^\\s*([一二三四五六七八九十]{1,3})\\s*[、.．]\\s*"));
    static const QRegularExpression bracketed(
        QStringLiteral("^\\s*[（(]\\s*([一二三四五六七八九十]{1,3})\\s*[）)]\\s*、?\\s*"));
    static const QRegularExpression arabic(
        QStringLiteral("^\\s*(\\d{1,3})\\s*(?:、|[.．](?!\\d))\\s*"));
    static const QRegularExpression arabicBracketed(
        QStringLiteral("^\\s*[（(]\\s*(\\d{1,3})\\s*[）)]\\s*、?\\s*"));
    struct Pattern
    {
        const QRegularExpression* expression;
        OrdinalStyle style;
        bool isArabic;
    };
    const std::array patterns{
        Pattern{&part, OrdinalStyle::Part, false},
        Pattern{&chinese, OrdinalStyle::Chinese, false},
        Pattern{&bracketed, OrdinalStyle::ChineseInBrackets, false},
        Pattern{&arabic, OrdinalStyle::Arabic, true},
        Pattern{&arabicBracketed, OrdinalStyle::ArabicInBrackets, true},
    };
    for (const Pattern& pattern : patterns) {
        const QRegularExpressionMatch match = pattern.expression->match(text);
        if (!match.hasMatch())
            continue;
        const QStringView digits = match.capturedView(1);
        const int number = pattern.isArabic ? digits.toInt() : chineseNumber(digits);
        return Ordinal{pattern.style, number, match.capturedLength(0)};
    }
    return std::nullopt;
}

QString withoutOrdinal(QStringView text)
{
    const std::optional<Ordinal> ordinal = ordinalOf(text);
    return (ordinal ? text.sliced(ordinal->length) : text).trimmed().toString();
}

} // namespace budget
