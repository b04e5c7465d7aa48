#include "core/document/disclosure.h"

#include "core/document/column_keys.h"

#include <algorithm>

namespace budget {

const Table* findTable(const Disclosure& disclosure, TableKind kind)
{
    const auto found = std::find_if(disclosure.tables.begin(),
                                    disclosure.tables.end(),
                                    [kind](const Table& table) { return table.kind == kind; });
    return found == disclosure.tables.end() ? nullptr : &*found;
}

bool printsCarriedOver(const Disclosure& disclosure)
{
    return std::any_of(disclosure.tables.begin(), disclosure.tables.end(), [](const Table& table) {
        return isTwoSided(table)
               && std::any_of(table.rows.begin(), table.rows.end(), [&table](const Row& row) {
                      const auto amount = amountAt(table, row, keys::Amount);
                      return row.side == Side::Revenue && amount && !amount->isZero()
                             && row.name.contains(QStringLiteral("结转"));
                  });
    });
}

} // namespace budget
