#include "core/readers/ruled_grid.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace budget::readers {

namespace {

constexpr double Near = 2.5;         // points between lines that are one
constexpr double LeastCovered = 0.6; // of an edge, for the edge to part two cells

double distance(double left, double right)
{
    return std::abs(left - right);
}

Box united(const Box& left, const Box& right)
{
    return {std::min(left.left, right.left),
            std::min(left.top, right.top),
            std::max(left.right, right.right),
            std::max(left.bottom, right.bottom)};
}

bool touch(const Box& left, const Box& right)
{
    return left.left <= right.right + Near && right.left <= left.right + Near
           && left.top <= right.bottom + Near && right.top <= left.bottom + Near;
}

// Numbers that are one within the tolerance, by their mean, ascending.
std::vector<double> clustered(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::vector<double> means;
    for (std::size_t first = 0; first < values.size();) {
        std::size_t last = first + 1;
        double sum = values[first];
        for (; last < values.size() && values[last] - values[last - 1] < Near; ++last)
            sum += values[last];
        means.push_back(sum / static_cast<double>(last - first));
        first = last;
    }
    return means;
}

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

// Rules that touch, directly or through others.
std::vector<std::vector<Rule>> connected(const std::vector<Rule>& rules)
{
    Unions unions(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        for (std::size_t j = i + 1; j < rules.size(); ++j) {
            if (touch(rules[i].box, rules[j].box))
                unions.unite(i, j);
        }
    }
    std::map<std::size_t, std::vector<Rule>> byRoot;
    for (std::size_t i = 0; i < rules.size(); ++i)
        byRoot[unions.rootOf(i)].push_back(rules[i]);
    std::vector<std::vector<Rule>> groups;
    groups.reserve(byRoot.size());
    for (auto& [root, group] : byRoot)
        groups.push_back(std::move(group));
    return groups;
}

// The lattice of one group of rules.
class Lattice
{
public:
    explicit Lattice(std::vector<Rule> rules)
        : m_rules(std::move(rules))
    {
        std::vector<double> xs;
        std::vector<double> ys;
        for (const Rule& rule : m_rules) {
            if (rule.isHorizontal())
                ys.push_back(rule.box.top);
            else
                xs.push_back(rule.box.left);
        }
        m_xs = clustered(xs);
        m_ys = clustered(ys);
    }

    // Takes over the columns of the grid that this one carries on.
    void carryOn(const std::vector<double>& columns)
    {
        if (columns.size() <= m_xs.size() || m_xs.empty()
            || distance(columns.front(), m_xs.front()) > Near
            || distance(columns.back(), m_xs.back()) > Near)
            return;
        const bool fits = std::all_of(m_xs.begin(), m_xs.end(), [&columns](double x) {
            return std::any_of(columns.begin(), columns.end(), [x](double column) {
                return distance(x, column) <= Near;
            });
        });
        if (fits)
            m_xs = columns;
    }

    bool isGrid() const { return m_xs.size() > 2 && m_ys.size() > 1; }
    Box box() const { return {m_xs.front(), m_ys.front(), m_xs.back(), m_ys.back()}; }

    RuledGrid fill(std::vector<Glyph>& glyphs)
    {
        mergeCells();
        std::map<std::size_t, std::vector<Glyph>> byCell;
        std::erase_if(glyphs, [&](const Glyph& glyph) {
            if (!box().holds(glyph.box.centreX(), glyph.box.centreY()))
                return false;
            byCell[m_cells.rootOf(cellAt(glyph.box.centreX(), glyph.box.centreY()))].push_back(
                glyph);
            return true;
        });
        RuledGrid grid{box(), m_xs, {}};
        grid.rows.resize(rowCount());
        for (GridRow& row : grid.rows)
            row.cells.resize(static_cast<qsizetype>(columnCount()));
        for (auto& [cell, inside] : byCell) {
            QString text;
            for (const TextLine& line : linesOf(std::move(inside)))
                text = text.isEmpty() ? line.text : joined(text, line.text);
            grid.rows[cell / columnCount()].cells[static_cast<qsizetype>(cell % columnCount())] =
                text;
        }
        return grid;
    }

private:
    std::size_t columnCount() const { return m_xs.size() - 1; }
    std::size_t rowCount() const { return m_ys.size() - 1; }

    // A blank only between two words of Latin letters.
    static QString joined(const QString& left, const QString& right)
    {
        const bool isLatin = left.back().unicode() < 128 && left.back().isLetter()
                             && right.front().unicode() < 128 && right.front().isLetter();
        return isLatin ? left + u' ' + right : left + right;
    }

    static std::size_t intervalOf(const std::vector<double>& edges, double at)
    {
        const auto after = std::upper_bound(edges.begin() + 1, edges.end() - 1, at);
        return static_cast<std::size_t>(after - edges.begin()) - 1;
    }

    std::size_t cellAt(double x, double y) const
    {
        return intervalOf(m_ys, y) * columnCount() + intervalOf(m_xs, x);
    }

    // How much of the edge from `from` to `to` rules cover that lie at `at`.
    bool isRuled(bool horizontal, double at, double from, double to) const
    {
        double covered = 0;
        for (const Rule& rule : m_rules) {
            if (rule.isHorizontal() != horizontal)
                continue;
            const double place = horizontal ? rule.box.top : rule.box.left;
            if (distance(place, at) > Near)
                continue;
            const double start = horizontal ? rule.box.left : rule.box.top;
            const double end = horizontal ? rule.box.right : rule.box.bottom;
            covered += std::max(0.0, std::min(end, to) - std::max(start, from));
        }
        return covered >= LeastCovered * (to - from);
    }

    void mergeCells()
    {
        m_cells = Unions(rowCount() * columnCount());
        for (std::size_t r = 0; r < rowCount(); ++r) {
            for (std::size_t c = 0; c < columnCount(); ++c) {
                const std::size_t cell = r * columnCount() + c;
                if (c + 1 < columnCount() && !isRuled(false, m_xs[c + 1], m_ys[r], m_ys[r + 1]))
                    m_cells.unite(cell, cell + 1);
                if (r + 1 < rowCount() && !isRuled(true, m_ys[r + 1], m_xs[c], m_xs[c + 1]))
                    m_cells.unite(cell, cell + columnCount());
            }
        }
    }

    std::vector<Rule> m_rules;
    std::vector<double> m_xs;
    std::vector<double> m_ys;
    Unions m_cells{0};
};

} // namespace

std::vector<TextLine> linesOf(std::vector<Glyph> glyphs)
{
    std::stable_sort(glyphs.begin(), glyphs.end(), [](const Glyph& left, const Glyph& right) {
        return left.box.centreY() < right.box.centreY();
    });
    std::vector<TextLine> lines;
    for (std::size_t first = 0; first < glyphs.size();) {
        const Box& head = glyphs[first].box;
        std::size_t last = first + 1;
        while (last < glyphs.size()
               && glyphs[last].box.centreY() - head.centreY() < head.height() / 2)
            ++last;
        std::stable_sort(
            glyphs.begin() + static_cast<std::ptrdiff_t>(first),
            glyphs.begin() + static_cast<std::ptrdiff_t>(last),
            [](const Glyph& left, const Glyph& right) { return left.box.left < right.box.left; });
        QString line;
        Box box = glyphs[first].box;
        for (std::size_t i = first; i < last; ++i) {
            const Glyph& glyph = glyphs[i];
            if (!glyph.text.trimmed().isEmpty())
                box = united(box, glyph.box);
            const double gap = i == first ? 0 : glyph.box.left - glyphs[i - 1].box.right;
            if (gap > glyph.box.height() / 4 && !line.endsWith(u' ')
                && !glyph.text.startsWith(u' '))
                line += u' ';
            line += glyph.text;
        }
        if (!line.trimmed().isEmpty())
            lines.push_back({line.trimmed(), box});
        first = last;
    }
    return lines;
}

std::vector<RuledGrid>
ruledGrids(const DrawnPage& page, const std::vector<double>& columns, std::vector<Glyph>& rest)
{
    rest = page.glyphs;
    std::vector<RuledGrid> grids;
    for (std::vector<Rule>& group : connected(page.rules)) {
        Lattice lattice(std::move(group));
        lattice.carryOn(columns);
        if (lattice.isGrid())
            grids.push_back(lattice.fill(rest));
    }
    std::sort(grids.begin(), grids.end(), [](const RuledGrid& left, const RuledGrid& right) {
        return left.box.top < right.box.top;
    });
    return grids;
}

} // namespace budget::readers
