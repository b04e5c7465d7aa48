#pragma once

#include "core/budget/line_item_entry.h"
#include "core/import/import_rows.h"

#include <array>
#include <vector>

namespace budget::importing {

// What becomes of the line items that the budget has.
enum class ImportMode
{
    Append,       // they stay
    ReplaceAll,   // they go
    ReplaceUnits, // those of the units that the sheet names go
    Update,       // those that the sheet names by its keys get its amounts, the others stay
};
inline constexpr int ImportModeCount = 4;

struct ImportSum
{
    Money imported;
    Money before;
    Money after;

    bool operator==(const ImportSum&) const = default;
};

// What an import does to a budget.
struct ImportOutcome
{
    Change change;                       // one undo step; empty where nothing changes
    std::vector<ImportProblem> problems; // rows that no update can be made of; they are left out
    int added = 0;
    int changed = 0;
    int unchanged = 0; // of those that the sheet names
    int removed = 0;
    int left = 0; // line items of the budget that the sheet does not name
    int newUnits = 0;
    int newProjects = 0;
    std::array<ImportSum, FundingSourceCount> sums; // fen, by FundingSource

    ImportSum total() const;
};

// Makes the items facts of the budget. To update, an item is named by unit, functional and economic
// subject, kind, project and source, those of them that the sheet gives; several line items of the
// same keys are taken in their order where the sheet has as many, and are an error where not. An
// amount that changes is a confirmation (推算 goes); a note is replaced where the sheet has one.
ImportOutcome importChange(const ImportedRows& rows,
                           const ImportReading& reading,
                           ImportMode mode,
                           const Budget& budget,
                           const LineItemEntry::NewId& newId);

} // namespace budget::importing
