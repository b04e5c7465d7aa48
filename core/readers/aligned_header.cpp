#include "core/readers/aligned_header.h"

#include <algorithm>
#include <cmath>
#include <optional>

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

std::vector<TextRun> wholeRuns(const std::vector<TextLine>& lines, const std::vector<double>& edges)
{
    std::vector<TextRun> whole;
    for (const TextLine& line : lines) {
        for (TextRun& run : runsBetween(line, edges)) {
            const auto upper =
                std::find_if(whole.rbegin(), whole.rend(), [&run](const TextRun& candidate) {
                    return isWrapped(candidate, run);
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

// Runs of one height, left to right, each with its column.
struct HeaderLine
{
    double centre = 0;
    double height = 0;
    std::vector<TextRun> runs;
    std::vector<std::size_t> columns;
};

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

// As many words as columns stand over them in their order, wherever figures are aligned; otherwise
// each over the column that holds most of it, two of them never over the same.
void placeLeaves(HeaderLine& line, const std::vector<double>& edges)
{
    const std::size_t count = edges.size() - 1;
    const bool isComplete = line.runs.size() == count;
    for (std::size_t i = 0; i < line.runs.size(); ++i) {
        std::size_t column = isComplete ? i : columnOf(line.runs[i].box, edges);
        const bool isTaken = i > 0 && column <= line.columns.back();
        if (isTaken)
            column = std::min(line.columns.back() + 1, count - 1);
        line.columns.push_back(column);
    }
}

// A run of a header, by line and place in it.
struct HeaderPlace
{
    std::size_t line = 0;
    std::size_t run = 0;
};

// The run above that words belong to: the one nearest to their axis. Nothing for the first line.
std::optional<HeaderPlace> parentOf(const std::vector<HeaderLine>& lines, const HeaderPlace& child)
{
    const double centre = lines[child.line].runs[child.run].box.centreX();
    std::optional<HeaderPlace> parent;
    double least = 1e9;
    for (std::size_t line = 0; line < child.line; ++line) {
        for (std::size_t run = 0; run < lines[line].runs.size(); ++run) {
            const double shift = std::abs(lines[line].runs[run].box.centreX() - centre);
            if (shift < least) {
                least = shift;
                parent = HeaderPlace{line, run};
            }
        }
    }
    return parent;
}

// Words over several columns stand in the first of those whose words are below them.
void placeParents(std::vector<HeaderLine>& lines)
{
    for (std::size_t line = lines.size(); line-- > 1;) {
        for (std::size_t run = 0; run < lines[line].runs.size(); ++run) {
            const std::optional<HeaderPlace> parent = parentOf(lines, {line, run});
            if (!parent)
                continue;
            std::size_t& column = lines[parent->line].columns[parent->run];
            column = std::min(column, lines[line].columns[run]);
        }
    }
}

} // namespace

std::vector<Box> headerLeaves(const std::vector<TextLine>& lines)
{
    const std::vector<HeaderLine> header = headerLines(wholeRuns(lines, {}));
    std::vector<std::vector<bool>> isParent;
    for (const HeaderLine& line : header)
        isParent.emplace_back(line.runs.size());
    for (std::size_t line = 0; line < header.size(); ++line) {
        for (std::size_t run = 0; run < header[line].runs.size(); ++run) {
            if (const std::optional<HeaderPlace> parent = parentOf(header, {line, run}))
                isParent[parent->line][parent->run] = true;
        }
    }
    std::vector<Box> leaves;
    for (std::size_t line = 0; line < header.size(); ++line) {
        for (std::size_t run = 0; run < header[line].runs.size(); ++run) {
            if (!isParent[line][run])
                leaves.push_back(header[line].runs[run].box);
        }
    }
    return leaves;
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

std::size_t columnOf(const Box& box, const std::vector<double>& edges)
{
    std::size_t column = 0;
    double most = 0;
    for (std::size_t c = 0; c + 1 < edges.size(); ++c) {
        const double shared = std::min(box.right, edges[c + 1]) - std::max(box.left, edges[c]);
        if (shared > most) {
            most = shared;
            column = c;
        }
    }
    return column;
}

std::vector<GridRow> alignedHeader(const std::vector<TextLine>& lines,
                                   const std::vector<double>& edges)
{
    std::vector<HeaderLine> header = headerLines(wholeRuns(lines, edges));
    for (HeaderLine& line : header)
        placeLeaves(line, edges);
    placeParents(header);
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
