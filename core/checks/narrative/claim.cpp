#include "core/checks/narrative/claim.h"

#include "core/checks/tables/table_figures.h"
#include "core/document/printed_text.h"

#include <algorithm>

namespace budget::checks {

namespace {

const Cell& cellAt(const Table& table, int row, int column)
{
    return table.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
}

// The other amounts of the row add up to its total.
bool isRowFull(const Table& table, int row, int column)
{
    const std::optional<int> total = columnIndex(table, u"total");
    if (!total || *total == column || !cellAt(table, row, *total).amount)
        return false;
    Money sum;
    for (int c = 0; c < static_cast<int>(table.columns.size()); ++c) {
        if (c != *total && table.columns[static_cast<std::size_t>(c)].type == ColumnType::Amount)
            sum += cellAt(table, row, c).amount.value_or(Money());
    }
    return sum == *cellAt(table, row, *total).amount;
}

bool isBelow(const Table& table, int row, int ancestor)
{
    while (row >= 0 && row != ancestor)
        row = table.rows[static_cast<std::size_t>(row)].parent;
    return row == ancestor;
}

// One other row of the column is already all of the total.
bool isColumnFull(const Table& table, int row, int column)
{
    std::optional<Money> total;
    for (const Row& other : table.rows) {
        const auto& amount = other.cells[static_cast<std::size_t>(column)].amount;
        if (other.kind != RowKind::Item && amount)
            total = std::max(total.value_or(*amount), *amount);
    }
    for (int r = 0; total && r < static_cast<int>(table.rows.size()); ++r) {
        const bool isOther = table.rows[static_cast<std::size_t>(r)].kind == RowKind::Item
                             && !isBelow(table, r, row) && !isBelow(table, row, r);
        if (isOther && cellAt(table, r, column).amount == total)
            return true;
    }
    return false;
}

} // namespace

std::vector<const Table*> Claim::tables(TableKind kind) const
{
    const std::vector<const Table*> all = m_document.all(kind);
    const bool isSure = all.size() == 1 && !isMisread(*all.front())
                        && !isUnitGuessed(m_document.disclosure(), *all.front());
    return isSure == (m_tables == Tables::Sure) ? all : std::vector<const Table*>();
}

void Claim::take(const Table* table, int row, const QString& key, Side side)
{
    if (!table)
        return;
    const std::optional<int> column = columnIndex(*table, key, side);
    if (!column)
        return;
    const Cell& cell = cellAt(*table, row, *column);
    if (cell.amount)
        m_claimed.push_back({figureOf(m_document, *table, row, *column)});
    else if (cell.isBlank())
        m_blanks.push_back({table, row, *column});
}

void Claim::takeRow(const Table* table, int row)
{
    const auto columns = static_cast<int>(table->columns.size());
    for (int c = 0; c < columns; ++c) {
        const Column& column = table->columns[static_cast<std::size_t>(c)];
        const bool isOfYear =
            !column.key.startsWith(u"last_year") && !column.key.startsWith(u"change");
        if (column.type == ColumnType::Amount && isOfYear)
            take(table, row, column.key, column.side);
    }
}

void Claim::takeTotals(TableKind kind, const QString& key, Side side)
{
    for (const Table* found : tables(kind)) {
        for (int r = 0; r < static_cast<int>(found->rows.size()); ++r) {
            const Row& row = found->rows[static_cast<std::size_t>(r)];
            if (row.kind != RowKind::Item && (side == Side::None || row.side == side))
                take(found, r, key, side);
        }
    }
}

void Claim::takeNamed(TableKind kind, QStringView begins, const QString& key)
{
    for (const Table* found : tables(kind)) {
        for (int r = 0; r < static_cast<int>(found->rows.size()); ++r) {
            const Row& row = found->rows[static_cast<std::size_t>(r)];
            if (row.side == Side::Revenue && withoutOrdinal(row.name).startsWith(begins))
                take(found, r, key, Side::Revenue);
        }
    }
}

void Claim::takeLine(TableKind kind, QStringView name, const QString& key, Side side)
{
    for (const Table* found : tables(kind)) {
        for (int r = 0; r < static_cast<int>(found->rows.size()); ++r) {
            const Row& row = found->rows[static_cast<std::size_t>(r)];
            if (row.side == side && row.code.isEmpty() && withoutOrdinal(row.name) == name)
                take(found, r, key, side);
        }
    }
}

void Claim::takeRests(TableKind kind)
{
    const std::size_t first = m_claimed.size();
    for (const Table* found : tables(kind)) {
        for (int r = 0; r < static_cast<int>(found->rows.size()); ++r) {
            const Row& row = found->rows[static_cast<std::size_t>(r)];
            const bool isRest = row.name.contains(QStringLiteral("结转"))
                                || row.name.contains(QStringLiteral("结余"));
            if (row.side == Side::Revenue && isRest)
                take(found, r, QStringLiteral("amount"), Side::Revenue);
        }
    }
    std::vector<Figure> all;
    for (std::size_t i = first; i < m_claimed.size(); ++i)
        all.push_back(m_claimed[i].front());
    if (all.size() > 1)
        m_claimed.push_back(all);
}

void Claim::takeBlanks()
{
    if (!m_claimed.empty())
        return;
    for (const Blank& blank : m_blanks) {
        if (isNothing(blank))
            m_claimed.push_back({figureOf(m_document, *blank.table, blank.row, blank.column)});
    }
}

bool Claim::isNothing(const Blank& blank)
{
    const Table& table = *blank.table;
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        if (r != blank.row && isBelow(table, r, blank.row) && cellAt(table, r, blank.column).amount)
            return false;
    }
    return isRowFull(table, blank.row, blank.column)
           || isColumnFull(table, blank.row, blank.column);
}

} // namespace budget::checks
