#pragma once

#include "core/budget/roll_up.h"
#include "core/derivation/derived_table.h"

#include <vector>

namespace budget::derivation {

// What the tables of a disclosure are derived from.
struct Derivation
{
    const Budget& budget;
    const RollUps& rollUps;

    // The name that the budget's document gives the subject, else the catalogue's, else the code.
    QString nameOf(Catalogue catalogue, SubjectCode code) const;
};

// 收入总表, 支出总表 and the tables by functional or economic subject.
TracedTable subjectTable(const Derivation& derivation, const TableTemplate& layout);

// 收支总表 and 财政拨款收支总表: two lists of fixed lines. A class of expenditure (类) that no line
// of the layout is about gets a line of its own behind them.
TracedTable summaryTable(const Derivation& derivation, const TableTemplate& layout);

TracedTable threePublicTable(const Derivation& derivation, const TableTemplate& layout);
TracedTable procurementTable(const Derivation& derivation, const TableTemplate& layout);
TracedTable assetTable(const Derivation& derivation, const TableTemplate& layout);
// One table a project that has goals or indicators.
std::vector<TracedTable> goalTables(const Derivation& derivation, const TableTemplate& layout);

} // namespace budget::derivation
