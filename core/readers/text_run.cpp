#include "core/readers/text_run.h"

#include <algorithm>

namespace budget::readers {

namespace {

// Of a line's height.
constexpr double BlankGap = 0.25;
constexpr double RunGap = 0.8;

// One line's glyphs, ordered from the left.
TextLine lineOf(const std::vector<Glyph>& glyphs)
{
    TextLine line;
    const Glyph* last = nullptr;
    bool startsRun = true;
    for (const Glyph& glyph : glyphs) {
        const double gap = last == nullptr ? 0 : glyph.box.left - last->box.right;
        if (glyph.text.trimmed().isEmpty()) {
            if (!line.runs.empty() && !startsRun)
                line.runs.back().text += glyph.text;
            continue;
        }
        startsRun = startsRun || gap > glyph.box.height() * RunGap;
        if (startsRun)
            line.runs.push_back({{}, glyph.box});
        TextRun& run = line.runs.back();
        if (!startsRun && gap > glyph.box.height() * BlankGap && !run.text.endsWith(u' '))
            run.text += u' ';
        run.text += glyph.text;
        run.box = united(run.box, glyph.box);
        last = &glyph;
        startsRun = false;
    }
    for (TextRun& run : line.runs) {
        run.text = run.text.trimmed();
        line.text += line.text.isEmpty() ? run.text : u' ' + run.text;
        line.box = line.box.width() > 0 ? united(line.box, run.box) : run.box;
    }
    return line;
}

} // namespace

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
