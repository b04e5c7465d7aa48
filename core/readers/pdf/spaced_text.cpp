#include "core/readers/pdf/spaced_text.h"

#include "core/readers/pdf/page_layout.h"
#include "core/readers/pdf/text_run.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <set>

namespace budget::readers {

namespace {

// The page that a text is laid on, in points.
constexpr double ColumnWidth = 6;
constexpr double LineHeight = 11;
constexpr double LetterHeight = 10;

const QRegularExpression& spacedFigure()
{
    static const QRegularExpression figure(
        QStringLiteral(
            "(?<=\\S) {2,}(-?\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|-?\\d+\\.\\d+)(?= {2}| *$)"),
        QRegularExpression::MultilineOption);
    return figure;
}

bool isWide(QChar character)
{
    const char16_t unicode = character.unicode();
    return (unicode >= 0x2E80 && unicode < 0xA4D0) || (unicode >= 0xF900 && unicode < 0xFB00)
           || (unicode >= 0xFE30 && unicode < 0xFE50) || (unicode >= 0xFF00 && unicode < 0xFF61);
}

int widthOf(QStringView text, int hanWidth)
{
    int width = 0;
    for (const QChar c : text)
        width += isWide(c) ? hanWidth : 1;
    return width;
}

// How many columns wide a Han character was for who laid the text out: figures end in fewer
// places.
int hanWidthOf(const QStringList& lines)
{
    std::set<int> endsOfOne;
    std::set<int> endsOfTwo;
    for (const QString& line : lines) {
        QRegularExpressionMatchIterator figures = spacedFigure().globalMatch(line);
        while (figures.hasNext()) {
            const QStringView before = QStringView(line).left(figures.next().capturedEnd(1));
            endsOfOne.insert(widthOf(before, 1));
            endsOfTwo.insert(widthOf(before, 2));
        }
    }
    return endsOfTwo.size() < endsOfOne.size() ? 2 : 1;
}

DrawnPage drawn(const QStringList& lines, int number, int hanWidth)
{
    DrawnPage page;
    page.number = number;
    double y = 0;
    for (const QString& line : lines) {
        int column = 0;
        for (const QChar c : line) {
            const int width = isWide(c) ? hanWidth : 1;
            const double x = column * ColumnWidth;
            if (!c.isSpace())
                page.glyphs.push_back(
                    {QString(c), {x, y, x + width * ColumnWidth, y + LetterHeight}, 0});
            column += width;
            page.width = std::max(page.width, column * ColumnWidth);
        }
        y += LineHeight;
    }
    page.height = y;
    return page;
}

} // namespace

bool isSpaced(const QString& text)
{
    constexpr int enough = 8;
    int found = 0;
    if (text.contains(u'\t'))
        return false;
    QRegularExpressionMatchIterator figures = spacedFigure().globalMatch(text);
    while (figures.hasNext() && found < enough) {
        figures.next();
        ++found;
    }
    return found == enough;
}

std::vector<Page> readSpacedPages(const QString& text)
{
    QString plain = text;
    plain.remove(u'\r');
    const int hanWidth = hanWidthOf(plain.split(u'\n'));
    PageLayout layout;
    int number = 0;
    for (const QString& page : plain.split(u'\f'))
        layout.add(drawn(page.split(u'\n'), ++number, hanWidth));
    return layout.takePages();
}

} // namespace budget::readers
