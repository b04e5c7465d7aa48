#pragma once

#include "core/exchange/page.h"
#include "core/readers/pdf/drawn_page.h"

#include <vector>

namespace budget::readers {

// Makes pages of grids and paragraphs of what is drawn, page after page: a grid that goes on over
// pages keeps the columns of its first page. Tables are found by their ruled lines, and by
// alignment where they have none; a header that the end of a page parts from its rows is put back
// on top of them; lines that run on to the right edge are one paragraph with the next; the number
// at a page's foot or head is left out.
class PageLayout
{
public:
    void add(DrawnPage drawn);
    std::vector<Page> takePages() { return std::move(m_pages); }

private:
    void joinHeader(const std::vector<double>& columns, std::vector<GridRow>& rows);

    std::vector<Page> m_pages;
    std::vector<double> m_columns; // of the grid that was last
};

} // namespace budget::readers
