#include "core/derivation/derived_table.h"

#include "core/money/money_text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace budget::derivation {

namespace {

QString withYear(QString text, int fiscalYear)
{
    return text.replace(QStringLiteral("{last_year}"), QString::number(fiscalYear - 1))
        .replace(QStringLiteral("{year}"), QString::number(fiscalYear));
}

void putYear(std::vector<HeaderNode>& nodes, int fiscalYear)
{
    for (HeaderNode& node : nodes) {
        node.title = withYear(node.title, fiscalYear);
        putYear(node.children, fiscalYear);
    }
}

// 类, 款 and 项 of a code, for tables that print them in cells of their own.
QString partOf(const QString& code, int part)
{
    constexpr int categoryDigits = 3;
    constexpr int levelDigits = 2;
    return part == 0 ? code.left(categoryDigits)
                     : code.mid(categoryDigits + (part - 1) * levelDigits, levelDigits);
}

} // namespace

DerivedTable::DerivedTable(const TableTemplate& layout, int fiscalYear)
    : m_layout(layout)
{
    m_table.kind = layout.kind;
    m_table.title = withYear(layout.title, fiscalYear);
    m_table.unit = layout.unit;
    m_table.header = headerTree(layout.columns);
    putYear(m_table.header, fiscalYear);
    m_table.columns = leafColumns(layout.columns);
    for (Column& column : m_table.columns)
        column.title = withYear(column.title, fiscalYear);
    m_table.columnNumbers = layout.columnNumbers;
    m_table.firstNumber = layout.firstNumber;
}

void DerivedTable::addCodedLine(RowKind kind, const QString& code, const QString& name)
{
    addRow(kind, QString(), name);
    m_table.rows.back().code = code;
}

void DerivedTable::addRow(RowKind kind, const QString& code, const QString& name, Side side)
{
    Row row;
    row.kind = kind;
    row.side = side;
    row.code = code;
    row.name = name;
    row.cells.resize(m_table.columns.size());
    m_table.rows.push_back(std::move(row));
    m_origin.rows.emplace_back();
    printCode(code);
    if (const std::optional<int> column = columnIndex(m_table, ColumnType::Name, side))
        m_table.rows.back().cells[static_cast<std::size_t>(*column)].text = name;
}

void DerivedTable::printCode(const QString& code)
{
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        if (m_table.columns[i].type == ColumnType::Code)
            columns.push_back(i);
    }
    for (std::size_t part = 0; part < columns.size(); ++part) {
        m_table.rows.back().cells[columns[part]].text =
            columns.size() == 1 ? code : partOf(code, static_cast<int>(part));
    }
}

void DerivedTable::setLine(int line)
{
    m_table.rows.back().line = line;
}

void DerivedTable::setOrigin(RowOrigin origin)
{
    m_origin.rows.back() = std::move(origin);
}

Cell* DerivedTable::cell(QStringView key)
{
    Row& row = m_table.rows.back();
    const std::optional<int> column = columnIndex(m_table, key, row.side);
    return column ? &row.cells[static_cast<std::size_t>(*column)] : nullptr;
}

void DerivedTable::setAmount(QStringView key, Money amount)
{
    Cell* shown = cell(key);
    if (shown == nullptr || (amount.isZero() && !m_layout.printsZero))
        return;
    shown->amount = amount;
    shown->text = formatMoney(amount, m_layout.unit, m_layout.decimals);
}

void DerivedTable::setExactAmount(QStringView key, std::optional<Money> amount)
{
    Cell* shown = cell(key);
    if (shown == nullptr || !amount)
        return;
    shown->amount = amount;
    shown->text = formatMoneyExactly(*amount, m_layout.unit);
}

void DerivedTable::setText(QStringView key, const QString& text, bool isCovered)
{
    if (Cell* shown = cell(key)) {
        shown->text = text;
        shown->covered = isCovered;
    }
}

void DerivedTable::dropRowIfZero()
{
    const std::vector<Cell>& cells = m_table.rows.back().cells;
    if (std::none_of(cells.begin(), cells.end(), [](const Cell& shown) {
            return shown.amount && !shown.amount->isZero();
        })) {
        m_table.rows.pop_back();
        m_origin.rows.pop_back();
    }
}

// Two lists stand side by side, line by line.
void DerivedTable::sortByLine()
{
    std::vector<std::size_t> order(m_table.rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [this](std::size_t left, std::size_t right) {
        const Row& first = m_table.rows[left];
        const Row& second = m_table.rows[right];
        return std::pair(first.line, first.side) < std::pair(second.line, second.side);
    });
    std::vector<Row> rows;
    std::vector<RowOrigin> origins;
    rows.reserve(order.size());
    origins.reserve(order.size());
    for (const std::size_t row : order) {
        rows.push_back(std::move(m_table.rows[row]));
        origins.push_back(std::move(m_origin.rows[row]));
    }
    m_table.rows = std::move(rows);
    m_origin.rows = std::move(origins);
}

TracedTable DerivedTable::finish()
{
    const std::optional<int> numbers = columnIndex(m_table, ColumnType::LineNumber);
    int revenue = 0;
    int others = 0;
    for (Row& row : m_table.rows) {
        int& count = row.side == Side::Revenue ? revenue : others;
        row.line = row.line > 0 ? row.line : count + 1;
        count = row.line;
        if (numbers)
            row.cells[static_cast<std::size_t>(*numbers)].text = QString::number(row.line);
    }
    sortByLine();
    arrangeRows(m_table);
    QStringList notes = m_layout.notes;
    if (m_table.rows.empty() && !m_layout.emptyNote.isEmpty()
        && !notes.contains(m_layout.emptyNote))
        notes.append(m_layout.emptyNote);
    m_table.notes.assign(notes.begin(), notes.end());
    return {std::move(m_table), std::move(m_origin)};
}

} // namespace budget::derivation
