#pragma once

#include "core/budget/budget.h"
#include "core/budget/subject_book.h"
#include "core/import/column_use.h"
#include "core/import/sheet_header.h"

namespace budget::importing {

// What each column of the sheet is probably used for, by the words of its header and, where they
// say nothing or too little (科目编码), by what stands in it.
std::vector<ColumnUse> guessColumns(const Sheet& sheet,
                                    const SheetHeader& header,
                                    const Budget& budget,
                                    const SubjectBook& book);

} // namespace budget::importing
