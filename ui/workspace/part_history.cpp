#include "ui/workspace/part_history.h"

#include "ui/controls/same_part.h"

namespace budget::ui {

void PartHistory::clear()
{
    m_parts.clear();
    m_at = 0;
}

void PartHistory::visit(const DocumentPart& part)
{
    if (!m_parts.empty()) {
        if (m_parts[m_at] == part)
            return;
        m_parts.resize(m_at + 1);
    }
    m_parts.push_back(part);
    m_at = m_parts.size() - 1;
}

void PartHistory::follow(const Disclosure& before, const Disclosure& after)
{
    std::vector<DocumentPart> parts;
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const DocumentPart part = samePart(before, m_parts[i], after);
        if (part.kind == PartKind::None)
            continue;
        if (i <= m_at)
            at = parts.size();
        parts.push_back(part);
    }
    m_parts = std::move(parts);
    m_at = at;
}

DocumentPart PartHistory::back()
{
    return m_parts[--m_at];
}

DocumentPart PartHistory::forward()
{
    return m_parts[++m_at];
}

} // namespace budget::ui
