#include "core/checks/narrative/candidate_collector.h"

#include "core/checks/narrative/places.h"
#include "core/checks/tables/table_figures.h"
#include "core/document/column_keys.h"
#include "core/document/printed_text.h"
#include "core/narrative/vocabulary.h"

#include <algorithm>
#include <functional>

namespace budget::checks {

namespace {

// The other amounts of the row add up to its total.
bool isRowFull(const Table& table, int row, int column)
{
    const std::optional<int> total = columnIndex(table, keys::Total);
    if (!total || *total == column || !cellAt(table, row, *total).amount)
        return false;
    Money sum;
    int index = 0;
    for (const Column& other : table.columns) {
        if (index != *total && other.type == ColumnType::Amount)
            sum += cellAt(table, row, index).amount.value_or(Money());
        ++index;
    }
    return sum == *cellAt(table, row, *total).amount;
}

bool isBelow(const Table& table, int lower, int upper)
{
    while (lower >= 0 && lower != upper)
        lower = rowAt(table, lower).parent;
    return lower == upper;
}

bool isItem(const Row& row)
{
    return row.kind == RowKind::Item;
}

// One other row of the column is already all of the total.
bool isColumnFull(const Table& table, int row, int column)
{
    std::optional<Money> total;
    for (const int other : rowsWhere(table, std::not_fn(isItem))) {
        const std::optional<Money>& amount = cellAt(table, other, column).amount;
        if (amount)
            total = std::max(total.value_or(*amount), *amount);
    }
    const std::vector<int> items = rowsWhere(table, isItem);
    return total && std::any_of(items.begin(), items.end(), [&](int item) {
               const bool isApart = !isBelow(table, item, row) && !isBelow(table, row, item);
               return isApart && cellAt(table, item, column).amount == total;
           });
}

} // namespace

std::vector<const Table*> CandidateCollector::tables(TableKind kind) const
{
    const std::vector<const Table*> all = m_document.all(kind);
    const bool isSure = all.size() == 1 && !isMisread(*all.front())
                        && !isUnitGuessed(m_document.disclosure(), *all.front());
    return isSure == (m_tables == Tables::Sure) ? all : std::vector<const Table*>();
}

void CandidateCollector::add(const Table* table, int row, QStringView key, Side side)
{
    if (!table)
        return;
    const std::optional<int> column = columnIndex(*table, key, side);
    if (!column)
        return;
    const Cell& cell = cellAt(*table, row, *column);
    if (cell.amount)
        m_candidates.push_back({figureOf(m_document, *table, row, *column)});
    else if (cell.isBlank())
        m_blanks.push_back({table, row, *column});
}

void CandidateCollector::addRow(const Table* table, int row)
{
    for (const Column& column : table->columns) {
        const bool isOfYear =
            !column.key.startsWith(keys::LastYear) && !column.key.startsWith(keys::Change);
        if (column.type == ColumnType::Amount && isOfYear)
            add(table, row, column.key, column.side);
    }
}

template<typename Accepts>
void CandidateCollector::addRows(TableKind kind, QStringView key, Side side, Accepts accepts)
{
    for (const Table* table : tables(kind)) {
        for (const int row : rowsWhere(*table, accepts))
            add(table, row, key, side);
    }
}

void CandidateCollector::addTotals(TableKind kind, QStringView key, Side side)
{
    addRows(kind, key, side, [side](const Row& row) {
        const bool isOfSide = side == Side::None || row.side == side;
        return isOfSide && !isItem(row);
    });
}

void CandidateCollector::addNamed(TableKind kind, QStringView begins, QStringView key)
{
    addRows(kind, key, Side::Revenue, [begins](const Row& row) {
        return row.side == Side::Revenue && withoutOrdinal(row.name).startsWith(begins);
    });
}

void CandidateCollector::addLine(TableKind kind, QStringView name, QStringView key, Side side)
{
    addRows(kind, key, side, [name, side](const Row& row) {
        return row.side == side && row.code.isEmpty() && withoutOrdinal(row.name) == name;
    });
}

void CandidateCollector::addCarriedOver(TableKind kind)
{
    const auto first = std::ssize(m_candidates);
    addRows(kind, keys::Amount, Side::Revenue, [](const Row& row) {
        return row.side == Side::Revenue && narrative::hasWords(row.name, u"carried_over.any");
    });
    Candidate all;
    for (auto each = m_candidates.begin() + first; each != m_candidates.end(); ++each)
        all.push_back(each->front());
    if (all.size() > 1)
        m_candidates.push_back(all);
}

void CandidateCollector::addBlanks()
{
    if (!m_candidates.empty())
        return;
    for (const Blank& blank : m_blanks) {
        if (isZero(blank))
            m_candidates.push_back({figureOf(m_document, *blank.table, blank.row, blank.column)});
    }
}

bool CandidateCollector::isZero(const Blank& blank)
{
    const Table& table = *blank.table;
    const std::vector<int> rows = rowsWhere(table, [](const Row&) { return true; });
    const bool hasAmountBelow = std::any_of(rows.begin(), rows.end(), [&](int row) {
        return row != blank.row && isBelow(table, row, blank.row)
               && cellAt(table, row, blank.column).amount;
    });
    return !hasAmountBelow
           && (isRowFull(table, blank.row, blank.column)
               || isColumnFull(table, blank.row, blank.column));
}

} // namespace budget::checks
