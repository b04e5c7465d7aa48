#pragma once

#include "core/money/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace budget::readers {

constexpr double PointsPerInch = 72;

// A rectangle on a page as one sees it, upright: points (1/72 inch) from the upper left corner.
struct Box
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    double width() const { return right - left; }
    double height() const { return bottom - top; }
    double centreX() const { return (left + right) / 2; }
    double centreY() const { return (top + bottom) / 2; }
    bool holds(double x, double y) const
    {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
};

// A character with ink on the page, with its text in Unicode; ligatures have several.
struct Glyph
{
    QString text;
    Box box;      // from the foot of the descenders to the head of the ascenders
    int turn = 0; // quarter turns clockwise from upright, 0 to 3
};

// A ruled line, horizontal or vertical, without its width.
struct Rule
{
    Box box; // of no height, or of no width
    bool isHorizontal() const { return box.height() <= box.width(); }
};

// What can be seen on a page: no text that is clipped away, painted over, white on white or in
// an invisible mode.
struct DrawnPage
{
    int number = 0; // 1-based
    double width = 0;
    double height = 0;
    std::vector<Glyph> glyphs; // in the order of painting
    std::vector<Rule> rules;
    bool hasImage = false;      // a picture covers most of the page: a scan
    bool hasUnreadable = false; // characters are drawn that the file gives no text for
};

// More on one page than any document has.
inline constexpr std::size_t MostGlyphs = 200'000;
inline constexpr std::size_t MostDrawnRules = 200'000;

// Opens a PDF and hands its pages over one by one, so that memory stays bounded. `take` may end
// the reading by false (Cancelled). Fails with FileEncrypted where a password is needed, with
// FileDamaged (a page with more than MostGlyphs or MostDrawnRules among them), with Cancelled.
[[nodiscard]] Result<void>
drawPages(const QString& path,
          const std::function<bool(const DrawnPage& page, int pageCount)>& take);
// The same from page `first` on, from 1.
[[nodiscard]] Result<void>
drawPages(const QString& path,
          int first,
          const std::function<bool(const DrawnPage& page, int pageCount)>& take);

} // namespace budget::readers
