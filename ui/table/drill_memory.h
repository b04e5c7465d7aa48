#pragma once

#include "core/document/disclosure.h"

#include <QHash>

namespace budget::ui {

// Where each table of a document was left, so that it comes back as it was.
class DrillMemory
{
public:
    struct Drill
    {
        int row = -1; // that was drilled into, of Table::rows; -1 for the top
        Side side = Side::None;
    };

    void keep(int table, const Drill& drill) { m_drills.insert(table, drill); }
    Drill of(int table) const { return m_drills.value(table); }
    void clear() { m_drills.clear(); }
    // The document was derived again: tables and rows may stand elsewhere, or be gone.
    void follow(const Disclosure& before, const Disclosure& after);

private:
    QHash<int, Drill> m_drills;
};

} // namespace budget::ui
