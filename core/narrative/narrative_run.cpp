#include "core/narrative/narrative_run.h"

#include "core/document/printed_text.h"

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
    QString result = text;
    for (QChar& c : result) {
        const bool isFigure = (c >= QChar(0xFF10) && c <= QChar(0xFF19)) || c == u'．' || c == u'％'
                              || c == u'－' || c == u'／';
        if (isFigure)
            c = QChar(c.unicode() - 0xFEE0);
    }
    return result;
}

void takeRuns(const Section& section, int index, std::vector<NarrativeRun>& runs)
{
    bool open = false;
    for (int p = 0; p < static_cast<int>(section.passages.size()); ++p) {
        const Passage& passage = section.passages[static_cast<std::size_t>(p)];
        if (passage.table >= 0) {
            open = false;
            continue;
        }
        if (!open || ordinalOf(passage.text)) {
            runs.emplace_back();
            runs.back().section = index;
        }
        NarrativeRun& run = runs.back();
        run.passages.emplace_back(run.text.size(), p);
        run.text += halfWidthFigures(passage.text);
        // A short line without an end is a heading, not the first half of a sentence.
        open = passage.text.size() >= ShortestLine && !endsSentence(passage.text.trimmed());
    }
}

} // namespace

int NarrativeRun::passageAt(qsizetype offset) const
{
    int passage = passages.front().second;
    for (const auto& [begin, index] : passages) {
        if (begin <= offset)
            passage = index;
    }
    return passage;
}

std::vector<NarrativeRun> narrativeRuns(const Disclosure& disclosure)
{
    std::vector<NarrativeRun> runs;
    for (int s = 0; s < static_cast<int>(disclosure.sections.size()); ++s)
        takeRuns(disclosure.sections[static_cast<std::size_t>(s)], s, runs);
    return runs;
}

} // namespace budget::narrative
