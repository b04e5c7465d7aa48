#include "ui/workspace/part_history.h"

#include "ui/controls/same_part.h"

namespace budget::ui {

void PartHistory::clear()
{
    m_places.clear();
    m_at = 0;
}

void PartHistory::visit(const VisitedPlace& place)
{
    if (!m_places.empty()) {
        VisitedPlace& here = m_places[m_at];
        if (here.part == place.part && here.row == place.row) {
            here.side = place.side;
            return;
        }
        m_places.resize(m_at + 1);
    }
    m_places.push_back(place);
    m_at = m_places.size() - 1;
}

void PartHistory::follow(const Disclosure& before, const Disclosure& after)
{
    std::vector<VisitedPlace> places;
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        VisitedPlace place = m_places[i];
        place.part = samePart(before, place.part, after);
        if (place.part.kind == PartKind::None)
            continue;
        if (place.part.kind == PartKind::Table && place.row >= 0) {
            const std::vector<int> rows =
                sameRows(before.tables[static_cast<std::size_t>(m_places[i].part.index)],
                         after.tables[static_cast<std::size_t>(place.part.index)]);
            place.row = rows[static_cast<std::size_t>(place.row)];
        }
        if (i <= m_at)
            at = places.size();
        places.push_back(place);
    }
    m_places = std::move(places);
    m_at = at;
}

VisitedPlace PartHistory::back()
{
    return m_places[--m_at];
}

VisitedPlace PartHistory::forward()
{
    return m_places[++m_at];
}

} // namespace budget::ui
