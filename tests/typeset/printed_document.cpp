#include "tests/typeset/printed_document.h"

#include <algorithm>

namespace budget::typeset {

int PrintedTable::headerRows() const
{
    int last = 0;
    for (const HeaderCell& cell : header)
        last = std::max(last, cell.row + cell.down);
    return last;
}

void PrintedDocument::add(const PrintedTable& table)
{
    items.push_back({{}, false, static_cast<int>(tables.size())});
    tables.push_back(table);
}

bool PrintedDocument::changeCell(const QString& title,
                                 const QString& row,
                                 int column,
                                 const QString& text)
{
    for (PrintedTable& table : tables) {
        if (!table.title.contains(title))
            continue;
        for (QStringList& cells : table.rows) {
            if (!cells.contains(row))
                continue;
            cells[column] = text;
            return true;
        }
    }
    return false;
}

bool PrintedDocument::changeWords(const QString& words, const QString& others)
{
    for (PrintedItem& item : items) {
        if (!item.text.contains(words))
            continue;
        item.text.replace(words, others);
        return true;
    }
    return false;
}

} // namespace budget::typeset
