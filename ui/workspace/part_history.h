#pragma once

#include "ui/controls/document_part.h"

#include <vector>

namespace budget::ui {

// Where the user was in a document, as a browser remembers it.
class PartHistory
{
public:
    void clear();
    // Forgets what lay ahead. The place one is at already is not entered twice.
    void visit(const DocumentPart& part);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_parts.size(); }
    // The document was derived again: parts that are gone are forgotten.
    void follow(const Disclosure& before, const Disclosure& after);
    DocumentPart back();    // only when canGoBack()
    DocumentPart forward(); // only when canGoForward()

private:
    std::vector<DocumentPart> m_parts;
    std::size_t m_at = 0;
};

} // namespace budget::ui
