#pragma once

#include <Qt>

namespace budget::ui {

// What the cells of line items give beside their text.
enum LineItemRole
{
    SortRole = Qt::UserRole, // qlonglong or QString; invalid for a blank
    MoneyRole,               // Money; invalid where the cell has no amount
    TextRole,                // the cell as text for other programs: an amount has no separators
    ExactRole,    // the same, to be read again in whatever unit: an amount names its unit
    ItemRole,     // qlonglong, the FactId; 0 in the row for a new item
    FieldRole,    // LineItemField, as int
    ProblemRole,  // why the text in the cell could not be read; empty where nothing is wrong
    MissingRole,  // true where a part is missing that the tables need
    InferredRole, // true for an item that is 推算
    UnlistedRole, // true for a code that the catalogue lacks
    HintRole,     // what stands faintly in an empty cell
};

} // namespace budget::ui
