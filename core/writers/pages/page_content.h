#pragma once

#include <QPoint>
#include <QRect>
#include <QString>

#include <vector>

namespace budget::writers {

// Pages are laid out in whole units of 1/1200 inch from the paper's upper left corner, whatever
// device they are drawn on.
inline constexpr int UnitsPerInch = 1200;

constexpr int fromMillimetres(int tenths)
{
    return tenths * UnitsPerInch / 254;
}
constexpr int fromPoints(int tenths)
{
    return tenths * UnitsPerInch / 720;
}

// The paper and the frame on it that everything is printed between; A4 landscape, as these
// documents are published.
struct PageFormat
{
    int width = fromMillimetres(2970);
    int height = fromMillimetres(2100);
    int left = fromMillimetres(180); // margins
    int top = fromMillimetres(160);
    int right = fromMillimetres(180);
    int bottom = fromMillimetres(190); // in which the page number stands

    constexpr int bodyRight() const { return width - right; }
    constexpr int bodyBottom() const { return height - bottom; }
    constexpr int bodyWidth() const { return width - left - right; }
    constexpr int bodyHeight() const { return height - top - bottom; }
    constexpr int footBaseline() const { return height - bottom * 115 / 190; }
};

struct TextStyle
{
    int size = fromPoints(95); // of the em
    bool bold = false;
};

// One line of text, drawn as a whole so that a search finds it.
struct DrawnText
{
    QPoint baseline; // its left end
    QString text;
    TextStyle style;
};

struct DrawnFrame
{
    QRect area;
    bool filled = false; // with the tint of a header
    int width = fromPoints(5);
};

struct DrawnLink
{
    QRect area;
    int page = 0; // index into Book::pages
};

// What is drawn on one page.
struct PageContent
{
    std::vector<DrawnFrame> frames;
    std::vector<DrawnText> texts;
    std::vector<DrawnLink> links;
};

// A bookmark: entries follow each other in reading order, `depth` makes the tree.
struct OutlineEntry
{
    QString title;
    int depth = 0;
    int page = 0; // index into Book::pages
    int y = 0;
};

// A laid out document, ready for any device.
struct Book
{
    PageFormat format;
    QString title;
    QString author;
    std::vector<PageContent> pages;
    std::vector<OutlineEntry> outline;
};

} // namespace budget::writers
