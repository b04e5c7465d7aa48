#pragma once

#include "core/document/disclosure.h"
#include "core/document/table_template.h"
#include "core/exchange/page.h"
#include "core/exchange/sheet.h"

#include <vector>

namespace budget::readers {

// Spreadsheets as pages that recognition understands, one a sheet, all without a number.
//
// A row with one filled cell is a paragraph where no table is open, where the cell is merged over
// most of the sheet, or where it reads like a sentence or a note; so is a row that states unit or
// year. A blank row ends a table that words without figures follow. The rows of tables that no
// paragraph parts are all of one width, and a row's line is its number (or that of `lines`, for
// delimited text). A sheet without a title has its own name for one, unless that says nothing
// (Sheet1).
std::vector<Page> sheetPages(const std::vector<Sheet>& sheets,
                             const std::vector<DisclosureTemplate>& templates,
                             const std::vector<int>& lines = {});

// What the sheets do not show although they have it.
std::vector<HiddenContent> hiddenContent(const std::vector<Sheet>& sheets);

} // namespace budget::readers
