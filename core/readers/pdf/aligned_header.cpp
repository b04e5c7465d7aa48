#include "core/readers/pdf/aligned_header.h"

#include "core/readers/pdf/header_columns.h"

#include <algorithm>
#include <cmath>

namespace budget::readers {

namespace {

// The lower half of words that wrap: close under them and on the same axis.
bool isWrapped(const TextRun& upper, const TextRun& lower)
{
    const double height = std::max(upper.box.height(), lower.box.height());
    const double gap = lower.box.top - upper.box.bottom;
    const double shift = std::abs(upper.box.centreX() - lower.box.centreX());
    const double indent = std::abs(upper.box.left - lower.box.left);
    return gap > -height / 2 && gap < height / 2 && (shift < height * 0.6 || indent < 1);
}

// Words beside each other are heads of their own columns; 合 计 is one word set wide.
TextLine partedLine(const TextLine& line)
{
    TextLine parted = line;
    parted.runs.clear();
    for (const TextRun& run : line.runs) {
        const bool isSetWide =
            std::any_of(run.words.begin(), run.words.end(), [](const TextWord& word) {
                return word.text.size() < 2;
            });
        if (isSetWide)
            parted.runs.push_back(run);
        for (const TextWord& word : run.words) {
            if (!isSetWide)
                parted.runs.push_back({word.text, word.box, {word}});
        }
    }
    return parted;
}

// How far the runs of a line stand to the left and to the right of a box.
struct Gaps
{
    double left = 1e9;
    double right = 1e9;
};

Gaps gapsBeside(const TextLine& line, const Box& box)
{
    Gaps gaps;
    for (const TextRun& run : line.runs) {
        if (run.box.right <= box.left)
            gaps.left = std::min(gaps.left, box.left - run.box.right);
        if (run.box.left >= box.right)
            gaps.right = std::min(gaps.right, run.box.left - box.right);
    }
    return gaps;
}

// The same, a line farther off: its neighbours stand between the two, at half the height, and not
// beside the lower one, as the other columns under a common head would.
bool isWrappedAround(const TextRun& upper,
                     const TextRun& lower,
                     const TextLine& lowerLine,
                     const std::vector<TextLine>& lines)
{
    const double height = std::max(upper.box.height(), lower.box.height());
    const double middle = (upper.box.centreY() + lower.box.centreY()) / 2;
    if (lower.box.top - upper.box.bottom > height * 1.6
        || std::abs(upper.box.centreX() - lower.box.centreX()) > height * 0.6)
        return false;
    const Gaps own = gapsBeside(lowerLine, lower.box);
    return std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
        const Gaps beside = gapsBeside(line, lower.box);
        return std::abs(line.box.centreY() - middle) < height * 0.3 && beside.left < own.left
               && beside.right <= own.right;
    });
}

std::vector<TextRun> wholeRuns(const std::vector<TextLine>& lines, const std::vector<double>& edges)
{
    std::vector<TextRun> whole;
    for (const TextLine& line : lines) {
        for (TextRun& run : runsBetween(partedLine(line), edges)) {
            const auto upper =
                std::find_if(whole.rbegin(), whole.rend(), [&](const TextRun& candidate) {
                    return isWrapped(candidate, run)
                           || isWrappedAround(candidate, run, line, lines);
                });
            if (upper == whole.rend()) {
                whole.push_back(std::move(run));
                continue;
            }
            upper->text = wrappedText(upper->text, run.text);
            upper->box = united(upper->box, run.box);
        }
    }
    return whole;
}

std::vector<HeaderLine> headerLines(std::vector<TextRun> runs)
{
    std::stable_sort(runs.begin(), runs.end(), [](const TextRun& left, const TextRun& right) {
        return left.box.centreY() < right.box.centreY();
    });
    std::vector<HeaderLine> lines;
    for (TextRun& run : runs) {
        // In one row: words wrapped over an odd number of lines stand half a line off.
        constexpr double sameRow = 0.6;
        if (lines.empty()
            || run.box.centreY() - lines.back().centre > lines.back().height * sameRow)
            lines.push_back({run.box.centreY(), run.box.height(), {}, {}});
        lines.back().height = std::min(lines.back().height, run.box.height());
        lines.back().runs.push_back(std::move(run));
    }
    for (HeaderLine& line : lines) {
        std::sort(line.runs.begin(), line.runs.end(), [](const TextRun& a, const TextRun& b) {
            return a.box.left < b.box.left;
        });
    }
    return lines;
}

} // namespace

std::vector<Box> headerLeaves(const std::vector<TextLine>& lines)
{
    return headerLeaves(headerLines(wholeRuns(lines, {})));
}

std::vector<TextRun> runsBetween(const TextLine& line, const std::vector<double>& edges)
{
    std::vector<TextRun> parts;
    for (const TextRun& run : line.runs) {
        for (std::size_t i = 0; i < run.words.size(); ++i) {
            const TextWord& word = run.words[i];
            const bool isParted =
                i == 0 || std::any_of(edges.begin(), edges.end(), [&](double edge) {
                    return edge >= run.words[i - 1].box.right && edge <= word.box.left;
                });
            if (isParted)
                parts.push_back({{}, word.box, {}});
            TextRun& part = parts.back();
            part.text += part.text.isEmpty() ? word.text : u' ' + word.text;
            part.box = united(part.box, word.box);
            part.words.push_back(word);
        }
    }
    return parts;
}

std::vector<GridRow> alignedHeader(const std::vector<TextLine>& lines,
                                   const std::vector<double>& edges)
{
    std::vector<HeaderLine> header = headerLines(wholeRuns(lines, edges));
    placeOverColumns(header, edges);
    std::vector<GridRow> rows;
    for (const HeaderLine& line : header) {
        GridRow row{QStringList(static_cast<qsizetype>(edges.size() - 1)), 0};
        for (std::size_t i = 0; i < line.runs.size(); ++i) {
            QString& cell = row.cells[static_cast<qsizetype>(line.columns[i])];
            cell = wrappedText(cell, line.runs[i].text);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace budget::readers
