#include "core/readers/pdf/text_run.h"

#include <QRegularExpression>

#include <algorithm>

namespace budget::readers {

namespace {

// Of a line's height.
constexpr double BlankGap = 0.25;
constexpr double RunGap = 0.8;

bool isAmount(const QString& text)
{
    return isNumeral(text) && (text.contains(u'.') || text.contains(u','));
}

bool isHan(QChar character)
{
    return character.unicode() >= 0x4E00 && character.unicode() < 0xA000;
}

// 201, 2010301
bool isCode(const QString& text)
{
    return text.size() >= 3 && text.size() <= 9
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// 8,900.03 directly before words that are no unit: the edge of a column is between them.
bool endsAmount(const QString& word, const QString& next)
{
    static const QString units = QStringLiteral("万元亿千百%％");
    return isHan(next.front()) && word.size() > 3 && word[word.size() - 3] == u'.'
           && isNumeral(word) && !units.contains(next.front());
}

// Of one line's glyphs, ordered from the left.
std::vector<TextWord> wordsOf(const std::vector<Glyph>& glyphs)
{
    std::vector<TextWord> words;
    double end = 0;
    bool isBroken = true;
    for (const Glyph& glyph : glyphs) {
        if (glyph.text.trimmed().isEmpty()) {
            isBroken = true;
            continue;
        }
        if (isBroken || glyph.box.left - end > glyph.box.height() * BlankGap
            || endsAmount(words.back().text, glyph.text))
            words.push_back({{}, glyph.box});
        words.back().text += glyph.text.trimmed();
        words.back().box = united(words.back().box, glyph.box);
        end = words.back().box.right;
        isBroken = false;
    }
    return words;
}

// An amount stands at the edge of its column, close to the next; a code closely before its name; no
// figure has a blank in it.
bool partsRuns(const TextWord& left, const TextWord& right)
{
    const double gap = (right.box.left - left.box.right) / right.box.height();
    const bool areFigures = isNumeral(left.text) && isNumeral(right.text);
    const bool isCoded =
        isCode(left.text) && isHan(right.text.front()) && !right.text.startsWith(u'年');
    return gap > RunGap || endsAmount(left.text, right.text)
           || (gap > BlankGap
               && (areFigures || isCoded || isAmount(left.text) || isAmount(right.text)));
}

TextLine lineOf(const std::vector<Glyph>& glyphs)
{
    TextLine line;
    for (TextWord& word : wordsOf(glyphs)) {
        if (line.runs.empty() || partsRuns(line.runs.back().words.back(), word))
            line.runs.push_back({{}, word.box, {}});
        TextRun& run = line.runs.back();
        run.text += run.text.isEmpty() ? word.text : u' ' + word.text;
        run.box = united(run.box, word.box);
        run.words.push_back(std::move(word));
    }
    for (const TextRun& run : line.runs) {
        line.text += line.text.isEmpty() ? run.text : u' ' + run.text;
        line.box = line.box.height() > 0 ? united(line.box, run.box) : run.box;
    }
    return line;
}

} // namespace

bool isNumeral(QStringView text)
{
    bool hasDigit = false;
    for (const QChar c : text) {
        const bool isDigit = c.isDigit();
        hasDigit = hasDigit || isDigit;
        if (!isDigit && c != u'.' && c != u',' && c != u'-' && c != u'%' && c != u'，' && c != u'－'
            && c != u'％')
            return false;
    }
    return hasDigit;
}

bool endsInLeaders(QStringView text)
{
    static const QRegularExpression leaders(QStringLiteral("[.·…]{3,}\\s*\\d{0,4}\\s*$"));
    return leaders.match(text).hasMatch();
}

Box united(const Box& left, const Box& right)
{
    return {std::min(left.left, right.left),
            std::min(left.top, right.top),
            std::max(left.right, right.right),
            std::max(left.bottom, right.bottom)};
}

std::vector<TextLine> linesOf(std::vector<Glyph> glyphs)
{
    std::stable_sort(glyphs.begin(), glyphs.end(), [](const Glyph& left, const Glyph& right) {
        return left.box.centreY() < right.box.centreY();
    });
    std::vector<TextLine> lines;
    for (auto first = glyphs.begin(); first != glyphs.end();) {
        const Box head = first->box;
        const auto last = std::find_if(first + 1, glyphs.end(), [&head](const Glyph& glyph) {
            return glyph.box.centreY() - head.centreY() >= head.height() / 2;
        });
        std::stable_sort(first, last, [](const Glyph& left, const Glyph& right) {
            return left.box.left < right.box.left;
        });
        TextLine line = lineOf({first, last});
        if (!line.runs.empty())
            lines.push_back(std::move(line));
        first = last;
    }
    return lines;
}

QString wrappedText(const QString& upper, const QString& lower)
{
    if (upper.isEmpty() || lower.isEmpty())
        return upper + lower;
    const bool isLatin = upper.back().unicode() < 128 && upper.back().isLetter()
                         && lower.front().unicode() < 128 && lower.front().isLetter();
    return isLatin ? upper + u' ' + lower : upper + lower;
}

QString wrappedText(const std::vector<TextLine>& lines)
{
    QString text;
    for (const TextLine& line : lines)
        text = wrappedText(text, line.text);
    return text;
}

} // namespace budget::readers
