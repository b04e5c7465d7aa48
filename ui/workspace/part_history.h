#pragma once

#include "ui/controls/document_part.h"

#include <vector>

namespace budget::ui {

// A part of a document, and of a table the row that was drilled into.
struct VisitedPlace
{
    DocumentPart part;
    int row = -1; // Table::rows; -1 at the top
    Side side = Side::None;
};

// Where the user was in a document, as a browser remembers it.
class PartHistory
{
public:
    void clear();
    // Forgets what lay ahead. The place one is at already is not entered twice; the other list of a
    // table is no other place.
    void visit(const VisitedPlace& place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    // The document was derived again: parts that are gone are forgotten.
    void follow(const Disclosure& before, const Disclosure& after);
    VisitedPlace back();    // only when canGoBack()
    VisitedPlace forward(); // only when canGoForward()

private:
    std::vector<VisitedPlace> m_places;
    std::size_t m_at = 0;
};

} // namespace budget::ui
