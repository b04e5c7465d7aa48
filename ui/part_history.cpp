#include "ui/part_history.h"

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

DocumentPart PartHistory::back()
{
    return m_parts[--m_at];
}

DocumentPart PartHistory::forward()
{
    return m_parts[++m_at];
}

} // namespace budget::ui
