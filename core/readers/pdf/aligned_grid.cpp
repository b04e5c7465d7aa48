#include "core/readers/pdf/aligned_grid.h"

#include "core/readers/pdf/aligned_header.h"
#include "core/readers/pdf/aligned_rows.h"
#include "core/readers/pdf/header_columns.h"
#include "core/readers/pdf/text_run.h"

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
    static const QRegularExpression label(
        QStringLiteral("(?:单\\s*位|部\\s*门|年\\s*度|名\\s*称|日\\s*期)\\s*[:：]"));
    return label.match(line.text).hasMatch();
}

bool isProse(const TextLine& line)
{
    constexpr qsizetype longestName = 40;
    return line.text.contains(u'。') || line.text.contains(u'；')
           || (line.text.size() > longestName / 2 && line.text.contains(u'，'))
           || (line.runs.size() == 1 && line.text.size() > longestName);
}

int figuresOf(const TextLine& line)
{
    return static_cast<int>(std::count_if(line.runs.begin(),
                                          line.runs.end(),
                                          [](const TextRun& run) { return isNumeral(run.text); }));
}

// Several runs, one of them a figure.
bool isTabular(const TextLine& line)
{
    return line.runs.size() > 1 && figuresOf(line) > 0 && !endsInLeaders(line.text)
           && !isProse(line) && !isLabelled(line);
}

bool mayStandInTable(const TextLine& line)
{
    return !endsInLeaders(line.text) && !isProse(line) && !isLabelled(line);
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

// The header above the first row: lines of several runs, and single ones between them or under the
// line of labels that stands over a table.
std::size_t headerStart(const std::vector<TextLine>& lines, std::size_t first, std::size_t least)
{
    constexpr double widestHeader = 7; // of a line's height, down to the first figures
    std::size_t start = first;
    for (std::size_t i = first; i-- > least;) {
        const double height = lines[i].box.height();
        if (isLabelled(lines[i]) && i + 1 < first)
            return i + 1;
        if (!mayStandInTable(lines[i])
            || lines[i + 1].box.centreY() - lines[i].box.centreY() > height * widestHeader)
            break;
        if (lines[i].runs.size() > 1)
            start = i;
    }
    return start;
}

// Blank rows may part the last row from the others: its figures stand under theirs.
bool goesOnFarther(const std::vector<TextLine>& lines, const Region& region, const TextLine& next)
{
    const auto isUnder = [&](const TextRun& run) {
        return std::any_of(
            lines.begin() + static_cast<std::ptrdiff_t>(region.first),
            lines.begin() + static_cast<std::ptrdiff_t>(region.last),
            [&run](const TextLine& line) {
                return std::any_of(
                    line.runs.begin(), line.runs.end(), [&run](const TextRun& above) {
                        return isNumeral(above.text)
                               && std::abs(above.box.right - run.box.right) < 3;
                    });
            });
    };
    return isTabular(next)
           && std::all_of(next.runs.begin(), next.runs.end(), [&](const TextRun& run) {
                  return !isNumeral(run.text) || isUnder(run);
              });
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
            const bool isRow = isTabular(lines[next]) || mayStandInTable(lines[next]);
            if (!isRow || next - region.last > MostWordLines
                || (!isNear(lines[next - 1], lines[next])
                    && !goesOnFarther(lines, region, lines[next])))
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
            (isNumeral(run.text) ? figures : words).push_back({run.box.left, run.box.right});
    }
    std::vector<Interval> ink = denseParts(figures, 0);
    for (const Interval& part : denseParts(words, rows / 20))
        ink.push_back(part);
    return denseParts(ink, 0);
}

double gapBetween(const Box& box, const Interval& part)
{
    return std::max({part.from - box.right, box.left - part.to, 0.0});
}

// Words of the header over no figures are columns of their own: those left when every column has
// taken its words, the nearest ones where none stand right over it.
void addBlankColumns(const std::vector<TextLine>& header, std::vector<Interval>& ink)
{
    std::vector<Box> leaves = headerLeaves(header);
    if (leaves.size() <= ink.size())
        return;
    std::vector<Interval> bare;
    for (const Interval& part : ink) {
        const std::size_t taken =
            std::erase_if(leaves, [&part](const Box& box) { return gapBetween(box, part) <= 0; });
        if (taken == 0)
            bare.push_back(part);
    }
    for (const Interval& part : bare) {
        const auto nearest =
            std::min_element(leaves.begin(), leaves.end(), [&part](const Box& a, const Box& b) {
                return gapBetween(a, part) < gapBetween(b, part);
            });
        constexpr double near = 2.5; // of the height
        if (nearest != leaves.end() && gapBetween(*nearest, part) < near * nearest->height())
            leaves.erase(nearest);
    }
    for (const Box& box : leaves)
        ink.push_back({box.left, box.right});
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

// Whether every column's stretch lies in one of these columns.
bool standIn(const std::vector<Interval>& ink, const std::vector<double>& columns)
{
    return columns.size() > ink.size()
           && std::all_of(ink.begin(), ink.end(), [&columns](const Interval& part) {
                  const auto after =
                      std::upper_bound(columns.begin(), columns.end(), part.from + 0.5);
                  return after != columns.begin() && after != columns.end()
                         && part.to - 0.5 <= *after;
              });
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
        for (const TextRun& run : runsBetween(lines[i], edges))
            bands.back()[columnOf(run.box, edges)].push_back({run.text, run.box, {run}});
    }
    return bands;
}

// Between rules a row may wrap in every cell; without figures it is a header of several rows.
bool isOneRow(const Band& band)
{
    bool hasFigure = false;
    for (const std::vector<TextLine>& lines : band) {
        const auto figures = std::count_if(
            lines.begin(), lines.end(), [](const TextLine& line) { return isNumeral(line.text); });
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

// The first line with a figure, and the upper half of its name.
std::size_t firstRowOf(const std::vector<TextLine>& lines, const Region& region)
{
    std::size_t first = region.first;
    while (!isTabular(lines[first]))
        ++first;
    if (first > region.first && first + 1 < region.last && lines[first - 1].runs.size() == 1
        && lines[first].box.centreY() - lines[first - 1].box.centreY()
               < lines[first].box.height() * 0.9)
        --first;
    return first;
}

std::vector<TextLine> linesIn(const std::vector<TextLine>& lines, const Region& region)
{
    return {lines.begin() + static_cast<std::ptrdiff_t>(region.first),
            lines.begin() + static_cast<std::ptrdiff_t>(region.last)};
}

} // namespace

std::vector<PageGrid> alignedGrids(const std::vector<Rule>& rules,
                                   const std::vector<double>& columns,
                                   std::vector<Glyph>& glyphs)
{
    std::vector<PageGrid> grids;
    const std::vector<TextLine> lines = linesOf(glyphs);
    if (lines.size() > MostLines)
        return grids;
    for (const Region& region : regionsOf(lines)) {
        std::vector<Interval> ink = inkOf(lines, region);
        const std::size_t firstRow = firstRowOf(lines, region);
        const std::vector<TextLine> header = linesIn(lines, {region.first, firstRow});
        addBlankColumns(header, ink);
        if (ink.size() < 2)
            continue;
        Box box = lines[region.first].box;
        for (std::size_t i = region.first; i < region.last; ++i)
            box = united(box, lines[i].box);
        const std::vector<double> edges =
            header.empty() && standIn(ink, columns) ? columns : edgesOf(ink, box);
        PageGrid grid{box, edges, alignedHeader(header, edges)};
        for (GridRow& row : rowsOf(bandsOf(lines, {firstRow, region.last}, edges, rules)))
            grid.rows.push_back(std::move(row));
        grids.push_back(std::move(grid));
        std::erase_if(glyphs, [&box](const Glyph& glyph) {
            return box.holds(glyph.box.centreX(), glyph.box.centreY());
        });
    }
    return grids;
}

} // namespace budget::readers
