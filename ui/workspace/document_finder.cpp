#include "ui/workspace/document_finder.h"

#include "ui/controls/find_bar.h"
#include "ui/items/line_item_page.h"

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

FoundPlace placeOf(const SearchHit& hit)
{
    FoundPlace place;
    place.part = hit.table >= 0 ? DocumentPart{PartKind::Table, hit.table}
                                : DocumentPart{PartKind::Section, hit.section};
    place.hit = hit;
    return place;
}

} // namespace

DocumentFinder::DocumentFinder(FindBar& bar, const LineItemPage& items, QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_items(items)
{
    connect(&m_bar, &FindBar::textChanged, this, &DocumentFinder::search);
    connect(&m_bar, &FindBar::nextRequested, this, [this] { go(1); });
    connect(&m_bar, &FindBar::previousRequested, this, [this] { go(-1); });
    connect(&m_bar, &FindBar::closed, this, &DocumentFinder::closed);
}

void DocumentFinder::setDocument(std::shared_ptr<const Disclosure> disclosure,
                                 std::vector<DocumentPart> parts)
{
    m_disclosure = std::move(disclosure);
    m_parts = std::move(parts);
    if (!isOpen())
        return;
    const int before = m_current;
    m_current = -1;
    search(m_bar.text());
    m_current = std::min(before, static_cast<int>(m_places.size()) - 1);
    m_bar.setFound(m_current + 1, static_cast<int>(m_places.size()));
}

void DocumentFinder::setCurrentPart(const DocumentPart& part)
{
    m_part = part;
}

void DocumentFinder::open()
{
    m_bar.open({});
}

bool DocumentFinder::isOpen() const
{
    return !m_bar.isHidden();
}

int DocumentFinder::rankOf(const DocumentPart& part) const
{
    const auto isIt = [&part](const DocumentPart& one) {
        const bool areItems = one.kind == PartKind::LineItems && part.kind == PartKind::LineItems;
        return one == part || areItems;
    };
    return static_cast<int>(std::find_if(m_parts.begin(), m_parts.end(), isIt) - m_parts.begin());
}

// A section that only names its table is no part of its own; the table has the same title.
void DocumentFinder::search(const QString& text)
{
    m_places.clear();
    m_current = -1;
    for (const FoundCell& cell : m_items.findCells(text)) {
        FoundPlace place;
        place.part = {PartKind::LineItems, 0};
        place.item = cell.item;
        place.field = static_cast<int>(cell.field);
        m_places.push_back(place);
    }
    for (const SearchHit& hit :
         m_disclosure ? searchDocument(*m_disclosure, text) : std::vector<SearchHit>())
        m_places.push_back(placeOf(hit));
    for (FoundPlace& place : m_places)
        place.rank = rankOf(place.part);
    const int count = static_cast<int>(m_parts.size());
    std::erase_if(m_places, [count](const FoundPlace& place) { return place.rank == count; });
    std::stable_sort(m_places.begin(), m_places.end(), [](const auto& left, const auto& right) {
        return left.rank < right.rank;
    });
    m_bar.setFound(0, static_cast<int>(m_places.size()));
}

int DocumentFinder::firstFrom(const DocumentPart& part) const
{
    const auto first =
        std::find_if(m_places.begin(), m_places.end(), [rank = rankOf(part)](const auto& place) {
            return place.rank >= rank;
        });
    return static_cast<int>(first - m_places.begin());
}

void DocumentFinder::go(int steps)
{
    const int count = static_cast<int>(m_places.size());
    if (count == 0)
        return;
    // From another part than that of the last place, from there.
    const bool isThere =
        m_current >= 0 && m_places[static_cast<std::size_t>(m_current)].rank == rankOf(m_part);
    const int from = isThere ? m_current + steps : firstFrom(m_part) + (steps < 0 ? steps : 0);
    show((from % count + count) % count);
}

void DocumentFinder::show(int place)
{
    m_current = place;
    m_bar.setFound(place + 1, static_cast<int>(m_places.size()));
    emit found(m_places[static_cast<std::size_t>(place)]);
}

} // namespace budget::ui
