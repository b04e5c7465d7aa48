#include "core/readers/pdf/upright_page.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace budget::readers {

namespace {

// The turn of most characters.
int turnOfMost(const DrawnPage& page)
{
    std::array<int, 4> count{};
    for (const Glyph& glyph : page.glyphs) {
        if (!glyph.text.trimmed().isEmpty())
            ++count[static_cast<std::size_t>(glyph.turn)];
    }
    return static_cast<int>(std::max_element(count.begin(), count.end()) - count.begin());
}

// A quarter turn counterclockwise of a page that was so wide.
Box turnedBack(const Box& box, double width)
{
    return {box.top, width - box.right, box.bottom, width - box.left};
}

void turnBack(DrawnPage& page)
{
    for (Glyph& glyph : page.glyphs) {
        glyph.box = turnedBack(glyph.box, page.width);
        glyph.turn = (glyph.turn + 3) % 4;
    }
    for (Rule& rule : page.rules)
        rule.box = turnedBack(rule.box, page.width);
    std::swap(page.width, page.height);
}

bool isSame(const Glyph& left, const Glyph& right)
{
    constexpr double shifted = 0.2; // of the height
    const double most = std::min(left.box.height() * shifted, left.box.width() / 2);
    return left.text == right.text && std::abs(left.box.left - right.box.left) < most
           && std::abs(left.box.top - right.box.top) < left.box.height() * shifted
           && std::abs(left.box.height() - right.box.height()) < left.box.height() * shifted;
}

void dropDoubles(std::vector<Glyph>& glyphs)
{
    std::vector<std::size_t> order(glyphs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&glyphs](std::size_t left, std::size_t right) {
        return glyphs[left].box.left < glyphs[right].box.left;
    });
    constexpr std::size_t reach = 64; // characters that stand over each other in a column
    std::vector<bool> isDouble(glyphs.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Glyph& glyph = glyphs[order[i]];
        for (std::size_t next = i + 1; next < order.size() && next <= i + reach; ++next) {
            const Glyph& other = glyphs[order[next]];
            if (other.box.left - glyph.box.left > glyph.box.height())
                break;
            if (isSame(glyph, other))
                isDouble[std::max(order[i], order[next])] = true;
        }
    }
    std::size_t at = 0;
    std::erase_if(glyphs, [&](const Glyph&) { return isDouble[at++]; });
}

} // namespace

DrawnPage uprightPage(DrawnPage page)
{
    for (int turn = turnOfMost(page); turn > 0; --turn)
        turnBack(page);
    dropDoubles(page.glyphs);
    return page;
}

} // namespace budget::readers
