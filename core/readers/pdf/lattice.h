#pragma once

#include "core/readers/pdf/drawn_page.h"
#include "core/readers/pdf/text_run.h"

#include <vector>

namespace budget::readers {

// The grid that ruled lines make: columns and rows between them, cells merged where no line parts
// them. Lines nearer than a letter are one; an outer line that is not drawn, but to which the
// crossing lines reach, is there.
class Lattice
{
public:
    explicit Lattice(const std::vector<Rule>& rules);

    // At least two columns and a row, and not so many that it is a drawing.
    bool isGrid() const;
    // Of no size where it has no lines of both directions.
    Box box() const;
    // The places of the vertical lines, ascending.
    const std::vector<double>& columns() const { return m_xs; }
    const std::vector<double>& rows() const { return m_ys; }

    // Takes these columns for its own where its lines stand at some of them and reach from the
    // first to the last: it carries on the grid that had them.
    void carryOn(const std::vector<double>& columns);

    // The cells' glyphs, taken out of `glyphs`. Shape: rows × columns; those of a merged cell are
    // in its first one. What is written over the edge of its cell belongs to the cell that holds
    // most of it.
    using CellGlyphs = std::vector<std::vector<std::vector<Glyph>>>;
    CellGlyphs takeGlyphs(std::vector<Glyph>& glyphs);

private:
    struct Stretch
    {
        double from = 0;
        double to = 0;
    };
    // The drawn parts of one line.
    using Stretches = std::vector<Stretch>;

    static void layLines(const std::vector<Rule>& rules,
                         bool horizontal,
                         std::vector<double>& places,
                         std::vector<Stretches>& stretches);
    static void addOuterLines(const std::vector<Stretches>& crossing,
                              std::vector<double>& places,
                              std::vector<Stretches>& stretches);
    static bool isRuled(const Stretches& stretches, double from, double to);
    std::size_t columnCount() const { return m_xs.size() - 1; }
    std::size_t rowCount() const { return m_ys.size() - 1; }
    std::vector<std::size_t> firstCells() const;
    std::size_t cellAt(double x, double y) const;

    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<Stretches> m_vertical;   // one a place in m_xs
    std::vector<Stretches> m_horizontal; // one a place in m_ys
};

} // namespace budget::readers
