#include "core/readers/pdf/visible_ink.h"

#include <algorithm>

namespace budget::readers {

namespace {

constexpr double ThickestRule = 2.5;              // points; a thicker rectangle is no line
constexpr double ShortestRule = 3;                // a shorter one is part of a letter or a dot
constexpr double MostOfPage = 0.5;                // a picture that covers more is the page: a scan
constexpr std::uint64_t MostWork = 2'000'000'000; // seconds

Box clipped(const Box& box, const Box& clip)
{
    return {std::max(box.left, clip.left),
            std::max(box.top, clip.top),
            std::min(box.right, clip.right),
            std::min(box.bottom, clip.bottom)};
}

} // namespace

VisibleInk::VisibleInk(int number, double width, double height)
{
    m_page.number = number;
    m_page.width = width;
    m_page.height = height;
}

void VisibleInk::addGlyph(Glyph glyph, const Box& clip, bool isWhite)
{
    const double x = glyph.box.centreX();
    const double y = glyph.box.centreY();
    const Box page{0, 0, m_page.width, m_page.height};
    if (!clip.holds(x, y) || !page.holds(x, y))
        return;
    if (isWhite && isOnWhite(glyph.box))
        return;
    m_page.glyphs.push_back(std::move(glyph));
}

bool VisibleInk::isOnWhite(const Box& box) const
{
    const auto under = std::find_if(m_fills.rbegin(), m_fills.rend(), [&box](const Fill& fill) {
        return fill.box.holds(box.centreX(), box.centreY());
    });
    return under == m_fills.rend() || under->isWhite;
}

bool VisibleInk::isRule(const Box& box)
{
    return std::min(box.width(), box.height()) <= ThickestRule;
}

void VisibleInk::addRule(Box box, const Box& clip)
{
    box = clipped(box, clip);
    if (box.width() < 0 || box.height() < 0 || !isRule(box)
        || std::max(box.width(), box.height()) < ShortestRule || isTooFull())
        return;
    if (box.height() <= box.width())
        box.top = box.bottom = box.centreY();
    else
        box.left = box.right = box.centreX();
    m_page.rules.push_back({box});
}

void VisibleInk::cover(Box box, const Box& clip, bool isWhite, bool isOpaque)
{
    box = clipped(box, clip);
    if (isTooFull())
        return;
    m_fills.push_back({box, isWhite});
    if (!isOpaque)
        return;
    m_work += m_page.glyphs.size() + m_page.rules.size();
    std::erase_if(m_page.glyphs, [&box](const Glyph& glyph) {
        return box.holds(glyph.box.centreX(), glyph.box.centreY());
    });
    std::erase_if(m_page.rules, [&box](const Rule& rule) {
        constexpr double inside = 0.5;
        return rule.box.left > box.left + inside && rule.box.right < box.right - inside
               && rule.box.top > box.top + inside && rule.box.bottom < box.bottom - inside;
    });
}

void VisibleInk::addPicture(double area)
{
    if (area > MostOfPage * m_page.width * m_page.height)
        m_page.hasImage = true;
}

bool VisibleInk::isTooFull() const
{
    return m_page.glyphs.size() > MostGlyphs || m_page.rules.size() > MostDrawnRules
           || m_fills.size() > MostDrawnRules || m_work > MostWork;
}

} // namespace budget::readers
