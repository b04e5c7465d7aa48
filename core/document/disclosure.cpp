#include "core/document/disclosure.h"

#include <algorithm>

namespace budget {

const Table* findTable(const Disclosure& disclosure, TableKind kind)
{
    const auto found = std::find_if(disclosure.tables.begin(),
                                    disclosure.tables.end(),
                                    [kind](const Table& table) { return table.kind == kind; });
    return found == disclosure.tables.end() ? nullptr : &*found;
}

} // namespace budget
