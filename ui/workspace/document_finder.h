#pragma once

#include "core/budget/facts.h"
#include "core/search/document_search.h"
#include "ui/controls/document_part.h"

#include <QObject>

#include <memory>
#include <vector>

namespace budget::ui {

class FindBar;
class LineItemPage;

// A place of the open document that has what is looked for: of what is published, or a cell of the
// line items.
struct FoundPlace
{
    DocumentPart part;
    SearchHit hit;
    FactId item = 0; // 0: not among the line items
    int field = -1;  // LineItemField
    int rank = 0;    // of the part among those of the document
};

// Looks for a text through the whole document and says how many places have it; Enter goes to the
// first from the part in view on, and so from one to the next in the order of the parts, around the
// end. Typing alone leaves the page where it is.
class DocumentFinder : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    DocumentFinder(FindBar& bar, const LineItemPage& items, QObject* parent);

    // `parts` in the order in which the document lists them; null: none is open.
    void setDocument(std::shared_ptr<const Disclosure> disclosure, std::vector<DocumentPart> parts);
    void setCurrentPart(const DocumentPart& part);
    void open(); // the bar, with the text before
    bool isOpen() const;
    void go(int steps); // 1 to the next place, -1 to the one before

signals:
    void found(const budget::ui::FoundPlace& place);
    void closed();

private:
    void search(const QString& text);
    void show(int place);
    int firstFrom(const DocumentPart& part) const;
    int rankOf(const DocumentPart& part) const;

    FindBar& m_bar;
    const LineItemPage& m_items;
    std::shared_ptr<const Disclosure> m_disclosure;
    std::vector<DocumentPart> m_parts;
    DocumentPart m_part;
    std::vector<FoundPlace> m_places;
    int m_current = -1; // index into m_places; -1 while none is shown
};

} // namespace budget::ui
