#pragma once

#include "core/document/table.h"
#include "core/money/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace budget {

// How codes are printed: in one cell (2080505) or one cell a part (208 | 05 | 05).
enum class CodeStyle
{
    Joined,
    Split
};

// A column as a region prints it; a node with children is a merged header cell.
struct ColumnTemplate
{
    QString title;       // 财政拨款收入
    QStringList aliases; // other words for it in the same region
    QString key;         // of docs/command_line.md
    ColumnType type = ColumnType::Text;
    Side side = Side::None;
    std::vector<ColumnTemplate> children;

    bool operator==(const ColumnTemplate&) const = default;
};

// A row that is printed whether it has figures or not.
struct LineTemplate
{
    int line = 0;
    Side side = Side::None;
    RowKind kind = RowKind::Item;
    QString code;
    QString name;

    bool operator==(const LineTemplate&) const = default;
};

// How one region prints one table. Read from resources/templates/*.json, whose format is written
// down in resources/templates/README.md.
struct TableTemplate
{
    TableKind kind = TableKind::Other;
    QString title; // 部门预算收支总表; with {project} or {year} where the title names one
    QStringList aliases;
    MoneyUnit unit = MoneyUnit::TenThousandYuan;
    QString columnNumbers; // 栏次; empty where the columns are not numbered
    QStringList columnNumberAliases;
    int firstNumber = 1; // the number over the first numbered column
    int decimals = 2;    // of its amounts
    // An amount that is zero is printed (0.00) instead of left blank.
    bool printsZero = false;
    // 合计 stands under the items instead of over them, in tables whose lines are not fixed.
    bool totalIsLast = false;
    std::vector<ColumnTemplate> columns;
    std::vector<LineTemplate> lines;
    QStringList notes; // printed under the table whatever it holds
    QString emptyNote; // printed under the table when it has no rows
    QString goalsLabel; // 绩效目标: the first cell of the row that holds the goals; empty for other
                        // tables

    bool operator==(const TableTemplate&) const = default;
};

struct DisclosureTemplate
{
    QString id;     // "qinhuangdao"
    QString region; // 河北省秦皇岛市
    CodeStyle codeStyle = CodeStyle::Joined;
    std::vector<TableTemplate> tables; // in the order of the published document

    bool operator==(const DisclosureTemplate&) const = default;
};

// The smallest amount that the table can print, fen: 10,000 for 万元 with two decimals, never less
// than one.
Money printedStep(const TableTemplate& table);

// The leaves of a column tree, left to right, as Table::columns has them.
std::vector<Column> leafColumns(const std::vector<ColumnTemplate>& columns);
// The same tree as Table::header has it.
std::vector<HeaderNode> headerTree(const std::vector<ColumnTemplate>& columns);

// Reads a region's template. Fails with ResourceMalformed: the file, and the line (of text that is
// no JSON) or the table's title in place; the path in the JSON and what is wrong with it in detail
// ("tables[2].columns[1].type: unknown word: amnt").
[[nodiscard]] Result<DisclosureTemplate> parseTemplate(const QByteArray& json, const QString& file);

// The templates that come with the product, one a region, in the order of their files' names.
[[nodiscard]] Result<std::vector<DisclosureTemplate>> shippedTemplates();

const TableTemplate* findTemplate(const DisclosureTemplate& disclosure, TableKind kind);

} // namespace budget
