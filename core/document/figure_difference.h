#pragma once

#include "core/document/disclosure.h"

#include <optional>
#include <vector>

namespace budget {

// A figure that two disclosures print differently, or that only one of them prints.
struct FigureDifference
{
    TableKind kind = TableKind::Other;
    QString table; // its title in the disclosure that has it, the left one where both have
    Side side = Side::None;
    QString code;   // joined; empty where the row has none
    QString name;   // of the row as printed
    QString column; // key of docs/command_line.md
    QString columnTitle;
    std::optional<Money> left; // fen; nothing where it is blank or the row is not there
    std::optional<Money> right;
    int leftTable =
        -1;           // index into Disclosure::tables of the left one; -1 where it has no such row
    int leftRow = -1; // index into Table::rows

    bool operator==(const FigureDifference&) const = default;
};

// Every figure of an amount column whose value differs, table by table in the order of `left`, then
// what only `right` has. A figure is known by its table's kind (of goal tables: none), its side,
// the code and name of its row and the key of its column; a blank and a printed zero are the same
// figure here. Tables of kind Other are compared by title.
std::vector<FigureDifference> differencesOf(const Disclosure& left, const Disclosure& right);

// The cell of a document that a difference is about; column -1 where its row alone is there.
struct FigureCell
{
    int table = -1;
    int row = -1;
    int column = -1;
};
std::optional<FigureCell> findFigure(const Disclosure& disclosure, const FigureDifference& figure);

// How many figures `disclosure` prints: amounts in columns with a key, zeros included.
int figureCount(const Disclosure& disclosure);

} // namespace budget
