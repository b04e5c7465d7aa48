#pragma once

#include "core/checks/check.h"
#include "core/checks/checked_document.h"

#include <QRegularExpressionMatch>
#include <QString>

#include <vector>

namespace budget::checks {

// Where findings of the text and of the tables stand.

// Words of a run that begin at an offset.
FindingPlace placeOf(const CheckedDocument& document,
                     const narrative::Run& run,
                     qsizetype begin,
                     const QString& words);
// What a match in the text of a run has found.
FindingPlace placeOf(const CheckedDocument& document,
                     const narrative::Run& run,
                     const QRegularExpressionMatch& match);
// Counts the run, and adds a finding where it has words of the class: they are its words.
void findWords(const CheckedDocument& document,
               const narrative::Run& run,
               QStringView wordClass,
               CheckOutcome& outcome);
// Words beside an amount, which itself is not what the finding is about.
FindingPlace
placeBeside(const CheckedDocument& document, const narrative::Saying& saying, const QString& words);

// The table of a place in one.
const Table& tableAt(const CheckedDocument& document, const FindingPlace& place);

// The rows that a predicate accepts; indices into Table::rows.
template<typename Accepts>
std::vector<int> rowsWhere(const Table& table, Accepts accepts)
{
    std::vector<int> rows;
    int index = 0;
    for (const Row& row : table.rows) {
        if (accepts(row))
            rows.push_back(index);
        ++index;
    }
    return rows;
}

const Column& columnAt(const Table& table, int column);
const Cell& cellAt(const Table& table, int row, int column);

} // namespace budget::checks
