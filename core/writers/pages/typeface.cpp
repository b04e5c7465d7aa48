#include "core/writers/pages/typeface.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace budget::writers {

namespace {

QFont unshapedFont(const TextStyle& style, const QStringList& families)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(style.size);
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setKerning(false);
    return font;
}

// The lines of one paragraph appended to `lines`.
void appendLines(
    const QString& paragraph, const TextStyle& style, int width, int indent, QStringList& lines)
{
    QTextLayout layout(paragraph, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width - indent, style.size));
        indent = 0;
        const QString text = paragraph.mid(line.textStart(), line.textLength());
        lines.append(text.trimmed());
    }
    layout.endLayout();
}

} // namespace

const QStringList& faceFamilies()
{
    static const QStringList families{QStringLiteral("Noto Sans CJK SC"),
                                      QStringLiteral("Noto Sans CJK TC"),
                                      QStringLiteral("Noto Sans CJK HK"),
                                      QStringLiteral("Noto Sans CJK JP"),
                                      QStringLiteral("Noto Sans CJK KR")};
    return families;
}

QFont fontOf(const TextStyle& style)
{
    return unshapedFont(style,
                        {faceFamilies().front(),
                         QStringLiteral("Noto Sans SC"),
                         QStringLiteral("Source Han Sans SC")});
}

QFont fontOf(const TextStyle& style, const QString& family)
{
    return unshapedFont(style, {family});
}

int textWidth(const QString& text, const TextStyle& style)
{
    return qCeil(QFontMetricsF(fontOf(style)).horizontalAdvance(text));
}

int ascentOf(const TextStyle& style)
{
    return style.size * 88 / 100;
}

int descentOf(const TextStyle& style)
{
    return style.size * 12 / 100;
}

QStringList wrapped(const QString& text, const TextStyle& style, int width, int indent)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n')) {
        appendLines(paragraph, style, width, indent, lines);
        if (paragraph.isEmpty())
            lines.append(QString());
    }
    return lines;
}

QStringList balanced(const QString& text, const TextStyle& style, int width)
{
    QStringList lines = wrapped(text, style, width);
    if (lines.size() < 2)
        return lines;
    const int even = textWidth(text, style) / static_cast<int>(lines.size());
    // Letters do not divide evenly: the first width that takes no more lines is the best.
    for (int narrower = even; narrower < width; narrower += style.size / 4) {
        QStringList tried = wrapped(text, style, narrower);
        if (tried.size() == lines.size())
            return tried;
    }
    return lines;
}

} // namespace budget::writers
