#include "ui/table/table_tree_model.h"

#include "core/money/money_text.h"
#include "ui/controls/same_part.h"
#include "ui/controls/shades.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/cell_text.h"

#include <QFont>
#include <QGuiApplication>
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
    m_markedRow = -1;
    endResetModel();
}

bool TableTreeModel::updateTable(std::shared_ptr<const Disclosure> disclosure, int index)
{
    const bool fits =
        disclosure && index >= 0 && index < static_cast<int>(disclosure->tables.size());
    const Table* before = table();
    const Table* after = fits ? &disclosure->tables[static_cast<std::size_t>(index)] : nullptr;
    if (!before || !after || !haveSameLines(*before, *after)) {
        setTable(std::move(disclosure), index);
        return false;
    }
    const std::shared_ptr<const Disclosure> old = std::exchange(m_disclosure, disclosure);
    m_table = index;
    const int decimals = shownDecimals(*after, m_unit);
    if (std::exchange(m_decimals, decimals) != decimals)
        announceUnit();
    announceChanges(*before, *after);
    return true;
}

void TableTreeModel::announceChanges(const Table& before, const Table& after)
{
    for (std::size_t row = 0; row < after.rows.size(); ++row) {
        const std::vector<Cell>& old = before.rows[row].cells;
        const std::vector<Cell>& now = after.rows[row].cells;
        for (std::size_t column = 0; column < now.size(); ++column) {
            if (column < old.size() && old[column] == now[column])
                continue;
            const QModelIndex cell = indexOfRow(static_cast<int>(row), static_cast<int>(column));
            if (cell.isValid())
                emit dataChanged(cell, cell);
        }
    }
}

void TableTreeModel::setSource(FigureSource* source)
{
    m_source = source;
}

void TableTreeModel::setUnit(MoneyUnit unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    if (const Table* shown = table())
        m_decimals = shownDecimals(*shown, unit);
    announceUnit();
}

void TableTreeModel::setMark(int row, int column)
{
    const int before = std::exchange(m_markedRow, row);
    m_markedColumn = column;
    for (const int marked : {before, row}) {
        const QModelIndex first = indexOfRow(marked);
        if (first.isValid())
            emit dataChanged(first, first.siblingAtColumn(columnCount() - 1), {Qt::BackgroundRole});
    }
}

void TableTreeModel::announceUnit()
{
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
        return displayText(*table(), shown, column, amountStyle());
    case Qt::ToolTipRole:
        return toolTip(index, shown);
    case Qt::FontRole:
        return font(shown, column);
    case Qt::BackgroundRole:
        return row == m_markedRow && (m_markedColumn < 0 || m_markedColumn == column)
                   ? markGround(QGuiApplication::palette())
                   : QVariant();
    case SortRole:
        return sortValue(*table(), shown, column, amountStyle());
    case MoneyRole: {
        const std::optional<Money> amount = cellOf(shown, column).amount;
        return amount ? QVariant::fromValue(*amount) : QVariant();
    }
    case TextRole:
        return plainText(*table(), shown, column, amountStyle());
    case CodeRole:
        return table()->kind == TableKind::ThreePublic ? QString() : shown.code;
    case NameRole:
        return shown.name;
    case KindRole:
        return static_cast<int>(shown.kind);
    case MergeRole:
        return mergeStart(row, column);
    case ItemCountRole:
    case FactCountRole: {
        const auto items = behind(index);
        const bool counts = items && (role == FactCountRole || !items->areRevenue);
        return counts ? QVariant(items->items) : QVariant();
    }
    case ExactRole: {
        const auto items = behind(index);
        return items && items->single ? QVariant::fromValue(*items->single) : QVariant();
    }
    case UnitRole:
        return static_cast<int>(m_unit);
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

Qt::ItemFlags TableTreeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (m_source && index.isValid()
        && table()->columns[static_cast<std::size_t>(index.column())].type == ColumnType::Amount)
        flags |= Qt::ItemIsEditable; // whether it is one item, the source says when it is asked
    return flags;
}

bool TableTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != ExactRole || !m_source || !value.canConvert<Money>()
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int row = rowAt(index);
    return row >= 0 && m_source->setAmount(m_table, row, index.column(), value.value<Money>());
}

std::optional<FigureSource::Behind> TableTreeModel::behind(const QModelIndex& index) const
{
    const int row = rowAt(index);
    return m_source && row >= 0 ? m_source->behind(m_table, row, index.column()) : std::nullopt;
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

QVariant TableTreeModel::toolTip(const QModelIndex& index, const Row& row) const
{
    const Cell& cell = cellOf(row, index.column());
    if (cell.amount) {
        const QString yuan =
            amountText(*cell.amount, MoneyUnit::Yuan, 2) + u' ' + moneyUnitName(MoneyUnit::Yuan);
        const std::optional<FigureSource::Behind> items = behind(index);
        return items && !items->areRevenue
                   ? tr("%1\nLine items behind it: %2").arg(yuan).arg(items->items)
                   : yuan;
    }
    const QString text = plainText(*table(), row, index.column(), amountStyle());
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
