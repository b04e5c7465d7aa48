#include "core/readers/pdf/ruled_grid.h"

#include "core/readers/pdf/aligned_rows.h"
#include "core/readers/pdf/lattice.h"
#include "core/readers/pdf/text_run.h"

#include <algorithm>

namespace budget::readers {

namespace {

constexpr double Near = 2.5; // points between lines that touch
// More lines than any table of a page has: a drawing, and not worth its time.
constexpr std::size_t MostRules = 60'000;

bool touch(const Box& left, const Box& right)
{
    return left.left <= right.right + Near && right.left <= left.right + Near
           && left.top <= right.bottom + Near && right.top <= left.bottom + Near;
}

// Rules that touch, directly or through others, group by group.
std::vector<std::vector<Rule>> connected(std::vector<Rule> rules)
{
    std::sort(rules.begin(), rules.end(), [](const Rule& left, const Rule& right) {
        return left.box.top < right.box.top;
    });
    struct Group
    {
        std::vector<Rule> rules;
        double bottom = 0;
    };
    std::vector<Group> open;
    std::vector<std::vector<Rule>> closed;
    for (const Rule& rule : rules) {
        Group joined{{rule}, rule.box.bottom};
        for (auto group = open.begin(); group != open.end();) {
            const bool isPast = group->bottom + Near < rule.box.top;
            const bool touches =
                !isPast
                && std::any_of(group->rules.rbegin(), group->rules.rend(), [&](const Rule& other) {
                       return touch(other.box, rule.box);
                   });
            if (isPast)
                closed.push_back(std::move(group->rules));
            if (touches) {
                joined.bottom = std::max(joined.bottom, group->bottom);
                group->rules.insert(group->rules.end(), joined.rules.begin(), joined.rules.end());
                joined.rules = std::move(group->rules);
            }
            group = isPast || touches ? open.erase(group) : std::next(group);
        }
        open.push_back(std::move(joined));
    }
    closed.reserve(closed.size() + open.size());
    for (Group& group : open)
        closed.push_back(std::move(group.rules));
    return closed;
}

// One cell's lines a column.
using RowLines = std::vector<std::vector<TextLine>>;

// 1,234.50: nothing of it stands on another line.
bool isWholeAmount(const QString& text)
{
    return isNumeral(text) && text.size() > 3 && text[text.size() - 3] == u'.';
}

// A figure wraps only where it fills its cell.
bool isRowAbove(const TextLine& upper, const TextLine& lower, double width)
{
    constexpr double filled = 0.6;
    return (isWholeAmount(upper.text) && isWholeAmount(lower.text))
           || upper.box.width() < width * filled;
}

bool holdsSeveralRows(const std::vector<TextLine>& lines, double width)
{
    const TextLine* upper = nullptr;
    for (const TextLine& line : lines) {
        if (!isNumeral(line.text))
            continue;
        if (upper != nullptr && isRowAbove(*upper, line, width))
            return true;
        upper = &line;
    }
    return false;
}

std::vector<GridRow> rowsOf(std::vector<std::vector<Glyph>>& cells,
                            const std::vector<double>& columns)
{
    RowLines lines;
    lines.reserve(cells.size());
    bool isSeveral = false;
    GridRow row;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        lines.push_back(linesOf(std::move(cells[c])));
        isSeveral = isSeveral || holdsSeveralRows(lines.back(), columns[c + 1] - columns[c]);
        row.cells.append(wrappedText(lines.back()));
    }
    return isSeveral ? alignedRows(lines) : std::vector<GridRow>{row};
}

} // namespace

std::vector<PageGrid> ruledGrids(const std::vector<Rule>& rules,
                                 const std::vector<double>& columns,
                                 std::vector<Glyph>& glyphs)
{
    std::vector<PageGrid> grids;
    if (rules.size() > MostRules)
        return grids;
    for (const std::vector<Rule>& group : connected(rules)) {
        Lattice lattice(group);
        lattice.carryOn(columns);
        if (!lattice.isGrid())
            continue;
        PageGrid grid{lattice.box(), lattice.columns(), {}};
        for (std::vector<std::vector<Glyph>>& cells : lattice.takeGlyphs(glyphs)) {
            for (GridRow& row : rowsOf(cells, grid.columns))
                grid.rows.push_back(std::move(row));
        }
        grids.push_back(std::move(grid));
    }
    std::sort(grids.begin(), grids.end(), [](const PageGrid& left, const PageGrid& right) {
        return left.box.top < right.box.top;
    });
    return grids;
}

} // namespace budget::readers
