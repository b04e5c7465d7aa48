#pragma once

#include "core/document/disclosure.h"
#include "core/recognition/tables/table_builder.h"

#include <memory>
#include <vector>

namespace budget::recognition {

// The tables of a document while it is read, each at its place. They are finished when all is read:
// what the whole says gives the unit of money of one that prints none.
class TableList
{
public:
    // The index of the next table, to be given to add().
    int reserve();
    void add(int index, std::unique_ptr<TableBuilder> table);
    void add(int index, Table table);

    // Whether no table with amounts is among them.
    bool isEmpty() const;

    // Puts the tables into the disclosure, and what they could not make out.
    void finish(Disclosure& disclosure);

private:
    struct Entry
    {
        std::unique_ptr<TableBuilder> builder; // null for a table that was whole
        Table table;
    };

    void dropWeakTitles();
    void takeTables(Disclosure& disclosure, std::size_t index, Table table);
    void renumberPassages(Disclosure& disclosure) const;

    std::vector<Entry> m_entries;
    std::vector<int> m_firstTable; // an entry: its first table in the disclosure
};

} // namespace budget::recognition
