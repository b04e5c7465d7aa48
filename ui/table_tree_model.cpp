#include "ui/table_tree_model.h"

#include "ui/amount_text.h"

#include <QFont>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

const Cell& cellOf(const Row& row, int column)
{
    return row.cells[static_cast<std::size_t>(column)];
}

int alignmentOf(ColumnType type)
{
    switch (type) {
    case ColumnType::LineNumber:
        return static_cast<int>(Qt::AlignCenter);
    case ColumnType::Amount:
    case ColumnType::Quantity:
        return Qt::AlignRight | Qt::AlignVCenter;
    case ColumnType::Code:
    case ColumnType::Name:
    case ColumnType::Text:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

bool appendPath(const std::vector<HeaderNode>& nodes, int column, QStringList& path)
{
    for (const HeaderNode& node : nodes) {
        const ColumnSpan span = columnsUnder(node);
        if (column < span.first || column > span.last)
            continue;
        path.append(node.title);
        return node.children.empty() || appendPath(node.children, column, path);
    }
    return false;
}

int depthOf(const std::vector<TableLine>& lines)
{
    int depth = 1;
    for (const TableLine& line : lines) {
        int levels = 1;
        for (int up = line.parent; up >= 0; up = lines[static_cast<std::size_t>(up)].parent)
            ++levels;
        depth = std::max(depth, levels);
    }
    return depth;
}

} // namespace

TableTreeModel::TableTreeModel(TablePart part, QObject* parent)
    : QAbstractItemModel(parent)
    , m_part(part)
{}

void TableTreeModel::setTable(std::shared_ptr<const Disclosure> disclosure, int index)
{
    const bool fits =
        disclosure && index >= 0 && index < static_cast<int>(disclosure->tables.size());
    const Table* shown = fits ? &disclosure->tables[static_cast<std::size_t>(index)] : nullptr;
    std::vector<TableLine> lines = shown ? tableLines(*shown, m_part) : std::vector<TableLine>();
    std::vector<int> tops;
    std::vector<int> lineOfRow(shown ? shown->rows.size() : 0, -1);
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        const TableLine& line = lines[static_cast<std::size_t>(i)];
        if (line.parent < 0)
            tops.push_back(i);
        for (const int row : line.rows) {
            if (row >= 0)
                lineOfRow[static_cast<std::size_t>(row)] = i;
        }
    }
    const int decimals = shown ? shownDecimals(*shown, m_unit) : 2;
    const int depth = depthOf(lines);

    beginResetModel();
    m_disclosure = std::move(disclosure);
    m_table = fits ? index : -1;
    m_lines = std::move(lines);
    m_tops = std::move(tops);
    m_lineOfRow = std::move(lineOfRow);
    m_decimals = decimals;
    m_depth = depth;
    endResetModel();
}

void TableTreeModel::setUnit(MoneyUnit unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    if (const Table* shown = table())
        m_decimals = shownDecimals(*shown, unit);
    const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, TextRole};
    const auto announce = [&](const QModelIndex& parent) {
        const int rows = rowCount(parent);
        if (rows > 0)
            emit dataChanged(
                index(0, 0, parent), index(rows - 1, columnCount() - 1, parent), roles);
    };
    announce({});
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        const TableLine& line = m_lines[static_cast<std::size_t>(i)];
        if (!line.children.empty())
            announce(createIndex(line.place, 0, static_cast<quintptr>(i)));
    }
}

const Table* TableTreeModel::table() const
{
    return m_table < 0 ? nullptr : &m_disclosure->tables[static_cast<std::size_t>(m_table)];
}

QModelIndex TableTreeModel::indexOfRow(int row, int column) const
{
    const bool known = row >= 0 && row < static_cast<int>(m_lineOfRow.size()) && column >= 0
                       && column < columnCount();
    const int line = known ? m_lineOfRow[static_cast<std::size_t>(row)] : -1;
    if (line < 0)
        return {};
    const int place = m_lines[static_cast<std::size_t>(line)].place;
    return createIndex(place, column, static_cast<quintptr>(line));
}

QModelIndex TableTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int>& siblings = parent.isValid() ? lineAt(parent).children : m_tops;
    const int line = siblings[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(line));
}

QModelIndex TableTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int parent = lineAt(child).parent;
    if (parent < 0)
        return {};
    const int place = m_lines[static_cast<std::size_t>(parent)].place;
    return createIndex(place, 0, static_cast<quintptr>(parent));
}

int TableTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const std::vector<int>& children = parent.isValid() ? lineAt(parent).children : m_tops;
    return static_cast<int>(children.size());
}

int TableTreeModel::columnCount(const QModelIndex& parent) const
{
    const Table* shown = table();
    return shown && parent.column() <= 0 ? static_cast<int>(shown->columns.size()) : 0;
}

QVariant TableTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnType type = table()->columns[static_cast<std::size_t>(index.column())].type;
    const int row = rowAt(index);
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignmentOf(type);
    case TypeRole:
        return static_cast<int>(type);
    case RowRole:
        return row;
    default:
        return row < 0 ? QVariant() : cellData(index, row, role);
    }
}

QVariant TableTreeModel::cellData(const QModelIndex& index, int row, int role) const
{
    const Row& shown = table()->rows[static_cast<std::size_t>(row)];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(shown, column);
    case Qt::ToolTipRole:
        return toolTip(shown, column);
    case Qt::FontRole:
        return font(shown, column);
    case SortRole:
        return sortValue(shown, column);
    case MoneyRole: {
        const std::optional<Money> amount = cellOf(shown, column).amount;
        return amount ? QVariant::fromValue(*amount) : QVariant();
    }
    case TextRole:
        return plainText(shown, column);
    case CodeRole:
        return table()->kind == TableKind::ThreePublic ? QString() : shown.code;
    case NameRole:
        return shown.name;
    case KindRole:
        return static_cast<int>(shown.kind);
    case MergeRole:
        return mergeStart(row, column);
    default:
        return {};
    }
}

QVariant TableTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!known)
        return {};
    if (role == Qt::DisplayRole)
        return table()->columns[static_cast<std::size_t>(section)].title;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        QStringList path;
        appendPath(table()->header, section, path);
        return path.join(QStringLiteral(" › "));
    }
    return {};
}

const TableLine& TableTreeModel::lineAt(const QModelIndex& index) const
{
    return m_lines[static_cast<std::size_t>(index.internalId())];
}

int TableTreeModel::rowAt(const QModelIndex& index) const
{
    const TableLine& line = lineAt(index);
    switch (table()->columns[static_cast<std::size_t>(index.column())].side) {
    case Side::Revenue:
        return line.rows[0];
    case Side::Expenditure:
        return line.rows[1];
    case Side::None:
        break;
    }
    return line.rows[0] >= 0 ? line.rows[0] : line.rows[1];
}

QString TableTreeModel::displayText(const Row& row, int column) const
{
    const Cell& cell = cellOf(row, column);
    return cell.amount ? amountText(*cell.amount, m_unit, decimalsOf(cell))
                       : plainText(row, column);
}

// As printed in the table's own unit; in another one so that a column's points stand under each
// other.
int TableTreeModel::decimalsOf(const Cell& cell) const
{
    return m_unit == table()->unit ? printedDecimals(cell, m_unit) : m_decimals;
}

QString TableTreeModel::plainText(const Row& row, int column) const
{
    const Cell& cell = cellOf(row, column);
    switch (table()->columns[static_cast<std::size_t>(column)].type) {
    case ColumnType::LineNumber:
        return cell.text.isEmpty() && row.line > 0 ? QString::number(row.line) : cell.text;
    case ColumnType::Code:
        return row.code.isEmpty() ? cell.text : row.code;
    case ColumnType::Name:
        return row.name.isEmpty() ? cell.text : row.name;
    case ColumnType::Amount:
        if (cell.amount)
            return formatMoney(*cell.amount, m_unit, decimalsOf(cell));
        break;
    case ColumnType::Text:
    case ColumnType::Quantity:
        break;
    }
    return cell.text;
}

QVariant TableTreeModel::sortValue(const Row& row, int column) const
{
    const Cell& cell = cellOf(row, column);
    switch (table()->columns[static_cast<std::size_t>(column)].type) {
    case ColumnType::Amount:
        return cell.amount ? QVariant(static_cast<qlonglong>(cell.amount->fen())) : QVariant();
    case ColumnType::LineNumber:
        if (row.line > 0)
            return static_cast<qlonglong>(row.line);
        [[fallthrough]];
    case ColumnType::Quantity: {
        // A count is read as an amount is: with separators and full-width digits.
        const Result<std::optional<Money>> count = parseMoney(cell.text, MoneyUnit::Yuan);
        return count && *count ? QVariant(static_cast<qlonglong>((*count)->fen())) : QVariant();
    }
    case ColumnType::Code:
    case ColumnType::Name:
    case ColumnType::Text:
        break;
    }
    const QString text = plainText(row, column);
    return text.isEmpty() ? QVariant() : text;
}

QVariant TableTreeModel::toolTip(const Row& row, int column) const
{
    const Cell& cell = cellOf(row, column);
    if (cell.amount)
        return amountText(*cell.amount, MoneyUnit::Yuan, 2) + u' ' + moneyUnitName(MoneyUnit::Yuan);
    const QString text = plainText(row, column);
    return text.isEmpty() ? QVariant() : text;
}

QVariant TableTreeModel::font(const Row& row, int column) const
{
    if (table()->columns[static_cast<std::size_t>(column)].type == ColumnType::LineNumber)
        return {};
    const bool total = row.kind != RowKind::Item;
    const bool top = m_depth > 1 && row.level == 0;
    if (!total && !top)
        return {};
    QFont font; // only the weight is set, the rest comes from the view
    font.setWeight(total ? QFont::Bold : QFont::DemiBold);
    return font;
}

int TableTreeModel::mergeStart(int row, int column) const
{
    const std::vector<Row>& rows = table()->rows;
    while (row > 0 && cellOf(rows[static_cast<std::size_t>(row)], column).covered)
        --row;
    return row;
}

} // namespace budget::ui
