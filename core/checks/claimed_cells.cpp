#include "core/checks/claimed_cells.h"

#include "core/disclosure/printed_text.h"

#include <algorithm>

namespace budget {

namespace {

bool isUnitGuessed(const CheckedDocument& document, const Table& table)
{
    const auto& all = document.disclosure().unrecognized;
    return std::any_of(all.begin(), all.end(), [&table](const Unrecognized& entry) {
        return entry.kind == UnrecognizedKind::Unit
               && (entry.place.table.isEmpty() || entry.place.table == table.title);
    });
}

} // namespace

const QString& ClaimedCells::totalKey()
{
    static const QString key = QStringLiteral("total");
    return key;
}

const QString& ClaimedCells::amountKey()
{
    static const QString key = QStringLiteral("amount");
    return key;
}

const Table* ClaimedCells::table(TableKind kind) const
{
    const Table* found = m_document.only(kind);
    return found && !isUnitGuessed(m_document, *found) ? found : nullptr;
}

void ClaimedCells::take(const Table* table, int row, const QString& key, Side side)
{
    if (!table)
        return;
    const std::optional<int> column = columnIndex(*table, key, side);
    if (column
        && table->rows[static_cast<std::size_t>(row)]
               .cells[static_cast<std::size_t>(*column)]
               .amount)
        m_claimed.push_back({figureOf(m_document, *table, row, *column)});
}

void ClaimedCells::takeRow(const Table* table, int row)
{
    for (const Column& column : table->columns) {
        if (column.type == ColumnType::Amount)
            take(table, row, column.key, column.side);
    }
}

void ClaimedCells::takeTotals(TableKind kind, const QString& key, Side side)
{
    const Table* found = table(kind);
    for (int r = 0; found && r < static_cast<int>(found->rows.size()); ++r) {
        const Row& row = found->rows[static_cast<std::size_t>(r)];
        if (row.kind != RowKind::Item && (side == Side::None || row.side == side))
            take(found, r, key, side);
    }
}

void ClaimedCells::takeNamed(TableKind kind, QStringView begins, const QString& key)
{
    const Table* found = table(kind);
    for (int r = 0; found && r < static_cast<int>(found->rows.size()); ++r) {
        const Row& row = found->rows[static_cast<std::size_t>(r)];
        if (row.side == Side::Revenue && withoutOrdinal(row.name).startsWith(begins))
            take(found, r, key, Side::Revenue);
    }
}

void ClaimedCells::takeRests(TableKind kind)
{
    const Table* found = table(kind);
    const std::size_t first = m_claimed.size();
    for (int r = 0; found && r < static_cast<int>(found->rows.size()); ++r) {
        const Row& row = found->rows[static_cast<std::size_t>(r)];
        const bool isRest =
            row.name.contains(QStringLiteral("结转")) || row.name.contains(QStringLiteral("结余"));
        if (row.side == Side::Revenue && isRest)
            take(found, r, amountKey(), Side::Revenue);
    }
    std::vector<Figure> all;
    for (std::size_t i = first; i < m_claimed.size(); ++i)
        all.push_back(m_claimed[i].front());
    if (all.size() > 1)
        m_claimed.push_back(all);
}

} // namespace budget
