#pragma once

#include "core/budget/budget.h"
#include "core/budget/subject_book.h"
#include "core/import/column_use.h"
#include "core/import/import_problem.h"
#include "core/import/sheet_header.h"

#include <functional>
#include <optional>
#include <vector>

namespace budget::importing {

// How a sheet is to be read as line items.
struct ImportReading
{
    SheetHeader header;
    std::vector<ColumnUse> columns;
    MoneyUnit unit = MoneyUnit::Yuan; // of the amounts whose header names none
    // Where no column says it.
    FactId unitId = 0;
    FundingSource source = FundingSource::GeneralPublic;
    std::optional<ExpenditureKind> kind; // nothing: by project and economic subject
    bool repeatsAbove = false; // a blank unit, subject, kind … is the one of the row above
    bool createsUnits = false; // a unit that the budget lacks is new, not an error
};

// A line item that a cell of a sheet makes. Unit or project may be new: then the item has 0 there,
// and the index of the new one stands beside.
struct ImportedItem
{
    LineItem item;
    int row = 0; // from 0
    int column = 0;
    int newUnit = -1;
    int newProject = -1;

    bool operator==(const ImportedItem&) const = default;
};

struct ImportedRows
{
    std::vector<ImportedItem> items;     // of the rows without errors
    std::vector<ImportProblem> problems; // by row and column
    std::vector<Unit> newUnits;          // without ids; maybe of wrong rows only
    std::vector<Project> newProjects;    // the same
    std::vector<SubjectName> newNames;   // of codes that the book lacks, without ids
    int rows = 0;                        // with amounts: read, totals not counted
    int wrongRows = 0;                   // of these

    int count(ImportSeverity severity) const;
};

// Given how many rows of how many are done; false ends the work.
using ImportProgress = std::function<bool(int done, int all)>;

// Reads the rows below the header. Totals and subtotals (a code above those of the next rows, with
// exactly their sum) are passed over with a note, blank rows without. A zero is an amount, except
// where a row has several columns of amounts.
ImportedRows readRows(const Sheet& sheet,
                      const ImportReading& reading,
                      const Budget& budget,
                      const SubjectBook& book);
// The same; nothing where `progress` ended it.
std::optional<ImportedRows> readRows(const Sheet& sheet,
                                     const ImportReading& reading,
                                     const Budget& budget,
                                     const SubjectBook& book,
                                     const ImportProgress& progress);

} // namespace budget::importing
