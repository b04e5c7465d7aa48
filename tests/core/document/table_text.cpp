#include "tests/core/document/table_text.h"

#include "core/money/money_text.h"

#include <QStringList>

#include <array>
#include <cstdlib>

namespace budget {

namespace {

const std::array typeNames{QStringLiteral("line"),
                           QStringLiteral("code"),
                           QStringLiteral("name"),
                           QStringLiteral("text"),
                           QStringLiteral("quantity"),
                           QStringLiteral("amount")};
const std::array sideNames{QString(), QStringLiteral("revenue"), QStringLiteral("expenditure")};

QString typeName(ColumnType type)
{
    return typeNames.at(static_cast<std::size_t>(type));
}

QString sideName(Side side)
{
    return sideNames.at(static_cast<std::size_t>(side));
}

void require(bool fits)
{
    if (!fits)
        std::abort();
}

QStringList cellsOf(const QString& line)
{
    QStringList cells = line.split(u'|');
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

Side takeSide(QString& key)
{
    const qsizetype at = key.indexOf(u'@');
    if (at < 0)
        return Side::None;
    const Side side =
        key.sliced(at + 1) == sideName(Side::Revenue) ? Side::Revenue : Side::Expenditure;
    key.truncate(at);
    return side;
}

ColumnType takeType(QString& key)
{
    if (key.startsWith(QStringLiteral("text:"))) {
        key = key.sliced(5);
        return ColumnType::Text;
    }
    for (const ColumnType type :
         {ColumnType::LineNumber, ColumnType::Code, ColumnType::Name, ColumnType::Quantity}) {
        if (key == typeName(type))
            return type;
    }
    return ColumnType::Amount;
}

void addToHeader(std::vector<HeaderNode>& header, const QStringList& titles, int column)
{
    std::vector<HeaderNode>* nodes = &header;
    for (const QString& title : titles.first(titles.size() - 1)) {
        if (nodes->empty() || nodes->back().title != title || nodes->back().column >= 0)
            nodes->push_back({title, -1, {}});
        nodes = &nodes->back().children;
    }
    nodes->push_back({titles.last(), column, {}});
}

void addColumn(Table& table, const QString& text)
{
    const qsizetype at = text.lastIndexOf(u' ');
    require(at > 0);
    QStringList titles = text.first(at).split(u'/');
    for (QString& title : titles)
        title = title.trimmed();
    Column column;
    column.title = titles.last();
    column.key = text.sliced(at + 1);
    column.side = takeSide(column.key);
    column.type = takeType(column.key);
    if (column.type == ColumnType::LineNumber)
        column.key.clear();
    addToHeader(table.header, titles, static_cast<int>(table.columns.size()));
    table.columns.push_back(column);
}

// Takes the marks off the row's first cell.
void takeMarks(Row& row, QString& cell)
{
    const QString marks = QStringLiteral("+~<>[");
    for (; !cell.isEmpty() && marks.contains(cell[0]); cell = cell.sliced(1).trimmed()) {
        if (cell.startsWith(u'+'))
            row.kind = RowKind::Total;
        else if (cell.startsWith(u'~'))
            row.kind = RowKind::Subtotal;
        else if (cell.startsWith(u'<'))
            row.side = Side::Revenue;
        else if (cell.startsWith(u'>'))
            row.side = Side::Expenditure;
        else {
            const qsizetype end = cell.indexOf(u']');
            require(end > 0);
            row.code = cell.sliced(1, end - 1);
            cell = cell.sliced(end);
        }
    }
}

void readCell(Row& row, const Column& column, const QString& text, MoneyUnit unit)
{
    Cell cell{text, std::nullopt, false};
    const bool ofRow = column.side == Side::None || column.side == row.side;
    if (column.type == ColumnType::Amount)
        cell.amount = parseMoney(text, unit).value_or(std::nullopt);
    else if (column.type == ColumnType::LineNumber)
        row.line = text.toInt();
    else if (column.type == ColumnType::Code && ofRow)
        row.code = text;
    else if (column.type == ColumnType::Name && ofRow)
        row.name = text;
    row.cells.push_back(cell);
}

void addRow(Table& table, const QString& line)
{
    Row row;
    QStringList cells = cellsOf(line);
    takeMarks(row, cells.front());
    require(cells.size() == static_cast<qsizetype>(table.columns.size()));
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        readCell(row, table.columns[i], cells[static_cast<qsizetype>(i)], table.unit);
    table.rows.push_back(row);
}

QString marksText(const Row& row)
{
    constexpr std::array kindMarks{"", "~ ", "+ "};
    constexpr std::array sideMarks{"", "< ", "> "};
    return QLatin1String(kindMarks.at(static_cast<std::size_t>(row.kind)))
           + QLatin1String(sideMarks.at(static_cast<std::size_t>(row.side)));
}

QString cellText(const Column& column, const Cell& cell, MoneyUnit unit)
{
    if (cell.amount)
        return column.key + u'=' + formatMoneyExactly(*cell.amount, unit);
    return QStringLiteral("%1=\"%2\"").arg(column.key, cell.text);
}

QString rowText(const Table& table, const Row& row)
{
    QStringList parts;
    if (row.line > 0)
        parts.append(QString::number(row.line));
    if (!row.code.isEmpty())
        parts.append(row.code);
    if (!row.name.isEmpty())
        parts.append(row.name);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnType type = table.columns[i].type;
        if (type != ColumnType::LineNumber && type != ColumnType::Code && type != ColumnType::Name
            && !row.cells[i].isBlank())
            parts.append(cellText(table.columns[i], row.cells[i], table.unit));
    }
    return QStringLiteral("  ").repeated(row.level) + marksText(row) + parts.join(u' ');
}

QString nodesText(const std::vector<HeaderNode>& nodes)
{
    QStringList parts;
    for (const HeaderNode& node : nodes) {
        parts.append(node.children.empty()
                         ? node.title
                         : QStringLiteral("%1(%2)").arg(node.title, nodesText(node.children)));
    }
    return parts.join(u' ');
}

} // namespace

Table tableFromText(TableKind kind, std::string_view text, MoneyUnit unit)
{
    Table table;
    table.kind = kind;
    table.unit = unit;
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const QString& line : whole.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (!table.columns.empty()) {
            addRow(table, line);
            continue;
        }
        for (const QString& column : cellsOf(line))
            addColumn(table, column);
    }
    arrangeRows(table);
    return table;
}

std::string rowsText(const Table& table)
{
    QStringList lines;
    for (const Row& row : table.rows)
        lines.append(rowText(table, row));
    return lines.join(u'\n').toStdString();
}

std::string headerText(const std::vector<HeaderNode>& header)
{
    return nodesText(header).toStdString();
}

std::string columnsText(const std::vector<Column>& columns)
{
    QStringList lines;
    for (const Column& column : columns) {
        QStringList words{column.title, column.key, typeName(column.type), sideName(column.side)};
        words.removeAll(QString());
        words.removeDuplicates();
        lines.append(words.join(u' '));
    }
    return lines.join(u'\n').toStdString();
}

} // namespace budget
