#include "ui/items/line_item_model.h"

#include "core/budget/budget_document.h"
#include "core/money/money_text.h"
#include "ui/controls/icons.h"
#include "ui/items/line_item_cells.h"
#include "ui/items/line_item_edits.h"

#include <algorithm>

namespace budget::ui {

namespace {

LineItemField fieldOf(const QModelIndex& index)
{
    return static_cast<LineItemField>(index.column());
}

int alignmentOf(LineItemField field)
{
    return (field == LineItemField::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

LineItemModel::LineItemModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void LineItemModel::setDocument(BudgetDocument* document)
{
    beginResetModel();
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_order = {};
    m_problems.clear();
    m_words.setBudget(document ? &document->budget() : nullptr);
    m_rows.clear();
    m_rowOf.clear();
    if (document) {
        m_rows = m_order.arranged(document->budget(), m_words);
        connectDocument();
    }
    endResetModel();
    emit problemsChanged();
    emit itemsChanged();
}

void LineItemModel::connectDocument()
{
    // The rows are the model's own, by id: what is removed goes before the document removes it, and
    // what is inserted comes after the document has it.
    connect(m_document,
            &BudgetDocument::aboutToRemove,
            this,
            [this](FactKind kind, int first, int last) {
                if (kind == FactKind::LineItem)
                    drop(first, last);
            });
    connect(
        m_document, &BudgetDocument::inserted, this, [this](FactKind kind, int first, int last) {
            if (kind == FactKind::LineItem)
                take(first, last);
            else
                renew(kind, -1);
        });
    connect(m_document, &BudgetDocument::removed, this, [this](FactKind kind) {
        if (kind != FactKind::LineItem)
            renew(kind, -1);
    });
    connect(m_document, &BudgetDocument::updated, this, &LineItemModel::renew);
    connect(m_document, &BudgetDocument::changed, this, &LineItemModel::itemsChanged);
    connect(m_document, &QObject::destroyed, this, [this] {
        m_document = nullptr;
        setDocument(nullptr);
    });
}

void LineItemModel::setUnit(MoneyUnit unit)
{
    if (unit == m_words.unit())
        return;
    m_words.setUnit(unit);
    renewAll();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void LineItemModel::setOrder(const LineItemOrder& order)
{
    m_order = order;
    arrange();
}

void LineItemModel::arrange()
{
    beginResetModel();
    m_rowOf.clear();
    m_rows = m_document ? m_order.arranged(m_document->budget(), m_words) : std::vector<FactId>();
    endResetModel();
    emit itemsChanged();
}

const LineItem* LineItemModel::itemAt(int row) const
{
    if (row < 0 || row >= itemCount())
        return nullptr;
    return m_document->budget().lineItems.find(m_rows[static_cast<std::size_t>(row)]);
}

int LineItemModel::rowOf(FactId item) const
{
    if (!m_document)
        return -1;
    if (m_order.isPlain())
        return m_document->budget().lineItems.rowOf(item);
    if (m_rowOf.empty()) {
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rowOf.emplace(m_rows[row], static_cast<int>(row));
    }
    const auto found = m_rowOf.find(item);
    return found == m_rowOf.end() ? -1 : found->second;
}

// Behind the item that it follows in the budget.
int LineItemModel::placeFor(int documentRow) const
{
    if (m_order.isPlain())
        return documentRow;
    const FactList<LineItem>& items = m_document->budget().lineItems;
    for (int row = documentRow - 1; row >= 0; --row) {
        const int place = rowOf(items[row].id);
        if (place >= 0)
            return place + 1;
    }
    return m_order.sortField() ? itemCount() : 0;
}

void LineItemModel::take(int first, int last)
{
    const FactList<LineItem>& items = m_document->budget().lineItems;
    // What somebody enters here is shown, whether it fits the filter or not.
    std::vector<FactId> ids;
    for (int row = first; row <= last; ++row) {
        if (m_isApplying || m_order.accepts(items[row], m_document->budget(), m_words))
            ids.push_back(items[row].id);
    }
    if (ids.empty())
        return;
    const int count = static_cast<int>(ids.size());
    if (m_isApplying && last == items.size() - 1) {
        takeNewRow(ids);
    } else {
        const int place = placeFor(first);
        beginInsertRows({}, place, place + count - 1);
        m_rows.insert(m_rows.begin() + place, ids.begin(), ids.end());
        m_rowOf.clear();
        endInsertRows();
    }
    bool isWider = false;
    for (int row = first; row <= last; ++row)
        isWider = m_words.widenFor(items[row]) || isWider;
    if (isWider)
        renewAll();
}

// The row for a new item becomes the first of these items, so that whoever stands in it stays; what
// is inserted is a new such row. It has no item until the views know.
void LineItemModel::takeNewRow(const std::vector<FactId>& ids)
{
    const int first = itemCount();
    const int count = static_cast<int>(ids.size());
    beginInsertRows({}, first + 1, first + count);
    m_rows.resize(m_rows.size() + ids.size(), 0);
    endInsertRows();
    std::copy(ids.begin(), ids.end(), m_rows.begin() + first);
    m_rowOf.clear();
    emit dataChanged(index(first, 0), index(first + count - 1, columnCount() - 1));
}

void LineItemModel::renewAll()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LineItemModel::drop(int first, int last)
{
    const FactList<LineItem>& items = m_document->budget().lineItems;
    std::vector<int> rows;
    for (int row = first; row <= last; ++row) {
        const FactId id = items[row].id;
        if (const int place = rowOf(id); place >= 0)
            rows.push_back(place);
        const auto from = m_problems.lower_bound({id, LineItemField::Functional});
        const auto to = m_problems.upper_bound({id, LineItemField::Inferred});
        if (from != to) {
            m_problems.erase(from, to);
            emit problemsChanged();
        }
    }
    std::sort(rows.rbegin(), rows.rend());
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] - 1)
            ++end;
        beginRemoveRows({}, rows[end - 1], rows[i]);
        m_rows.erase(m_rows.begin() + rows[end - 1], m_rows.begin() + rows[i] + 1);
        m_rowOf.clear();
        endRemoveRows();
        i = end;
    }
}

void LineItemModel::renew(FactKind kind, int row)
{
    if (kind == FactKind::LineItem) {
        const LineItem& item = m_document->budget().lineItems[row];
        if (!m_isApplying)
            for (int field = 0; field < LineItemFieldCount && !m_problems.empty(); ++field)
                clearProblem({item.id, static_cast<LineItemField>(field)});
        if (m_words.widenFor(item))
            return renewAll();
        if (const int place = rowOf(item.id); place >= 0)
            emit dataChanged(index(place, 0), index(place, columnCount() - 1));
        return;
    }
    if (kind == FactKind::SubjectName)
        m_words.readNames();
    if (kind == FactKind::SubjectName || kind == FactKind::Unit || kind == FactKind::Project)
        renewAll();
}

void LineItemModel::setProblem(const CellKey& cell, const Problem& problem)
{
    m_problems[cell] = problem;
    const int row = cell.first == 0 ? itemCount() : rowOf(cell.first);
    if (row >= 0) {
        const QModelIndex at = index(row, static_cast<int>(cell.second));
        emit dataChanged(at, at);
    }
    emit problemsChanged();
}

void LineItemModel::clearProblem(const CellKey& cell)
{
    if (m_problems.erase(cell) == 0)
        return;
    const int row = cell.first == 0 ? itemCount() : rowOf(cell.first);
    if (row >= 0) {
        const QModelIndex at = index(row, static_cast<int>(cell.second));
        emit dataChanged(at, at);
    }
    emit problemsChanged();
}

void LineItemModel::clearProblems()
{
    while (!m_problems.empty())
        clearProblem(CellKey(m_problems.begin()->first));
}

void LineItemModel::moveNewRowProblems(FactId item)
{
    for (int i = 0; i < LineItemFieldCount && item != 0; ++i) {
        const auto field = static_cast<LineItemField>(i);
        const auto found = m_problems.find({0, field});
        if (found == m_problems.end())
            continue;
        const Problem problem = found->second;
        clearProblem({0, field});
        setProblem({item, field}, problem);
    }
}

bool LineItemModel::apply(const Change& change)
{
    m_isApplying = true;
    const Result<void> applied = m_document->apply(change);
    m_isApplying = false;
    if (!applied)
        emit failed(applied.error());
    return applied.has_value();
}

int LineItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_document ? 0 : itemCount() + 1;
}

int LineItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : LineItemFieldCount;
}

QVariant LineItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LineItemField field = fieldOf(index);
    const LineItem* item = itemAt(index.row());
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignmentOf(field);
    case FieldRole:
        return index.column();
    case ItemRole:
        return QVariant::fromValue<qlonglong>(item ? item->id : 0);
    default:
        break;
    }
    const auto problem = m_problems.find({item ? item->id : 0, field});
    if (problem != m_problems.end()) {
        if (QVariant said = problemData(problem->second, role); said.isValid())
            return said;
    }
    return item ? cellData(*item, field, role, m_words) : newRowData(field, role);
}

bool LineItemModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const LineItemEdits::Outcome outcome = LineItemEdits(*this).enter(
        {{index.row(), fieldOf(index), value.toString()}}, ChangeLabel::Action::Edit);
    return outcome.isKept && outcome.wrong == 0;
}

Qt::ItemFlags LineItemModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && fieldOf(index) != LineItemField::Inferred ? flags | Qt::ItemIsEditable
                                                                        : flags;
}

QVariant LineItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section < itemCount() ? QString::number(section + 1) : QStringLiteral("＊");
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    }
    if (section < 0 || section >= LineItemFieldCount)
        return {};
    const auto field = static_cast<LineItemField>(section);
    if (role == Qt::DisplayRole)
        return field == LineItemField::Amount
                   ? tr("%1 (%2)", "a column and its unit")
                         .arg(lineItemFieldTitle(field), moneyUnitName(m_words.unit()))
                   : lineItemFieldTitle(field);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(field);
    const bool filtered = !m_order.columnFilter(field).isEmpty();
    if (role == Qt::DecorationRole && filtered)
        return icon(QStringLiteral("filter"));
    if (role == Qt::ToolTipRole && filtered)
        return tr("Filtered; the menu of the header takes the filter off.");
    return {};
}

} // namespace budget::ui
