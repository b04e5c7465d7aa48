#include "core/document/table.h"

#include "core/document/three_public_item.h"

#include <algorithm>

namespace budget {

namespace {

template<typename Matches>
std::optional<int> firstColumn(const Table& table, Matches matches)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), matches);
    if (found == table.columns.end())
        return std::nullopt;
    return static_cast<int>(found - table.columns.begin());
}

// The code of the row that a row of the 三公 table is part of; empty for none.
QString codeOfWhole(const QString& code)
{
    const std::optional<ThreePublicItem> item = threePublicItemFromKey(code);
    const std::optional<ThreePublicItem> whole = item ? threePublicParent(*item) : std::nullopt;
    return whole ? threePublicKey(*whole) : QString();
}

// Functional and economic codes: the longest printed proper prefix is the parent.
bool isSubjectParent(const QString& parent, const QString& code)
{
    return !parent.isEmpty() && code.size() > parent.size() && code.startsWith(parent);
}

// Rows are walked in printed order; a parent may also be printed below its children.
int parentByCode(const Table& table, int index)
{
    const Row& row = table.rows[static_cast<std::size_t>(index)];
    int parent = -1;
    qsizetype parentLength = 0;
    for (int i = 0; i < static_cast<int>(table.rows.size()); ++i) {
        const Row& other = table.rows[static_cast<std::size_t>(i)];
        if (i == index || other.side != row.side)
            continue;
        const bool fits = table.kind == TableKind::ThreePublic
                              ? !other.code.isEmpty() && other.code == codeOfWhole(row.code)
                              : isSubjectParent(other.code, row.code);
        if (fits && other.code.size() > parentLength) {
            parent = i;
            parentLength = other.code.size();
        }
    }
    return parent;
}

// 十二、 and 3、 are ordinals; the mark in 文物、陈列品 only parts two words.
bool hasOrdinal(const QString& name)
{
    const QString numerals = QStringLiteral("一二三四五六七八九十");
    const qsizetype mark = name.indexOf(u'、');
    return mark > 0 && std::all_of(name.begin(), name.begin() + mark, [&](QChar c) {
               return c.isDigit() || numerals.contains(c);
           });
}

// An asset row without an ordinal of its own is part of the last one that has one: 其中：房屋 and
// the rows after it.
int parentByOrdinal(const Table& table, int index)
{
    const Row& row = table.rows[static_cast<std::size_t>(index)];
    if (hasOrdinal(row.name))
        return -1;
    for (int i = index - 1; i >= 0; --i) {
        const Row& other = table.rows[static_cast<std::size_t>(i)];
        if (other.kind == RowKind::Item && hasOrdinal(other.name))
            return i;
    }
    return -1;
}

int levelOf(const Table& table, int index)
{
    int level = 0;
    for (int parent = table.rows[static_cast<std::size_t>(index)].parent; parent >= 0;
         parent = table.rows[static_cast<std::size_t>(parent)].parent)
        ++level;
    return level;
}

} // namespace

std::optional<int> columnIndex(const Table& table, QStringView key, Side side)
{
    return firstColumn(table, [key, side](const Column& column) {
        return column.key == key && (side == Side::None || column.side == side);
    });
}

std::optional<int> columnIndex(const Table& table, ColumnType type, Side side)
{
    return firstColumn(table, [type, side](const Column& column) {
        return column.type == type && (side == Side::None || column.side == side);
    });
}

std::optional<int> rowByCode(const Table& table, QStringView code, Side side)
{
    if (code.isEmpty())
        return std::nullopt;
    const auto found =
        std::find_if(table.rows.begin(), table.rows.end(), [code, side](const Row& row) {
            return row.code == code && (side == Side::None || row.side == side);
        });
    if (found == table.rows.end())
        return std::nullopt;
    return static_cast<int>(found - table.rows.begin());
}

bool isTwoSided(const Table& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) {
        return column.side != Side::None;
    });
}

std::optional<Money> amountAt(const Table& table, const Row& row, QStringView key)
{
    const std::optional<int> column = columnIndex(table, key, row.side);
    if (!column)
        return std::nullopt;
    return row.cells[static_cast<std::size_t>(*column)].amount;
}

ColumnSpan columnsUnder(const HeaderNode& node)
{
    if (node.children.empty())
        return {node.column, node.column};
    return {columnsUnder(node.children.front()).first, columnsUnder(node.children.back()).last};
}

int headerDepth(const std::vector<HeaderNode>& header)
{
    int depth = 0;
    for (const HeaderNode& node : header)
        depth = std::max(depth, 1 + headerDepth(node.children));
    return depth;
}

void arrangeRows(Table& table)
{
    const int count = static_cast<int>(table.rows.size());
    for (int i = 0; i < count; ++i) {
        Row& row = table.rows[static_cast<std::size_t>(i)];
        row.parent = -1;
        if (row.kind == RowKind::Total)
            continue;
        if (!row.code.isEmpty())
            row.parent = parentByCode(table, i);
        else if (table.kind == TableKind::Assets && row.kind == RowKind::Item)
            row.parent = parentByOrdinal(table, i);
    }
    for (int i = 0; i < count; ++i)
        table.rows[static_cast<std::size_t>(i)].level = levelOf(table, i);
}

} // namespace budget
