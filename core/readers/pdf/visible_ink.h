#pragma once

#include "core/readers/pdf/drawn_page.h"

#include <cstdint>
#include <vector>

namespace budget::readers {

// What remains to be seen of what is painted on a page, one thing after the other: each only within
// its clip, and until something is painted over it. Boxes are those of DrawnPage.
class VisibleInk
{
public:
    VisibleInk(int number, double width, double height);

    // White characters are seen where something dark was painted before.
    void addGlyph(Glyph glyph, const Box& clip, bool isWhite);
    // A line, or a rectangle no thicker than one. Anything else is left out.
    void addRule(Box box, const Box& clip);
    static bool isRule(const Box& box);
    // A rectangle or a picture: what lies under it is gone where it is opaque.
    void cover(Box box, const Box& clip, bool isWhite, bool isOpaque);
    // A picture of that area, square points.
    void addPicture(double area);
    void noteUnreadable() { m_page.hasUnreadable = true; }

    // More than MostGlyphs or MostDrawnRules, or so much painted over them that it would take
    // minutes.
    bool isTooFull() const;
    DrawnPage takePage() { return std::move(m_page); }

private:
    struct Fill
    {
        Box box;
        bool isWhite = false;
    };

    bool isOnWhite(const Box& box) const;

    DrawnPage m_page;
    std::vector<Fill> m_fills;
    std::uint64_t m_work = 0; // comparisons made
};

} // namespace budget::readers
