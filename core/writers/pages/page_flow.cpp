#include "core/writers/pages/page_flow.h"

#include "core/writers/pages/typeface.h"

namespace budget::writers {

int placed(Placement placement, int left, int right, int textWidth)
{
    switch (placement) {
    case Placement::Left:
        return left;
    case Placement::Centre:
        return left + (right - left - textWidth) / 2;
    case Placement::Right:
        return right - textWidth;
    }
    return left;
}

void PageFlow::newPage()
{
    m_book.pages.emplace_back();
    m_y = format().top;
}

void PageFlow::addLine(const QString& text, const TextStyle& style, Placement placement, int height)
{
    if (!text.isEmpty()) {
        const int x =
            placed(placement, format().left, format().bodyRight(), textWidth(text, style));
        const int baseline = m_y + (height + ascentOf(style) - descentOf(style)) / 2;
        page().texts.push_back({{x, baseline}, text, style});
    }
    m_y += height;
}

} // namespace budget::writers
