#pragma once

#include "core/document/table_kind.h"
#include "core/money/money.h"
#include "core/money/place.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace budget {

// Which of two lists a row or a column belongs to, in tables that print two side by side.
enum class Side
{
    None,
    Revenue,
    Expenditure
};

enum class ColumnType
{
    LineNumber, // 序号, 行次
    Code,       // a subject's code, always joined: 2080505
    Name,       // the subject or item the row is about
    Text,       // any other words: 采购物品名称, 指标值确定依据
    Quantity,   // a count kept as text: 数量
    Amount,     // money in the table's unit
};

// One printed column, the leaf of the header tree.
struct Column
{
    QString
        key; // the word of docs/command_line.md: "basic", "catalogueCode"; empty where it has none
    QString title; // the leaf's words: 基本支出
    ColumnType type = ColumnType::Text;
    Side side = Side::None;

    bool operator==(const Column&) const = default;
};

// The printed header as a tree: a node with children spans their columns.
struct HeaderNode
{
    QString title;
    int column = -1; // index into Table::columns for a leaf, -1 for a node with children
    std::vector<HeaderNode> children;

    bool operator==(const HeaderNode&) const = default;
};

// One printed cell. Blank is not zero: a blank cell has an empty text and no amount, a printed 0.00
// has the text "0.00" and the amount zero. A text that is no amount (---) is kept with none.
struct Cell
{
    QString text;
    std::optional<Money> amount; // fen, whatever the unit of the table
    bool covered = false; // part of a merged cell that begins above; text repeats the text there

    bool isBlank() const { return text.isEmpty() && !amount; }
    bool operator==(const Cell&) const = default;
};

enum class RowKind
{
    Item,     // a subject, an item, an indicator
    Subtotal, // 小计, 本年支出合计
    Total, // 合计, 收入总计: the table's (or the side's) bottom line, wherever it is printed
};

struct Row
{
    RowKind kind = RowKind::Item;
    Side side = Side::None;
    int line = 0;    // the printed line, from 1; two rows of different sides may stand on one line
    QString code;    // joined; empty where the row has none. For 三公 the item's code of
                     // docs/command_line.md
    QString name;    // as printed, ordinal included, without white space
    int level = 0;   // depth below the top rows: 类 0, 款 1, 项 2; totals are 0
    int parent = -1; // index into Table::rows of the row this one is part of; -1 at the top
    std::vector<Cell> cells; // as many as Table::columns, in their order
    Place place;             // where it was read; all empty in a derived table

    bool operator==(const Row&) const = default;
};

// A published table, read or derived. Shape: rows × columns, every row with one cell a column.
struct Table
{
    TableKind kind = TableKind::Other;
    QString title; // as printed, without its ordinal in the document; for a goal table the project
    MoneyUnit unit = MoneyUnit::TenThousandYuan;
    std::vector<HeaderNode> header;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<QString> notes; // as printed, 注： included
    QStringList goals;          // 绩效目标, one text each; only in a goal table
    std::vector<int> pages;     // 1-based pages it stands on; empty where the file has none
    Place place;                // of its title
    QString columnNumbers;      // 栏次; empty where the columns are not numbered
    int firstNumber = 1;        // the number over the first numbered column

    bool operator==(const Table&) const = default;
};

// The index of the column with that key (and side, where two sides share a key), or nothing.
std::optional<int> columnIndex(const Table& table, QStringView key, Side side = Side::None);
std::optional<int> columnIndex(const Table& table, ColumnType type, Side side = Side::None);

// The first row with that code (joined, 2080505; 三公 items by their word of docs/command_line.md),
// or nothing. Where a table prints the code on both sides, `side` says which is meant.
std::optional<int> rowByCode(const Table& table, QStringView code, Side side = Side::None);

// Both sides of 收支总表 and 财政拨款收支总表 are lists of their own.
bool isTwoSided(const Table& table);

// The row's amount under a key, nothing where the cell is blank or the table lacks the column.
std::optional<Money> amountAt(const Table& table, const Row& row, QStringView key);

// The columns under a header node, first to last; {column, column} for a leaf.
struct ColumnSpan
{
    int first = 0;
    int last = 0;

    bool operator==(const ColumnSpan&) const = default;
};
ColumnSpan columnsUnder(const HeaderNode& node);

// The number of printed header rows: 1 for leaves only.
int headerDepth(const std::vector<HeaderNode>& header);

// Sets level and parent of every row from the codes (parent = longest printed prefix), from the
// items of 三公, from 其中 in the asset table. Rows of one side never become parents on the other.
void arrangeRows(Table& table);

} // namespace budget
