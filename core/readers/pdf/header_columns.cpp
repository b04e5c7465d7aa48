#include "core/readers/pdf/header_columns.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace budget::readers {

namespace {

// A run of a header, by line and place in it.
struct HeaderPlace
{
    std::size_t line = 0;
    std::size_t run = 0;
};

const Box& boxAt(const std::vector<HeaderLine>& lines, const HeaderPlace& place)
{
    return lines[place.line].runs[place.run].box;
}

template<typename Take>
void eachPlace(const std::vector<HeaderLine>& lines, Take take)
{
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t run = 0; run < lines[line].runs.size(); ++run)
            take(HeaderPlace{line, run});
    }
}

bool overlap(const Box& left, const Box& right)
{
    return left.left < right.right && right.left < left.right;
}

// The run above that words belong to: the one nearest to their axis. Nothing for the first line.
std::optional<HeaderPlace> parentByAxis(const std::vector<HeaderLine>& lines,
                                        const HeaderPlace& child)
{
    const double centre = boxAt(lines, child).centreX();
    std::optional<HeaderPlace> parent;
    double least = 1e9;
    eachPlace(lines, [&](const HeaderPlace& upper) {
        const double shift = std::abs(boxAt(lines, upper).centreX() - centre);
        if (upper.line < child.line && shift < least) {
            least = shift;
            parent = upper;
        }
    });
    return parent;
}

// Words that are nobody's parent by their axes.
std::vector<HeaderPlace> leavesByAxis(const std::vector<HeaderLine>& lines)
{
    std::vector<std::vector<bool>> isParent;
    isParent.reserve(lines.size());
    for (const HeaderLine& line : lines)
        isParent.emplace_back(line.runs.size());
    eachPlace(lines, [&](const HeaderPlace& place) {
        if (const std::optional<HeaderPlace> parent = parentByAxis(lines, place))
            isParent[parent->line][parent->run] = true;
    });
    std::vector<HeaderPlace> leaves;
    eachPlace(lines, [&](const HeaderPlace& place) {
        if (!isParent[place.line][place.run])
            leaves.push_back(place);
    });
    return leaves;
}

// Words that no others stand under.
std::vector<HeaderPlace> leavesByOverlap(const std::vector<HeaderLine>& lines)
{
    std::vector<HeaderPlace> leaves;
    eachPlace(lines, [&](const HeaderPlace& place) {
        bool isLeaf = true;
        eachPlace(lines, [&](const HeaderPlace& lower) {
            isLeaf =
                isLeaf
                && (lower.line <= place.line || !overlap(boxAt(lines, place), boxAt(lines, lower)));
        });
        if (isLeaf)
            leaves.push_back(place);
    });
    return leaves;
}

// How far words are from being centred over the columns [first, last].
double shiftOver(const Box& box,
                 const std::vector<double>& centres,
                 const std::vector<double>& edges,
                 std::size_t first,
                 std::size_t last)
{
    const double ofWords = (centres[first] + centres[last]) / 2;
    const double ofColumns = (edges[first] + edges[last + 1]) / 2;
    return std::min(std::abs(box.centreX() - ofWords), std::abs(box.centreX() - ofColumns));
}

// The first of the columns that words are centred over, given the words of every column. They
// stand over at least two, and over those that they reach.
std::size_t
firstUnder(const Box& box, const std::vector<Box>& leaves, const std::vector<double>& edges)
{
    std::vector<double> centres;
    centres.reserve(leaves.size());
    std::size_t leastLast = 0;
    std::size_t mostFirst = leaves.size() - 1;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        centres.push_back(leaves[i].centreX());
        if (overlap(leaves[i], box)) {
            mostFirst = std::min(mostFirst, i);
            leastLast = i;
        }
    }
    std::size_t best = mostFirst;
    double least = 1e9;
    for (std::size_t first = 0; first <= mostFirst; ++first) {
        for (std::size_t last = std::max(leastLast, first + 1); last < leaves.size(); ++last) {
            const double shift = shiftOver(box, centres, edges, first, last);
            if (shift < least) {
                least = shift;
                best = first;
            }
        }
    }
    return best;
}

// One word a column, in their order, wherever the figures below are aligned.
bool placeInOrder(std::vector<HeaderLine>& lines,
                  std::vector<HeaderPlace> leaves,
                  const std::vector<double>& edges)
{
    if (leaves.size() + 1 != edges.size() || leaves.size() < 2)
        return false;
    std::sort(leaves.begin(), leaves.end(), [&](const HeaderPlace& a, const HeaderPlace& b) {
        return boxAt(lines, a).centreX() < boxAt(lines, b).centreX();
    });
    std::vector<Box> boxes;
    boxes.reserve(leaves.size());
    for (const HeaderPlace& leaf : leaves)
        boxes.push_back(boxAt(lines, leaf));
    for (HeaderLine& line : lines) {
        line.columns.clear();
        for (const TextRun& run : line.runs)
            line.columns.push_back(firstUnder(run.box, boxes, edges));
    }
    for (std::size_t column = 0; column < leaves.size(); ++column)
        lines[leaves[column].line].columns[leaves[column].run] = column;
    return true;
}

// Each over the column that holds most of it, two of a line never over the same; words over
// others in the first of their columns.
void placeByOverlap(std::vector<HeaderLine>& lines, const std::vector<double>& edges)
{
    const std::size_t count = edges.size() - 1;
    for (HeaderLine& line : lines) {
        line.columns.clear();
        for (const TextRun& run : line.runs) {
            std::size_t column = columnOf(run.box, edges);
            if (!line.columns.empty() && column <= line.columns.back())
                column = std::min(line.columns.back() + 1, count - 1);
            line.columns.push_back(column);
        }
    }
    for (std::size_t line = lines.size(); line-- > 1;) {
        for (std::size_t run = 0; run < lines[line].runs.size(); ++run) {
            const std::optional<HeaderPlace> parent = parentByAxis(lines, {line, run});
            if (!parent)
                continue;
            std::size_t& column = lines[parent->line].columns[parent->run];
            column = std::min(column, lines[line].columns[run]);
        }
    }
}

} // namespace

std::vector<Box> headerLeaves(const std::vector<HeaderLine>& lines)
{
    const std::vector<HeaderPlace> leaves = leavesByAxis(lines);
    std::vector<Box> boxes;
    boxes.reserve(leaves.size());
    for (const HeaderPlace& leaf : leaves)
        boxes.push_back(boxAt(lines, leaf));
    return boxes;
}

void placeOverColumns(std::vector<HeaderLine>& lines, const std::vector<double>& edges)
{
    if (!placeInOrder(lines, leavesByOverlap(lines), edges)
        && !placeInOrder(lines, leavesByAxis(lines), edges))
        placeByOverlap(lines, edges);
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

} // namespace budget::readers
