#include "core/recognition/tables/table_list.h"

#include "core/money/money_text.h"
#include "core/recognition/tables/goal_form.h"
#include "core/recognition/tables/unit_evidence.h"

#include <algorithm>
#include <utility>

namespace budget::recognition {

int TableList::reserve()
{
    m_entries.emplace_back();
    return static_cast<int>(m_entries.size()) - 1;
}

void TableList::add(int index, std::unique_ptr<TableBuilder> table)
{
    m_entries[static_cast<std::size_t>(index)].builder = std::move(table);
}

void TableList::add(int index, Table table)
{
    m_entries[static_cast<std::size_t>(index)].table = std::move(table);
}

bool TableList::isEmpty() const
{
    return std::none_of(m_entries.begin(), m_entries.end(), [](const Entry& entry) {
        return entry.builder != nullptr;
    });
}

void TableList::dropWeakTitles()
{
    for (const Entry& weak : m_entries) {
        if (!weak.builder || !weak.builder->isWeak())
            continue;
        const TableKind kind = weak.builder->tableTemplate().kind;
        const bool surer =
            std::any_of(m_entries.begin(), m_entries.end(), [kind](const Entry& entry) {
                return entry.builder && !entry.builder->isWeak()
                       && entry.builder->tableTemplate().kind == kind;
            });
        if (surer)
            weak.builder->setKind(TableKind::Other);
    }
}

void TableList::finish(Disclosure& disclosure)
{
    dropWeakTitles();
    UnitEvidence evidence(disclosure);
    for (Entry& entry : m_entries) {
        if (!entry.builder || !entry.builder->unit())
            continue;
        entry.builder->setFiscalYear(disclosure.fiscalYear);
        std::vector<Unrecognized> ignored;
        evidence.add(entry.builder->finish(*entry.builder->unit(), ignored));
    }
    m_firstTable.resize(m_entries.size());
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        Entry& entry = m_entries[index];
        if (!entry.builder) {
            entry.table.place.table = entry.table.title;
            disclosure.unrecognized.push_back(
                {UnrecognizedKind::Table, entry.table.title, entry.table.place});
            takeTables(disclosure, index, std::move(entry.table));
            continue;
        }
        entry.builder->setFiscalYear(disclosure.fiscalYear);
        const UnitEvidence::Verdict verdict = evidence.unitOf(*entry.builder);
        std::vector<Unrecognized> found;
        Table table = entry.builder->finish(verdict.unit, found);
        Place place = table.place;
        place.table = table.title;
        if (!verdict.isProven && UnitEvidence::hasAmounts(table))
            disclosure.unrecognized.push_back(
                {UnrecognizedKind::Unit, moneyUnitName(verdict.unit), place});
        if (table.kind == TableKind::Other)
            disclosure.unrecognized.push_back({UnrecognizedKind::Table, table.title, place});
        disclosure.unrecognized.insert(disclosure.unrecognized.end(), found.begin(), found.end());
        takeTables(disclosure, index, std::move(table));
    }
    renumberPassages(disclosure);
}

// A table of several projects' goals becomes a table each, where it stands.
void TableList::takeTables(Disclosure& disclosure, std::size_t index, Table table)
{
    m_firstTable[index] = static_cast<int>(disclosure.tables.size());
    for (Table& one : tableAProject(std::move(table)))
        disclosure.tables.push_back(std::move(one));
}

void TableList::renumberPassages(Disclosure& disclosure) const
{
    for (Section& section : disclosure.sections) {
        std::vector<Passage> passages;
        for (Passage& passage : section.passages) {
            if (passage.table < 0) {
                passages.push_back(std::move(passage));
                continue;
            }
            const auto entry = static_cast<std::size_t>(passage.table);
            const int end = entry + 1 < m_firstTable.size()
                                ? m_firstTable[entry + 1]
                                : static_cast<int>(disclosure.tables.size());
            for (int table = m_firstTable[entry]; table < end; ++table)
                passages.push_back({QString(), table, passage.place});
        }
        section.passages = std::move(passages);
    }
}

} // namespace budget::recognition
