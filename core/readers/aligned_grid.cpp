#include "core/readers/aligned_grid.h"

#include "core/readers/aligned_rows.h"
#include "core/readers/text_run.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace budget::readers {

namespace {

constexpr std::size_t MostLines = 2000;   // of a page; more are no page of a document
constexpr std::size_t MostWordLines = 40; // between two lines with figures
constexpr double WidestPitch = 3.2;       // between lines of a table, of their height

struct Interval
{
    double from = 0;
    double to = 0;
};

// 单位：万元 and 编制部门：… stand over a table.
bool isLabelled(const TextLine& line)
{
    return line.text.contains(u'：') || line.text.contains(u':');
}

bool isSentence(const TextLine& line)
{
    return line.text.contains(u'。') || line.text.contains(u'；')
           || (line.runs.size() == 1 && line.text.size() > 40);
}

bool isContentsEntry(const TextLine& line)
{
    static const QRegularExpression leader(QStringLiteral("[.·…]{3,}\\s*\\d{0,4}\\s*$"));
    return leader.match(line.text).hasMatch();
}

int figuresOf(const TextLine& line)
{
    return static_cast<int>(std::count_if(
        line.runs.begin(), line.runs.end(), [](const TextRun& run) { return isFigure(run.text); }));
}

// Several runs, one of them a figure.
bool isTabular(const TextLine& line)
{
    return line.runs.size() > 1 && figuresOf(line) > 0 && !isContentsEntry(line)
           && !isSentence(line) && !(isLabelled(line) && line.runs.size() < 3);
}

bool mayStandInTable(const TextLine& line)
{
    return !isContentsEntry(line) && !isSentence(line) && !isLabelled(line);
}

// Lines [first, last) of a page that are a table.
struct Region
{
    std::size_t first = 0;
    std::size_t last = 0;
};

bool isNear(const TextLine& upper, const TextLine& lower)
{
    const double height = std::max(upper.box.height(), lower.box.height());
    return lower.box.centreY() - upper.box.centreY() < height * WidestPitch;
}

// A table of contents without leaders: numbers of pages, one a line, that never fall.
bool isContents(const std::vector<TextLine>& lines, const Region& region)
{
    int last = 0;
    for (std::size_t i = region.first; i < region.last; ++i) {
        if (!isTabular(lines[i]))
            continue;
        bool isNumber = false;
        const int page = lines[i].runs.back().text.toInt(&isNumber);
        if (lines[i].runs.size() > 2 || !isNumber || page < last || page > 999)
            return false;
        last = page;
    }
    return true;
}

// Two rows of figures, or one under a header of as many words.
bool isTable(const std::vector<TextLine>& lines, const Region& region)
{
    int rows = 0;
    int figures = 0;
    for (std::size_t i = region.first; i < region.last; ++i) {
        rows += isTabular(lines[i]) ? 1 : 0;
        figures += figuresOf(lines[i]);
    }
    const bool isOneRow = rows == 1 && figures > 2 && region.last - region.first > 1;
    return (rows > 1 || isOneRow) && !isContents(lines, region);
}

// The header above the first row: lines of several runs, and single ones between them.
std::size_t headerStart(const std::vector<TextLine>& lines, std::size_t first, std::size_t least)
{
    std::size_t start = first;
    for (std::size_t i = first; i-- > least;) {
        if (!mayStandInTable(lines[i]) || !isNear(lines[i], lines[i + 1]))
            break;
        if (lines[i].runs.size() > 1)
            start = i;
    }
    return start;
}

std::vector<Region> regionsOf(const std::vector<TextLine>& lines)
{
    std::vector<Region> regions;
    std::size_t least = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isTabular(lines[i]))
            continue;
        Region region{headerStart(lines, i, least), i + 1};
        for (std::size_t next = i + 1; next < lines.size(); ++next) {
            if (!isNear(lines[next - 1], lines[next])
                || (!isTabular(lines[next]) && !mayStandInTable(lines[next]))
                || next - region.last > MostWordLines)
                break;
            if (isTabular(lines[next]))
                region.last = next + 1;
        }
        if (isTable(lines, region))
            regions.push_back(region);
        least = region.last;
        i = region.last - 1;
    }
    return regions;
}

// The stretches that more than `stray` of these overlap in, left to right.
std::vector<Interval> denseParts(const std::vector<Interval>& parts, int stray)
{
    struct Edge
    {
        double at = 0;
        int step = 0;
    };
    std::vector<Edge> edges;
    for (const Interval& part : parts) {
        edges.push_back({part.from, 1});
        edges.push_back({part.to, -1});
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& left, const Edge& right) {
        return left.at < right.at || (left.at == right.at && left.step > right.step);
    });
    std::vector<Interval> dense;
    int depth = 0;
    for (const Edge& edge : edges) {
        if (edge.step > 0 && depth == stray)
            dense.push_back({edge.at, edge.at});
        if (edge.step < 0 && depth == stray + 1)
            dense.back().to = edge.at;
        depth += edge.step;
    }
    return dense;
}

// The columns' stretches. A long name in one row of many may reach into the next column; a figure
// has one of its own, be it the only one.
std::vector<Interval> inkOf(const std::vector<TextLine>& lines, const Region& region)
{
    std::vector<Interval> figures;
    std::vector<Interval> words;
    int rows = 0;
    for (std::size_t i = region.first; i < region.last; ++i) {
        if (!isTabular(lines[i]))
            continue;
        ++rows;
        for (const TextRun& run : lines[i].runs)
            (isFigure(run.text) ? figures : words).push_back({run.box.left, run.box.right});
    }
    std::vector<Interval> ink = denseParts(figures, 0);
    for (const Interval& part : denseParts(words, rows / 20))
        ink.push_back(part);
    return denseParts(ink, 0);
}

// Words of the header over no figures are columns of their own.
void addBlankColumns(const std::vector<TextLine>& lines,
                     const Region& region,
                     std::vector<Interval>& ink)
{
    for (std::size_t i = region.first; i < region.last; ++i) {
        for (const TextRun& run : lines[i].runs) {
            const bool isUnder = std::any_of(ink.begin(), ink.end(), [&run](const Interval& part) {
                return run.box.left < part.to && part.from < run.box.right;
            });
            if (!isUnder && lines[i].runs.size() > 1)
                ink.push_back({run.box.left, run.box.right});
        }
    }
    std::sort(ink.begin(), ink.end(), [](const Interval& left, const Interval& right) {
        return left.from < right.from;
    });
}

// The edges halfway between the columns, and the outer ones.
std::vector<double> edgesOf(const std::vector<Interval>& ink, const Box& box)
{
    std::vector<double> edges{std::min(box.left, ink.front().from) - 1};
    for (std::size_t i = 1; i < ink.size(); ++i)
        edges.push_back((ink[i - 1].to + ink[i].from) / 2);
    edges.push_back(std::max(box.right, ink.back().to) + 1);
    return edges;
}

// The column that holds most of a run; of a header over several columns, the first.
std::size_t columnOf(const std::vector<double>& edges, const Box& box)
{
    std::size_t column = 0;
    double most = 0;
    std::size_t whole = 0;
    std::size_t firstWhole = 0;
    for (std::size_t c = 0; c + 1 < edges.size(); ++c) {
        const double shared = std::min(box.right, edges[c + 1]) - std::max(box.left, edges[c]);
        if (shared > most + 0.01) {
            most = shared;
            column = c;
        }
        if (shared > 0.9 * (edges[c + 1] - edges[c]) && ++whole == 1)
            firstWhole = c;
    }
    return whole > 1 ? firstWhole : column;
}

// The lines of a region, one list a column, in bands between the rules that go through it.
using Band = std::vector<std::vector<TextLine>>;

std::vector<Band> bandsOf(const std::vector<TextLine>& lines,
                          const Region& region,
                          const std::vector<double>& edges,
                          const std::vector<Rule>& rules)
{
    std::vector<double> parts;
    for (const Rule& rule : rules) {
        if (rule.isHorizontal() && rule.box.width() > (edges.back() - edges.front()) / 2)
            parts.push_back(rule.box.top);
    }
    std::sort(parts.begin(), parts.end());
    std::vector<Band> bands;
    std::size_t bandOfLast = 0;
    for (std::size_t i = region.first; i < region.last; ++i) {
        const auto band = static_cast<std::size_t>(
            std::upper_bound(parts.begin(), parts.end(), lines[i].box.centreY()) - parts.begin());
        if (bands.empty() || band != bandOfLast)
            bands.emplace_back(edges.size() - 1);
        bandOfLast = band;
        for (const TextRun& run : lines[i].runs)
            bands.back()[columnOf(edges, run.box)].push_back({run.text, run.box, {run}});
    }
    return bands;
}

// Between rules a row may wrap in every cell; without figures it is a header of several rows.
bool isOneRow(const Band& band)
{
    bool hasFigure = false;
    for (const std::vector<TextLine>& lines : band) {
        const auto figures = std::count_if(
            lines.begin(), lines.end(), [](const TextLine& line) { return isFigure(line.text); });
        if (figures > 1)
            return false;
        hasFigure = hasFigure || figures == 1;
    }
    return hasFigure;
}

std::vector<GridRow> rowsOf(const std::vector<Band>& bands)
{
    std::vector<GridRow> rows;
    for (const Band& band : bands) {
        if (bands.size() > 2 && isOneRow(band)) {
            GridRow row;
            for (const std::vector<TextLine>& cell : band)
                row.cells.append(wrappedText(cell));
            rows.push_back(std::move(row));
            continue;
        }
        std::vector<GridRow> several = alignedRows(band);
        std::move(several.begin(), several.end(), std::back_inserter(rows));
    }
    return rows;
}

} // namespace

std::vector<PageGrid> alignedGrids(const std::vector<Rule>& rules, std::vector<Glyph>& glyphs)
{
    std::vector<PageGrid> grids;
    const std::vector<TextLine> lines = linesOf(glyphs);
    if (lines.size() > MostLines)
        return grids;
    for (const Region& region : regionsOf(lines)) {
        std::vector<Interval> ink = inkOf(lines, region);
        addBlankColumns(lines, region, ink);
        if (ink.size() < 2)
            continue;
        Box box = lines[region.first].box;
        for (std::size_t i = region.first; i < region.last; ++i)
            box = united(box, lines[i].box);
        const std::vector<double> edges = edgesOf(ink, box);
        grids.push_back({box, edges, rowsOf(bandsOf(lines, region, edges, rules))});
        std::erase_if(glyphs, [&box](const Glyph& glyph) {
            return box.holds(glyph.box.centreX(), glyph.box.centreY());
        });
    }
    return grids;
}

} // namespace budget::readers
