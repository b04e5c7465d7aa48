#pragma once

#include "core/document/table.h"
#include "core/exchange/page.h"

#include <QString>

#include <vector>

namespace budget::recognition {

// What the cells under a header column hold, counted.
struct ColumnContent
{
    int filled = 0;
    int figures = 0;       // amounts or counts
    int decimals = 0;      // figures with a fraction
    int codes = 0;         // 3 to 7 digits, no fraction: may be a subject's code
    int functional = 0;    // codes of functional subjects: 2…
    int economic = 0;      // codes of the department's economic subjects: 3…, or 39 9…
    bool counts = false;   // 1, 2, 3, …
    bool isAbsent = false; // no words over it, nothing in it: no column

    bool isAllCodes() const { return filled > 0 && codes == filled; }
    bool isAllWords() const { return filled > 0 && figures == 0; }
    // Mostly words, so that no word over it makes it an amount.
    bool contradictsAmount() const { return filled > 1 && 2 * figures < filled; }
};

ColumnContent
columnContent(const std::vector<GridRow>& rows, int headerRows, int firstColumn, int columns);

// The type of a column whose words are not known, by what it holds and by single words over it.
// `saysMoney` is whether any column of the table holds figures with a fraction.
ColumnType typeByContent(const ColumnContent& content, const QString& words, bool saysMoney);

} // namespace budget::recognition
