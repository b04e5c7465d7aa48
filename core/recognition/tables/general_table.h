#pragma once

#include "core/document/table_template.h"
#include "core/exchange/page.h"
#include "core/recognition/tables/grid_header.h"
#include "core/recognition/text/vocabulary.h"

#include <QString>

#include <optional>
#include <vector>

namespace budget::recognition {

// What the vocabulary makes of a grid that no region's template fits: its layout as a template made
// for it alone.
struct GeneralTable
{
    TableTemplate layout;          // its unit is not known: see unit
    std::vector<int> leafOfColumn; // physical column to index into leafColumns(layout.columns)
    GridHeader header;
    bool isWeak = false;           // gives way to a table of the same kind with a surer title
    bool isSure = false;           // its kind is known and the words over every amount, too
    std::optional<MoneyUnit> unit; // where the header states one: 金额（元）
};

// Reads a grid by its title and header words, with its content as support. `fiscalYear` is the
// document's, 0 where it is not known: columns of other years get keys of their own ("last_year",
// "last_year.basic"). Nothing for a grid without a header, and for one without a column that could
// be an amount, a code or a count.
std::optional<GeneralTable> generalTable(const std::vector<GridRow>& rows,
                                         const QString& title,
                                         int fiscalYear,
                                         const Vocabulary& vocabulary);

// Whether a grid that goes on has the header of this table, word for word.
bool hasHeaderOf(const GeneralTable& table,
                 const std::vector<GridRow>& rows,
                 const Vocabulary& vocabulary);

} // namespace budget::recognition
