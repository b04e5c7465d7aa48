#pragma once

#include "core/document/disclosure.h"
#include "core/subjects/subject_tree.h"

#include <optional>
#include <vector>

namespace budget::ui {

// A row of a document's table that a subject of a catalogue has.
struct SubjectRow
{
    int table = 0;
    int row = 0;
    int column = 0;              // of its amount
    std::optional<Money> amount; // fen; nothing where the cell is blank

    bool operator==(const SubjectRow&) const = default;
};

// The table whose figures stand for the subjects of the catalogue: 支出总表, which has all money,
// else the first that lists expenditure by them; -1 where no table does.
int expenditureTable(const Disclosure& disclosure, Catalogue catalogue);

// Every row of the document that the subject has, those of expenditureTable() first, the others in
// the order of the document.
std::vector<SubjectRow>
rowsOfSubject(const Disclosure& disclosure, Catalogue catalogue, QStringView code);

// Whether the row is about a subject of the catalogue, by its code.
bool isSubjectRow(const Row& row, Catalogue catalogue);
// The column of whole sums; the first of amounts where none is called so.
std::optional<int> wholeAmountColumn(const Table& table);

} // namespace budget::ui
