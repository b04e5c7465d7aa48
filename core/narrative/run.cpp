#include "core/narrative/run.h"

#include "core/document/printed_text.h"
#include "core/money/half_width.h"

namespace budget::narrative {

namespace {

// Of a line that a sentence runs over.
constexpr qsizetype ShortestLine = 24;

bool endsSentence(const QString& text)
{
    static const QString marks = QStringLiteral("。；：！？.;:!?");
    return text.isEmpty() || marks.contains(text.back());
}

QString halfWidthFigures(const QString& text)
{
    static const QString signs = QStringLiteral("．％－／");
    QString result = text;
    for (QChar& c : result) {
        const bool isDigit = c >= QChar(0xFF10) && c <= QChar(0xFF19);
        if (isDigit || signs.contains(c))
            c = halfWidth(c);
    }
    return result;
}

void addRuns(const Section& section, int index, std::vector<Run>& runs)
{
    bool isOpen = false;
    int p = -1;
    for (const Passage& passage : section.passages) {
        ++p;
        if (passage.table >= 0) {
            isOpen = false;
            continue;
        }
        if (!isOpen || ordinalOf(passage.text)) {
            runs.emplace_back();
            runs.back().heading = section.heading;
            runs.back().section = index;
        }
        Run& run = runs.back();
        run.passages.emplace_back(run.text.size(), p);
        run.text += halfWidthFigures(passage.text);
        // A short line without an end is a heading, not the first half of a sentence.
        isOpen = passage.text.size() >= ShortestLine && !endsSentence(passage.text.trimmed());
    }
}

} // namespace

int Run::passageAt(qsizetype offset) const
{
    int passage = passages.front().second;
    for (const auto& [begin, index] : passages) {
        if (begin <= offset)
            passage = index;
    }
    return passage;
}

std::vector<Run> runsOf(const Disclosure& disclosure)
{
    std::vector<Run> runs;
    int index = 0;
    for (const Section& section : disclosure.sections)
        addRuns(section, index++, runs);
    return runs;
}

} // namespace budget::narrative
