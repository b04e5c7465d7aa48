#include "core/readers/pdf/lattice.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace budget::readers {

namespace {

constexpr double Near = 2.5;             // points between lines that are one
constexpr double NarrowestColumn = 5;    // a letter hardly fits in it
constexpr double LeastCovered = 0.6;     // of an edge, for the edge to part two cells
constexpr double LeastOpenReach = 12;    // how far crossing lines reach to a line that is not drawn
constexpr std::size_t MostColumns = 120; // more make a drawing, not a table
constexpr std::size_t MostRows = 1000;

// Sets of things that are one, by the smallest index.
class Unions
{
public:
    explicit Unions(std::size_t count)
        : m_root(count)
    {
        std::iota(m_root.begin(), m_root.end(), std::size_t{0});
    }
    std::size_t rootOf(std::size_t index)
    {
        while (m_root[index] != index)
            index = m_root[index] = m_root[m_root[index]];
        return index;
    }
    void unite(std::size_t left, std::size_t right)
    {
        const std::size_t a = rootOf(left);
        const std::size_t b = rootOf(right);
        m_root[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> m_root;
};

std::size_t intervalOf(const std::vector<double>& edges, double at)
{
    const auto after = std::upper_bound(edges.begin() + 1, edges.end() - 1, at);
    return static_cast<std::size_t>(after - edges.begin()) - 1;
}

// Glyphs painted one after the other on one line without a gap: a text that may run over an edge.
std::vector<std::vector<Glyph>> unbrokenRuns(const std::vector<Glyph>& glyphs)
{
    constexpr double gap = 0.15; // of the height
    std::vector<std::vector<Glyph>> runs;
    for (const Glyph& glyph : glyphs) {
        const bool goesOn =
            !runs.empty()
            && std::abs(runs.back().back().box.centreY() - glyph.box.centreY())
                   < glyph.box.height() * gap
            && std::abs(glyph.box.left - runs.back().back().box.right) < glyph.box.height() * gap;
        if (!goesOn)
            runs.emplace_back();
        runs.back().push_back(glyph);
    }
    return runs;
}

} // namespace

Lattice::Lattice(const std::vector<Rule>& rules)
{
    layLines(rules, false, m_xs, m_vertical);
    layLines(rules, true, m_ys, m_horizontal);
    if (m_xs.empty() || m_ys.empty())
        return;
    const std::vector<Stretches> drawnVertical = m_vertical;
    addOuterLines(m_horizontal, m_xs, m_vertical);
    addOuterLines(drawnVertical, m_ys, m_horizontal);
}

void Lattice::layLines(const std::vector<Rule>& rules,
                       bool horizontal,
                       std::vector<double>& places,
                       std::vector<Stretches>& stretches)
{
    struct Drawn
    {
        double place = 0;
        Stretch stretch;
    };
    std::vector<Drawn> drawn;
    for (const Rule& rule : rules) {
        if (rule.isHorizontal() == horizontal)
            drawn.push_back(horizontal ? Drawn{rule.box.top, {rule.box.left, rule.box.right}}
                                       : Drawn{rule.box.left, {rule.box.top, rule.box.bottom}});
    }
    std::sort(drawn.begin(), drawn.end(), [](const Drawn& left, const Drawn& right) {
        return left.place < right.place;
    });
    // Columns narrower than a letter are one line drawn twice; rows may be low.
    const double near = horizontal ? Near : NarrowestColumn;
    for (std::size_t first = 0; first < drawn.size();) {
        std::size_t last = first;
        double sum = 0;
        Stretches parts;
        while (last < drawn.size() && drawn[last].place - drawn[first].place < near
               && (last == first || drawn[last].place - drawn[last - 1].place < near)) {
            sum += drawn[last].place;
            parts.push_back(drawn[last++].stretch);
        }
        places.push_back(sum / static_cast<double>(last - first));
        std::sort(parts.begin(), parts.end(), [](const Stretch& left, const Stretch& right) {
            return left.from < right.from;
        });
        Stretches whole;
        for (const Stretch& part : parts) {
            if (!whole.empty() && part.from <= whole.back().to + Near)
                whole.back().to = std::max(whole.back().to, part.to);
            else
                whole.push_back(part);
        }
        stretches.push_back(std::move(whole));
        first = last;
    }
}

// A side is open where at least two crossing lines end together beyond the outermost line.
void Lattice::addOuterLines(const std::vector<Stretches>& crossing,
                            std::vector<double>& places,
                            std::vector<Stretches>& stretches)
{
    double least = places.front();
    double most = places.back();
    for (const Stretches& line : crossing) {
        least = std::min(least, line.front().from);
        most = std::max(most, line.back().to);
    }
    int startThere = 0;
    int endThere = 0;
    for (const Stretches& line : crossing) {
        startThere += line.front().from < least + Near ? 1 : 0;
        endThere += line.back().to > most - Near ? 1 : 0;
    }
    const Stretches everywhere{{-1e9, 1e9}};
    if (least < places.front() - LeastOpenReach && startThere > 1) {
        places.insert(places.begin(), least);
        stretches.insert(stretches.begin(), everywhere);
    }
    if (most > places.back() + LeastOpenReach && endThere > 1) {
        places.push_back(most);
        stretches.push_back(everywhere);
    }
}

bool Lattice::isGrid() const
{
    return m_xs.size() > 2 && m_ys.size() > 1 && columnCount() <= MostColumns
           && rowCount() <= MostRows;
}

Box Lattice::box() const
{
    if (m_xs.empty() || m_ys.empty())
        return {};
    return {m_xs.front(), m_ys.front(), m_xs.back(), m_ys.back()};
}

void Lattice::carryOn(const std::vector<double>& columns)
{
    if (columns.size() <= m_xs.size() || m_xs.empty()
        || std::abs(columns.front() - m_xs.front()) > Near
        || std::abs(columns.back() - m_xs.back()) > Near)
        return;
    std::vector<Stretches> vertical(columns.size());
    for (std::size_t i = 0; i < m_xs.size(); ++i) {
        const auto at = std::find_if(columns.begin(), columns.end(), [x = m_xs[i]](double column) {
            return std::abs(x - column) <= Near;
        });
        if (at == columns.end())
            return;
        vertical[static_cast<std::size_t>(at - columns.begin())] = m_vertical[i];
    }
    m_xs = columns;
    m_vertical = std::move(vertical);
}

bool Lattice::isRuled(const Stretches& stretches, double from, double to)
{
    double covered = 0;
    for (const Stretch& part : stretches)
        covered += std::max(0.0, std::min(part.to, to) - std::max(part.from, from));
    return covered >= LeastCovered * (to - from);
}

std::size_t Lattice::cellAt(double x, double y) const
{
    return intervalOf(m_ys, y) * columnCount() + intervalOf(m_xs, x);
}

// The first cell of the merged one that each is part of.
std::vector<std::size_t> Lattice::firstCells() const
{
    Unions cells(rowCount() * columnCount());
    for (std::size_t r = 0; r < rowCount(); ++r) {
        for (std::size_t c = 0; c < columnCount(); ++c) {
            const std::size_t cell = r * columnCount() + c;
            if (c + 1 < columnCount() && !isRuled(m_vertical[c + 1], m_ys[r], m_ys[r + 1]))
                cells.unite(cell, cell + 1);
            if (r + 1 < rowCount() && !isRuled(m_horizontal[r + 1], m_xs[c], m_xs[c + 1]))
                cells.unite(cell, cell + columnCount());
        }
    }
    std::vector<std::size_t> first(rowCount() * columnCount());
    for (std::size_t cell = 0; cell < first.size(); ++cell)
        first[cell] = cells.rootOf(cell);
    return first;
}

Lattice::CellGlyphs Lattice::takeGlyphs(std::vector<Glyph>& glyphs)
{
    const std::vector<std::size_t> firstCell = firstCells();
    CellGlyphs cells(rowCount(), std::vector<std::vector<Glyph>>(columnCount()));
    const Box all = box();
    std::vector<Glyph> outside;
    for (const std::vector<Glyph>& run : unbrokenRuns(glyphs)) {
        std::map<std::size_t, double> widths;
        double widthOutside = 0;
        for (const Glyph& glyph : run) {
            const double x = glyph.box.centreX();
            const double y = glyph.box.centreY();
            const double width = glyph.text.trimmed().isEmpty() ? 0 : glyph.box.width();
            if (all.holds(x, y))
                widths[firstCell[cellAt(x, y)]] += width;
            else
                widthOutside += width;
        }
        const auto most =
            std::max_element(widths.begin(), widths.end(), [](const auto& left, const auto& right) {
                return left.second < right.second;
            });
        if (most == widths.end() || widthOutside > most->second) {
            outside.insert(outside.end(), run.begin(), run.end());
            continue;
        }
        std::vector<Glyph>& cell = cells[most->first / columnCount()][most->first % columnCount()];
        cell.insert(cell.end(), run.begin(), run.end());
    }
    glyphs = std::move(outside);
    return cells;
}

} // namespace budget::readers
