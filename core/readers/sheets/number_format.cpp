#include "core/readers/sheets/number_format.h"

#include <QStringList>

#include <array>

namespace budget::readers {

namespace {

bool isPlaceholder(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?';
}

// The first part of a format code, what is only printed taken out of it: a literal point stands as
// ·, of brackets only [h] [m] [s] stay.
class FormatCode
{
public:
    explicit FormatCode(QStringView code)
    {
        for (m_at = 0; m_at < code.size() && code[m_at] != u';'; ++m_at)
            take(code);
    }

    const QString& text() const { return m_text; }

private:
    void take(QStringView code)
    {
        const QChar c = code[m_at];
        const QChar next = m_at + 1 < code.size() ? code[m_at + 1] : QChar();
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', m_at + 1);
            const qsizetype last = end < 0 ? code.size() : end;
            takeLiteral(code.sliced(m_at + 1, last - m_at - 1));
            m_at = last;
        } else if (c == u'\\' || c == u'!') {
            takeLiteral(QStringView(&next, 1));
            ++m_at;
        } else if (c == u'_' || c == u'*') {
            ++m_at;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', m_at);
            const qsizetype last = end < 0 ? code.size() : end;
            takeBracket(code.sliced(m_at + 1, last - m_at - 1));
            m_at = last;
        } else {
            m_text += c.toLower();
        }
    }

    void takeLiteral(QStringView words)
    {
        if (words == u".")
            m_text += u'·';
    }

    void takeBracket(QStringView words)
    {
        const QString lower = words.toString().toLower();
        if (!lower.isEmpty()
            && (lower.count(u'h') == lower.size() || lower.count(u'm') == lower.size()
                || lower.count(u's') == lower.size()))
            m_text += lower;
    }

    QString m_text;
    qsizetype m_at = 0;
};

NumberFormat::Kind kindOf(QString text)
{
    text.remove(QStringLiteral("general"));
    text.remove(QStringLiteral("g/通用格式"));
    const bool hasClock = text.contains(u'h') || text.contains(u's')
                          || text.contains(QStringLiteral("am/pm"))
                          || text.contains(QStringLiteral("上午/下午"));
    text.remove(QStringLiteral("am/pm"));
    const bool hasDay =
        text.contains(u'y') || text.contains(u'd') || (text.contains(u'm') && !hasClock);
    if (hasDay)
        return hasClock ? NumberFormat::Kind::DateTime : NumberFormat::Kind::Date;
    return hasClock ? NumberFormat::Kind::Time : NumberFormat::Kind::Number;
}

// Three powers of ten a comma that no digit follows, one a digit behind a printed point.
int scaleOf(const QString& text)
{
    int scale = 0;
    bool behindPoint = false;
    bool behindDecimals = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'·')
            behindPoint = i > 0 && isPlaceholder(text[i - 1]);
        behindDecimals = behindDecimals || c == u'.';
        if (isPlaceholder(c) && behindPoint && !behindDecimals)
            ++scale;
        if (c != u',' || i == 0 || (!isPlaceholder(text[i - 1]) && text[i - 1] != u','))
            continue;
        qsizetype next = i;
        while (next < text.size() && (text[next] == u',' || text[next] == u'·'))
            ++next;
        if (next == text.size() || !isPlaceholder(text[next]))
            scale += 3;
    }
    return scale;
}

} // namespace

NumberFormat numberFormatOf(QStringView code)
{
    constexpr qsizetype longestCode = 12;
    const QString text = FormatCode(code).text();
    NumberFormat format;
    format.kind = kindOf(text);
    if (format.kind != NumberFormat::Kind::Number)
        return format;
    format.scale = scaleOf(text);
    if (text.size() >= 2 && text.size() <= longestCode && text.count(u'0') == text.size())
        format.padding = static_cast<int>(text.size());
    return format;
}

NumberFormat builtinNumberFormat(int id)
{
    struct Range
    {
        int first;
        int last;
        NumberFormat::Kind kind;
    };
    using Kind = NumberFormat::Kind;
    static constexpr std::array ranges{
        Range{14, 17, Kind::Date},
        Range{18, 21, Kind::Time},
        Range{22, 22, Kind::DateTime},
        Range{27, 31, Kind::Date},
        Range{32, 35, Kind::Time},
        Range{36, 36, Kind::Date},
        Range{45, 47, Kind::Time},
        Range{50, 54, Kind::Date},
        Range{55, 56, Kind::Time},
        Range{57, 58, Kind::Date},
    };
    for (const Range& range : ranges) {
        if (id >= range.first && id <= range.last)
            return {range.kind, 0, 0};
    }
    return {};
}

} // namespace budget::readers
