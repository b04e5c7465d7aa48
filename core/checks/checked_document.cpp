#include "core/checks/checked_document.h"

#include <algorithm>

namespace budget::checks {

CheckedDocument::CheckedDocument(const Disclosure& disclosure, const Disclosure* lastYear)
    : m_disclosure(disclosure)
    , m_lastYear(lastYear)
{}

std::vector<const Table*> CheckedDocument::all(TableKind kind) const
{
    std::vector<const Table*> found;
    for (const Table& table : m_disclosure.tables) {
        if (table.kind == kind)
            found.push_back(&table);
    }
    return found;
}

const Table* CheckedDocument::only(TableKind kind) const
{
    return repeats(kind) ? nullptr : findTable(m_disclosure, kind);
}

bool CheckedDocument::repeats(TableKind kind) const
{
    return std::count_if(m_disclosure.tables.begin(),
                         m_disclosure.tables.end(),
                         [kind](const Table& table) { return table.kind == kind; })
           > 1;
}

const narrative::Narrative& CheckedDocument::narrative() const
{
    if (!m_narrative)
        m_narrative.emplace(narrative::readNarrative(m_disclosure));
    return *m_narrative;
}

const std::vector<PrintedIndicator>& CheckedDocument::indicators() const
{
    if (!m_indicators)
        m_indicators = indicatorsOf(m_disclosure);
    return *m_indicators;
}

FindingPlace CheckedDocument::placeOf(const Table& table) const
{
    FindingPlace place;
    place.table = static_cast<int>(&table - m_disclosure.tables.data());
    place.page = table.pages.empty() ? table.place.page : table.pages.front();
    place.line = table.place.line;
    return place;
}

FindingPlace CheckedDocument::placeOf(const Table& table, int row, int column) const
{
    FindingPlace place = placeOf(table);
    const Row& printed = table.rows[static_cast<std::size_t>(row)];
    place.row = row;
    place.column = column;
    if (printed.place.page > 0)
        place.page = printed.place.page;
    if (printed.place.line > 0)
        place.line = printed.place.line;
    place.quote = printed.name;
    if (column >= 0) {
        const Cell& cell = printed.cells[static_cast<std::size_t>(column)];
        place.quote = cell.text;
        place.amount = cell.amount;
    }
    return place;
}

FindingPlace CheckedDocument::placeOfNote(const Table& table, int note) const
{
    FindingPlace place = placeOf(table);
    place.note = note;
    place.quote = table.notes[static_cast<std::size_t>(note)];
    if (!table.pages.empty())
        place.page = table.pages.back();
    return place;
}

FindingPlace CheckedDocument::placeOfGoal(const Table& table, int goal) const
{
    FindingPlace place = placeOf(table);
    place.goal = goal;
    place.quote = table.goals[goal];
    return place;
}

FindingPlace CheckedDocument::placeOf(const PrintedIndicator& indicator, int column) const
{
    return placeOf(
        m_disclosure.tables[static_cast<std::size_t>(indicator.table)], indicator.row, column);
}

FindingPlace CheckedDocument::placeOf(const narrative::Saying& saying) const
{
    const narrative::Amount& amount = saying.amount;
    FindingPlace place =
        placeOf(saying.run->section, saying.run->passageAt(amount.begin), amount.text);
    place.amount = amount.amount;
    return place;
}

FindingPlace CheckedDocument::placeOf(int section, int passage, const QString& quote) const
{
    const Section& part = m_disclosure.sections[static_cast<std::size_t>(section)];
    const Place& read =
        passage < 0 ? part.place : part.passages[static_cast<std::size_t>(passage)].place;
    FindingPlace place;
    place.section = section;
    place.passage = passage;
    place.page = read.page;
    place.line = read.line;
    place.quote = quote;
    return place;
}

} // namespace budget::checks
