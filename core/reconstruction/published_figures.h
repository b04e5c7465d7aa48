#pragma once

#include "core/budget/funding_source.h"
#include "core/document/disclosure.h"
#include "core/document/three_public_item.h"
#include "core/subjects/subject_code.h"

#include <map>
#include <vector>

namespace budget::reconstruction {

// What a published table prints for a subject that it breaks down no further.
struct SubjectFigures
{
    SubjectCode code;
    std::map<QString, Money> amounts; // fen, by the column's key; blanks are left out

    // Zero for a blank.
    Money at(QStringView key) const;
    bool has(QStringView key) const { return amounts.contains(key.toString()); }
};

// The rows of a table of subjects that have no rows below them, in printed order; rows of one code
// are one. A row whose code is no number is left out. None for a null table.
std::vector<SubjectFigures> leafFigures(const Table* table);

// The total row's figures; empty where the table has none.
SubjectFigures totalFigures(const Table* table);

// The figure of an item of 三公 in the first row that has it; nothing where it is not printed.
std::optional<Money> threePublicFigure(const Table* table, ThreePublicItem item, QStringView key);

// What of the item one fund pays, by the funds' columns; zero for a blank. A row that fills none of
// them is about general public money.
Money threePublicOfFund(const Table* table, ThreePublicItem item, FundingSource fund);

} // namespace budget::reconstruction
