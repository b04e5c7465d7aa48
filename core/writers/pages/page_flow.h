#pragma once

#include "core/writers/pages/page_content.h"

#include <QString>

namespace budget::writers {

enum class Placement
{
    Left,
    Centre,
    Right
};

// The baseline at which a line of that width stands in left … right.
int placed(Placement placement, int left, int right, int textWidth);

// Fills the pages of a book from top to bottom. What is added goes to the last page at the height
// the flow has come to.
class PageFlow
{
public:
    explicit PageFlow(Book& book)
        : m_book(book)
        , m_y(book.format.top)
    {}

    void newPage();
    const PageFormat& format() const { return m_book.format; }
    bool atTop() const { return m_y == format().top; }
    int y() const { return m_y; }
    int room() const { return format().bodyBottom() - m_y; }
    int pageIndex() const { return static_cast<int>(m_book.pages.size()) - 1; }
    PageContent& page() { return m_book.pages.back(); }
    Book& book() { return m_book; }

    void skip(int height) { m_y += height; }
    // One line whose box begins at the flow's height and is as high as `height`; the flow moves
    // below it.
    void addLine(const QString& text, const TextStyle& style, Placement placement, int height);

private:
    Book& m_book;
    int m_y;
};

} // namespace budget::writers
