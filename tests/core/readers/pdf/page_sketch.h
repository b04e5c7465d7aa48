#pragma once

#include "core/readers/pdf/drawn_page.h"

#include <QString>

namespace budget::readers {

// Draws a page of 600 × 800 points, letters of 10 points.
class PageSketch
{
public:
    void write(double x, double y, const QString& words)
    {
        for (const QChar c : words) {
            m_page.glyphs.push_back({QString(c), {x, y, x + 10, y + 10}, 0});
            x += 10;
        }
    }
    // Ends at x.
    void writeRight(double x, double y, const QString& words)
    {
        write(x - 10 * static_cast<double>(words.size()), y, words);
    }
    void horizontal(double y, double from, double to)
    {
        m_page.rules.push_back({{from, y, to, y}});
    }
    void vertical(double x, double from, double to) { m_page.rules.push_back({{x, from, x, to}}); }
    const DrawnPage& page() const { return m_page; }

private:
    DrawnPage m_page{1, 600, 800, {}, {}, false, false};
};

} // namespace budget::readers
