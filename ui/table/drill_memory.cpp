#include "ui/table/drill_memory.h"

#include "ui/controls/same_part.h"

#include <utility>

namespace budget::ui {

void DrillMemory::follow(const Disclosure& before, const Disclosure& after)
{
    QHash<int, Drill> drills;
    for (auto drill = m_drills.cbegin(); drill != m_drills.cend(); ++drill) {
        const DocumentPart table = samePart(before, {PartKind::Table, drill.key()}, after);
        if (table.kind == PartKind::None)
            continue;
        const std::vector<int> rows = sameRows(before.tables[static_cast<std::size_t>(drill.key())],
                                               after.tables[static_cast<std::size_t>(table.index)]);
        const int row = drill->row < 0 ? -1 : rows[static_cast<std::size_t>(drill->row)];
        Drill now{row, drill->side, drill->standing};
        if (now.standing)
            now.standing = followed(std::move(*now.standing), rows);
        drills.insert(table.index, std::move(now));
    }
    m_drills = std::move(drills);
}

} // namespace budget::ui
