#include "core/document/row_parts.h"

#include "core/document/printed_text.h"
#include "core/document/three_public_item.h"

#include <algorithm>
#include <iterator>

namespace budget {

namespace {

using Rows = std::vector<int>;

const Row& rowAt(const Table& table, int row)
{
    return table.rows[static_cast<std::size_t>(row)];
}

int rowCount(const Table& table)
{
    return static_cast<int>(table.rows.size());
}

bool isOnSide(const Row& row, Side side)
{
    return row.side == Side::None || row.side == side;
}

bool isOfWhich(const Row& row)
{
    return row.name.startsWith(QStringLiteral("其中")) || row.name.startsWith(u'#');
}

// The items of a side that stand below no row by their codes.
Rows topItems(const Table& table, Side side)
{
    Rows rows;
    for (int r = 0; r < rowCount(table); ++r) {
        const Row& row = rowAt(table, r);
        if (row.kind == RowKind::Item && row.parent < 0 && isOnSide(row, side))
            rows.push_back(r);
    }
    return rows;
}

// Most names have none; this is cheaper than to look.
bool mayHaveOrdinal(const QString& name)
{
    static const QString first = QStringLiteral("一二三四五六七八九十第（(");
    return !name.isEmpty() && (name.front().isDigit() || first.contains(name.front()));
}

bool isOfOtherYear(const Row& row)
{
    return row.name.contains(QStringLiteral("结转")) || row.name.contains(QStringLiteral("结余"));
}

// Whether a subtotal of the same list stands between two rows.
bool isParted(const Table& table, int first, int last)
{
    const Side side = rowAt(table, first).side;
    for (int r = first + 1; r < last; ++r) {
        if (rowAt(table, r).kind != RowKind::Item && rowAt(table, r).side == side)
            return true;
    }
    return false;
}

// A list that tells its levels by ordinals and by 其中.
class OrdinalList
{
public:
    OrdinalList(const Table& table, const Rows& rows)
        : m_rows(rows)
    {
        for (const int r : rows) {
            const Row& row = rowAt(table, r);
            const std::optional<Ordinal> ordinal =
                mayHaveOrdinal(row.name) ? ordinalOf(row.name) : std::nullopt;
            m_ordinals.push_back(ordinal);
            if (!m_top && ordinal)
                m_top = ordinal->style;
        }
        int above = -1;
        bool isPartOfWhich = false;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool isFiner = m_ordinals[i] && m_ordinals[i]->style != m_top;
            const Row& row = rowAt(table, rows[i]);
            const bool goesOn = isPartOfWhich && !m_ordinals[i] && !isOfOtherYear(row)
                                && !isParted(table, rows[i - 1], rows[i]);
            isPartOfWhich = above >= 0 && (isOfWhich(row) || goesOn);
            const bool isBelow = above >= 0 && row.code.isEmpty() && (isFiner || isPartOfWhich);
            m_above.push_back(isBelow ? above : -1);
            m_ofWhich.push_back(isPartOfWhich);
            if (!isBelow)
                above = rows[i];
        }
    }

    Rows tops() const
    {
        return chosen([this](std::size_t i) { return m_above[i] < 0; });
    }
    const Rows& above() const { return m_above; } // of each row, -1 for none
    // What no finer ordinal splits.
    Rows leaves() const
    {
        return chosen([this](std::size_t i) {
            const bool isSplit =
                i + 1 < m_rows.size() && m_above[i + 1] == m_rows[i] && !m_ofWhich[i + 1];
            return !isSplit && !m_ofWhich[i];
        });
    }
    // 一、一般公共预算拨款收入 is printed above 经费拨款, either may be the list.
    Rows ofTopStyle() const
    {
        return chosen(
            [this](std::size_t i) { return m_ordinals[i] && m_ordinals[i]->style == m_top; });
    }
    Rows withoutOrdinals() const
    {
        return chosen([this](std::size_t i) { return !m_ordinals[i] && !m_ofWhich[i]; });
    }
    // The lists that follow each other on one side, each beginning with 一、 again.
    std::vector<Rows> runs() const
    {
        std::vector<Rows> runs;
        int last = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_above[i] >= 0)
                continue;
            const int number = m_ordinals[i] ? m_ordinals[i]->number : last;
            if (runs.empty() || number < last)
                runs.emplace_back();
            last = number;
            runs.back().push_back(m_rows[i]);
        }
        return runs;
    }

private:
    template<typename Takes>
    Rows chosen(Takes takes) const
    {
        Rows rows;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (takes(i))
                rows.push_back(m_rows[i]);
        }
        return rows;
    }

    Rows m_rows;
    std::vector<std::optional<Ordinal>> m_ordinals;
    std::optional<OrdinalStyle> m_top;
    Rows m_above;
    std::vector<bool> m_ofWhich;
};

Money sumOf(const Table& table, const Rows& rows, const RowAmount& amountOf)
{
    Money sum;
    for (const int r : rows)
        sum += amountOf(rowAt(table, r)).value_or(Money());
    return sum;
}

// 合计, or the one subtotal where no total is printed.
std::optional<int> wholeOf(const Table& table, Side side, const RowAmount& amountOf)
{
    Rows subtotals;
    for (int r = 0; r < rowCount(table); ++r) {
        const Row& row = rowAt(table, r);
        if (!isOnSide(row, side) || !amountOf(row))
            continue;
        if (row.kind == RowKind::Total)
            return r;
        if (row.kind == RowKind::Subtotal && row.parent < 0)
            subtotals.push_back(r);
    }
    return subtotals.size() == 1 ? std::optional(subtotals.front()) : std::nullopt;
}

// The first reading that makes the whole; else the first list as its ordinals have it.
Rows addends(const Table& table, const Rows& items, Money whole, const RowAmount& amountOf)
{
    const OrdinalList list(table, items);
    const std::vector<Rows> runs = list.runs();
    std::vector<Rows> readings{list.tops()};
    readings.insert(readings.end(), runs.begin(), runs.end());
    readings.push_back(list.leaves());
    readings.push_back(list.ofTopStyle());
    readings.push_back(list.withoutOrdinals());
    readings.push_back(list.tops()); // a row of the publisher itself repeats the total
    std::erase_if(readings.back(),
                  [&](int r) { return amountOf(rowAt(table, r)) == std::optional(whole); });
    for (const Rows& reading : readings) {
        if (!reading.empty() && sumOf(table, reading, amountOf) == whole)
            return reading;
    }
    return runs.empty() ? list.tops() : runs.front();
}

Rows rowsBelow(const Rows& above, int row)
{
    Rows rows;
    for (int r = 0; r < static_cast<int>(above.size()); ++r) {
        if (above[static_cast<std::size_t>(r)] == row)
            rows.push_back(r);
    }
    return rows;
}

RowParts partsBelow(const Table& table, const Rows& above, int row)
{
    RowParts parts;
    parts.rows = rowsBelow(above, row);
    std::erase_if(parts.rows, [&](int r) { return rowAt(table, r).kind != RowKind::Item; });
    parts.whole = row;
    parts.areOfWhich = std::any_of(
        parts.rows.begin(), parts.rows.end(), [&](int r) { return isOfWhich(rowAt(table, r)); });
    return parts;
}

// Where every item stands below one subtotal, or below 三公 with 机关运行经费 beside it, the top is
// what that row sums up.
std::optional<int> rowOfAll(const Table& table, Side side, const Rows& above, const Rows& items)
{
    for (int r = 0; r < rowCount(table); ++r) {
        const Row& row = rowAt(table, r);
        const bool isAll = table.kind == TableKind::ThreePublic
                           && row.code == threePublicKey(ThreePublicItem::All);
        const bool isOverAll = items.empty() && row.kind == RowKind::Subtotal;
        if ((isAll || isOverAll) && isOnSide(row, side) && row.parent < 0
            && std::find(above.begin(), above.end(), r) != above.end())
            return r;
    }
    return std::nullopt;
}

} // namespace

std::vector<int> rowsAbove(const Table& table)
{
    Rows above;
    for (const Row& row : table.rows)
        above.push_back(row.parent);
    const std::vector<Side> sides =
        isTwoSided(table) ? std::vector{Side::Revenue, Side::Expenditure} : std::vector{Side::None};
    for (const Side side : sides) {
        const Rows items = topItems(table, side);
        const Rows nested = OrdinalList(table, items).above();
        for (std::size_t i = 0; i < items.size(); ++i)
            above[static_cast<std::size_t>(items[i])] = nested[i];
    }
    return above;
}

bool hasRowParts(const Table& table, int row)
{
    const Rows above = rowsAbove(table);
    return row >= 0 && std::find(above.begin(), above.end(), row) != above.end();
}

RowParts partsOfRow(const Table& table, int row, Side side, const RowAmount& amountOf)
{
    const Rows above = rowsAbove(table);
    if (row >= 0)
        return partsBelow(table, above, row);
    const Rows items = topItems(table, side);
    if (const std::optional<int> all = rowOfAll(table, side, above, items)) {
        RowParts parts = partsBelow(table, above, *all);
        std::copy_if(items.begin(), items.end(), std::back_inserter(parts.apart), [&](int r) {
            return r != *all && amountOf(rowAt(table, r));
        });
        return parts;
    }
    RowParts parts;
    parts.whole = wholeOf(table, side, amountOf);
    parts.rows = parts.whole
                     ? addends(table, items, *amountOf(rowAt(table, *parts.whole)), amountOf)
                     : OrdinalList(table, items).tops();
    return parts;
}

} // namespace budget
