#pragma once

#include "core/import/import_change.h"

#include <string>
#include <string_view>

namespace budget::importing {

// A sheet from readable lines, its cells parted by |, blanks around them left out.
Sheet sheetOf(std::string_view text);

// A budget of the units 430001 中心本级 and 430002 中心食堂 and the project 车辆运行, with line
// items of 中心本级 a line each: functional, economic, kind, source, amount in 元.
Budget budgetOf(std::string_view items = {});

// The line items in the same form, with the unit's code before and the project behind.
std::string textOf(const Budget& budget);

// What is said of the rows: "row column fault text detail" a line, row and column from 1.
std::string textOf(const std::vector<ImportProblem>& problems);

// How the sheet is read when nobody changes a guess: of the first unit.
ImportReading guessedReading(const Sheet& sheet, const Budget& budget);

// The sheet imported, and what came of it applied to the budget.
struct Imported
{
    ImportedRows rows;
    ImportOutcome outcome;
    Budget after;
};
Imported imported(const Sheet& sheet,
                  const ImportReading& reading,
                  const Budget& budget,
                  ImportMode mode = ImportMode::Append);

} // namespace budget::importing
