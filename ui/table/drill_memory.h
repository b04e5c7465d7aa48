#pragma once

#include "core/document/disclosure.h"
#include "ui/table/table_standing.h"

#include <QHash>

#include <optional>
#include <utility>

namespace budget::ui {

// Where each table of a document was left, so that it comes back as it was.
class DrillMemory
{
public:
    struct Drill
    {
        int row = -1; // that was drilled into, of Table::rows; -1 for the top
        Side side = Side::None;
        std::optional<TableStanding> standing; // nothing: as it opens
    };

    void keep(int table, Drill drill) { m_drills.insert(table, std::move(drill)); }
    Drill of(int table) const { return m_drills.value(table); }
    void clear() { m_drills.clear(); }
    // The document was derived again: tables and rows may stand elsewhere, or be gone.
    void follow(const Disclosure& before, const Disclosure& after);

private:
    QHash<int, Drill> m_drills;
};

} // namespace budget::ui
