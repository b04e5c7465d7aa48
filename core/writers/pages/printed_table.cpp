#include "core/writers/pages/printed_table.h"

#include "core/money/money_text.h"

#include <algorithm>

namespace budget::writers {

namespace {

const Column& columnAt(const Table& table, std::size_t index)
{
    return table.columns[index];
}

// A code, a name and a line number have a field of their own beside the cell; a row that was
// derived may have nothing but the field.
QString cellText(const Table& table, const Row& row, std::size_t index)
{
    const Cell& cell = row.cells[index];
    switch (columnAt(table, index).type) {
    case ColumnType::LineNumber:
        return cell.text.isEmpty() && row.line > 0 ? QString::number(row.line) : cell.text;
    case ColumnType::Code:
        return cell.text.isEmpty()
                       && columnIndex(table, ColumnType::Code) == static_cast<int>(index)
                   ? row.code
                   : cell.text;
    case ColumnType::Name:
        return row.name.isEmpty() ? cell.text : row.name;
    case ColumnType::Amount:
        return cell.text.isEmpty() && cell.amount ? formatMoneyExactly(*cell.amount, table.unit)
                                                  : cell.text;
    case ColumnType::Text:
    case ColumnType::Quantity:
        return cell.text;
    }
    return {};
}

bool belongsTo(const Column& column, const Row& row)
{
    return column.side == Side::None || row.side == Side::None || column.side == row.side;
}

void putRow(const Table& table, const Row& row, PrintedLine& line)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (belongsTo(columnAt(table, i), row) && line.cells[i].text.isEmpty())
            line.cells[i] = {cellText(table, row, i), row.cells[i].covered};
    }
    line.emphasized = line.emphasized || row.kind != RowKind::Item;
}

PrintedLine blankLine(const Table& table)
{
    return {std::vector<PrintedCell>(table.columns.size()), false};
}

// The printed line of each row: the file's where it has one, else the row's place in its own list.
std::vector<int> lineNumbers(const Table& table)
{
    std::vector<int> numbers;
    int revenue = 0;
    int expenditure = 0;
    for (const Row& row : table.rows) {
        int& count = row.side == Side::Expenditure ? expenditure : revenue;
        ++count;
        numbers.push_back(row.line > 0 ? row.line : count);
    }
    return numbers;
}

std::vector<PrintedLine> twoSidedLines(const Table& table)
{
    const std::vector<int> numbers = lineNumbers(table);
    std::vector<int> order = numbers;
    std::sort(order.begin(), order.end());
    order.erase(std::unique(order.begin(), order.end()), order.end());

    std::vector<PrintedLine> lines(order.size(), blankLine(table));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto at = std::lower_bound(order.begin(), order.end(), numbers[i]) - order.begin();
        putRow(table, table.rows[i], lines[static_cast<std::size_t>(at)]);
    }
    return lines;
}

void appendCells(const std::vector<HeaderNode>& nodes,
                 int row,
                 int depth,
                 std::vector<HeaderCell>& cells)
{
    for (const HeaderNode& node : nodes) {
        const ColumnSpan span = columnsUnder(node);
        const int rows = node.children.empty() ? depth - row : 1;
        cells.push_back({node.title, row, span.first, rows, span.last - span.first + 1});
        appendCells(node.children, row + 1, depth, cells);
    }
}

// A table that came without a header tree still has its columns' titles.
std::vector<HeaderNode> leavesOnly(const Table& table)
{
    std::vector<HeaderNode> nodes;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        nodes.push_back({columnAt(table, i).title, static_cast<int>(i), {}});
    return nodes;
}

} // namespace

std::vector<const Table*> chosenTables(const Disclosure& disclosure,
                                       const std::vector<int>& indices)
{
    std::vector<const Table*> tables;
    for (std::size_t i = 0; i < disclosure.tables.size(); ++i) {
        if (indices.empty()
            || std::find(indices.begin(), indices.end(), static_cast<int>(i)) != indices.end())
            tables.push_back(&disclosure.tables[i]);
    }
    return tables;
}

QString printedTitle(const Table& table)
{
    const QString suffix = QStringLiteral("绩效目标表");
    if (table.kind == TableKind::PerformanceGoal && !table.title.endsWith(suffix))
        return table.title + suffix;
    return table.title;
}

QString unitText(const Table& table)
{
    const bool hasAmounts =
        std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) {
            return column.type == ColumnType::Amount;
        });
    return hasAmounts ? QStringLiteral("单位：") + moneyUnitName(table.unit) : QString();
}

QString unitNameText(const Disclosure& disclosure)
{
    return QString(disclosure.unitCode + u' ' + disclosure.unitName).trimmed();
}

QStringList furnitureTexts(const Disclosure& disclosure, const Table& table)
{
    QStringList texts;
    if (!disclosure.unitName.isEmpty())
        texts.append(disclosure.unitCode.isEmpty()
                         ? QStringLiteral("编制单位：") + disclosure.unitName
                         : unitNameText(disclosure));
    if (disclosure.fiscalYear != 0)
        texts.append(QStringLiteral("预算年度：%1").arg(disclosure.fiscalYear));
    if (const QString unit = unitText(table); !unit.isEmpty())
        texts.append(unit);
    return texts;
}

std::vector<HeaderCell> headerCells(const Table& table)
{
    const std::vector<HeaderNode> nodes = table.header.empty() ? leavesOnly(table) : table.header;
    std::vector<HeaderCell> cells;
    appendCells(nodes, 0, headerDepth(nodes), cells);
    std::sort(cells.begin(), cells.end(), [](const HeaderCell& left, const HeaderCell& right) {
        return std::pair(left.row, left.column) < std::pair(right.row, right.column);
    });
    return cells;
}

QStringList columnNumberTexts(const Table& table)
{
    QStringList texts;
    if (table.columnNumbers.isEmpty())
        return texts;
    texts.append(table.columnNumbers);
    int number = table.firstNumber;
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        const bool numbered = columnAt(table, i).type != ColumnType::LineNumber;
        texts.append(numbered ? QString::number(number++) : QString());
    }
    return texts;
}

std::vector<PrintedLine> printedLines(const Table& table)
{
    if (isTwoSided(table))
        return twoSidedLines(table);
    std::vector<PrintedLine> lines;
    for (const Row& row : table.rows) {
        lines.push_back(blankLine(table));
        putRow(table, row, lines.back());
    }
    return lines;
}

} // namespace budget::writers
