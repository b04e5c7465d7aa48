#include "core/recognition/text/section_outline.h"

#include <algorithm>

namespace budget::recognition {

namespace {

constexpr qsizetype LongestHeading = 40;

bool cannotBeHeading(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.contains(u'。') || text.contains(u'；') || text.endsWith(u'：')
           || text.endsWith(u':') || text.endsWith(u'，');
}

} // namespace

bool SectionOutline::isHeading(QStringView line) const
{
    if (line.size() > 2 * LongestHeading)
        return false;
    if (m_contents.findWords(line) >= 0)
        return true;
    if (cannotBeHeading(line))
        return false;
    return m_contents.find(line) >= 0
           || (line.size() <= LongestHeading && ordinalOf(line).has_value());
}

Section& SectionOutline::current()
{
    if (m_disclosure.sections.empty())
        m_disclosure.sections.emplace_back();
    return m_disclosure.sections.back();
}

void SectionOutline::openEntry(int entry, const QString& heading, const Place& place)
{
    const Contents::Entry& listed = m_contents.at(entry);
    m_disclosure.sections.push_back({heading, listed.level, {}, place});
    m_entry = entry;
    m_part = entry;
    while (m_contents.at(m_part).parent >= 0)
        m_part = m_contents.at(m_part).parent;
    m_baseLevel = listed.level;
    m_styles.clear();
}

void SectionOutline::openPartOf(QStringView title, const Place& place)
{
    const int entry = m_contents.find(title);
    if (entry < 0)
        return;
    int part = entry;
    while (m_contents.at(part).parent >= 0)
        part = m_contents.at(part).parent;
    if (part != entry && part != m_part)
        openEntry(part, m_contents.at(part).text, place);
}

void SectionOutline::openSection(const QString& heading, const Place& place)
{
    const int entry = m_contents.find(heading);
    if (entry >= 0) {
        openPartOf(heading, place);
        openEntry(entry, heading, place);
        return;
    }
    int level = m_baseLevel + 1;
    if (const std::optional<Ordinal> ordinal = ordinalOf(heading)) {
        const auto known = std::find(m_styles.begin(), m_styles.end(), ordinal->style);
        const auto depth = known - m_styles.begin();
        level += static_cast<int>(depth);
        m_styles.resize(static_cast<std::size_t>(depth));
        m_styles.push_back(ordinal->style);
    }
    m_disclosure.sections.push_back({heading, level, {}, place});
}

void SectionOutline::addParagraph(const QString& text, const Place& place)
{
    current().passages.push_back({text, -1, place});
}

void SectionOutline::addAboveTable(const QString& text, const Place& place)
{
    std::vector<Passage>& passages = current().passages;
    const bool tableIsLast = !passages.empty() && passages.back().table >= 0;
    passages.insert(tableIsLast ? passages.end() - 1 : passages.end(), {text, -1, place});
}

void SectionOutline::addTable(int table, const Place& place)
{
    current().passages.push_back({QString(), table, place});
}

void SectionOutline::takeBack(const QString& text)
{
    std::vector<Passage>& passages = current().passages;
    if (!passages.empty() && passages.back().text == text)
        passages.pop_back();
}

} // namespace budget::recognition
