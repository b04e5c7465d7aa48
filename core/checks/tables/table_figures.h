#pragma once

#include "core/checks/figure.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace budget::checks {

// The rows, columns and figures that several checks compare. Rows are indices into Table::rows.

const Row& rowAt(const Table& table, int row);

// The bottom line of the table (or of a side). Nothing where it prints none, or two that differ.
std::optional<int> totalRow(const Table& table, Side side = Side::None);
// 本年收入合计, 本年支出合计: the only subtotal of a side. Nothing where it prints none or several.
std::optional<int> yearRow(const Table& table, Side side);

// Whether a side lists money of other years (上年结转, 结转下年) that is not zero, and does not
// part it from the year's by a line of its own: its total is then neither the one nor the other.
bool mixesYears(const Table& table, Side side);

std::vector<int> childrenOf(const Table& table, int row);
// Whether a line without a subject code repeats the figures of the bottom line, all but one at
// most: the publisher's own line above those of its subjects.
bool repeatsTotal(const Table& table, int row);
// Those that are part of no other; without totals, subtotals and repeated totals.
std::vector<int> topRows(const Table& table);

// A cell by the key of its column; nothing where the table lacks the column, or where the cell
// holds words that are no amount.
std::optional<Figure>
figureAt(const CheckedDocument& document, const Table& table, int row, QStringView key);

// The figures of some rows of one column.
std::vector<Figure> figuresOf(const CheckedDocument& document,
                              const Table& table,
                              const std::vector<int>& rows,
                              int column);

using Columns = std::vector<int>; // indices into Table::columns

// The amount columns of a side, shares and growth rates left out.
Columns amountColumns(const Table& table, Side side);

// Whether it holds an amount other than zero.
bool hasFigures(const Table& table);
bool hasFigures(const Table& table, QStringView key);

// Whether some of its figures may not have been recognized: its sums cannot be checked.
bool isReadInPart(const Disclosure& disclosure, const Table& table);
// Whether its unit of money is printed nowhere.
bool isUnitGuessed(const Disclosure& disclosure, const Table& table);
// Whether its cells ran together: an amount is among words. Its figures cannot be trusted.
bool isMisread(const Table& table);
// The tables of a kind that were read whole.
std::vector<const Table*> wholeTables(const CheckedDocument& document, TableKind kind);

// The row of a code that is printed once; a list by units repeats its subjects.
std::optional<int> onlyRowByCode(const Table& table, QStringView code);
bool repeatsCodes(const Table& table);

// The row of the 类 of that name (without ordinal, spaces and width), where there is one alone.
std::optional<int> rowOfClass(const Table& table, QStringView name);

// A row by its code and name, for the words of a finding: 2080505 机关事业单位基本养老保险缴费支出.
QString rowWords(const Table& table, int row);
QString columnWords(const Table& table, int column);
// The cell of a figure: 支出总表 合计 基本支出.
QString cellWords(const CheckedDocument& document, const FindingPlace& place);

// The tables whose rows are subjects.
inline constexpr std::array SubjectTableKinds{TableKind::RevenueSummary,
                                              TableKind::ExpenditureSummary,
                                              TableKind::GeneralPublicExpenditure,
                                              TableKind::BasicExpenditure,
                                              TableKind::GovernmentFundExpenditure,
                                              TableKind::StateCapitalExpenditure};
inline constexpr CheckScope SubjectTables(SubjectTableKinds);
bool isSubjectTable(TableKind kind);
// Whether every row with a code is a subject of one catalogue, no code twice: not a list by units
// or by projects.
bool listsSubjects(const Table& table);

} // namespace budget::checks
