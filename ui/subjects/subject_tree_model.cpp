#include "ui/subjects/subject_tree_model.h"

#include "core/money/money_text.h"
#include "ui/wording/amount_text.h"
#include "ui/wording/subject_text.h"

#include <QFont>

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

// The fewest, but at least two, with which every amount is exact.
int decimalsFor(const QHash<QString, Money>& amounts, MoneyUnit unit)
{
    static constexpr int least = 2;
    qsizetype decimals = least;
    for (const Money amount : amounts) {
        const QString text = formatMoneyExactly(amount, unit);
        const qsizetype point = text.indexOf(u'.');
        if (point >= 0)
            decimals = std::max(decimals, text.size() - point - 1);
    }
    return static_cast<int>(decimals);
}

QVariant fontOf(const Subject& subject)
{
    if (subject.listed && subject.level > 0)
        return {};
    QFont font;
    font.setBold(subject.level == 0);
    font.setItalic(!subject.listed);
    return font;
}

} // namespace

SubjectTreeModel::SubjectTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{}

void SubjectTreeModel::setTree(std::shared_ptr<const SubjectTree> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

void SubjectTreeModel::setAmounts(QHash<QString, Money> byCode, const QString& source)
{
    m_source = source;
    if (byCode == m_amounts)
        return;
    m_amounts = std::move(byCode);
    m_decimals = decimalsFor(m_amounts, m_unit);
    announceAmounts({});
}

void SubjectTreeModel::setUnit(MoneyUnit unit)
{
    m_unit = unit;
    m_decimals = decimalsFor(m_amounts, m_unit);
    announceAmounts({});
}

void SubjectTreeModel::announceAmounts(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, AmountColumn, parent), index(rows - 1, AmountColumn, parent));
    for (int row = 0; row < rows; ++row)
        announceAmounts(index(row, CodeColumn, parent));
}

void SubjectTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString SubjectTreeModel::textAt(const Subject& subject, Column column) const
{
    switch (column) {
    case CodeColumn:
        return subject.code;
    case NameColumn:
        return subject.name;
    case AmountColumn:
        return m_amounts.contains(subject.code)
                   ? amountText(m_amounts.value(subject.code), m_unit, m_decimals)
                   : QString();
    case EvidenceColumn:
        return evidenceText(subject);
    case ColumnCount:
        break;
    }
    return {};
}

// An amount says where it stands.
QString SubjectTreeModel::toolTipAt(const Subject& subject, Column column) const
{
    const QString title = subject.code + u' ' + subject.name + u'\n';
    if (column != AmountColumn || !m_amounts.contains(subject.code))
        return title + evidenceText(subject);
    const QString amount =
        textAt(subject, AmountColumn) + u' ' + moneyUnitName(m_unit) + QStringLiteral(" · ");
    return title + amount + (m_source.isEmpty() ? tr("sum of the line items") : m_source);
}

int SubjectTreeModel::nodeOf(const QModelIndex& index)
{
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex SubjectTreeModel::indexOfNode(int node, int column) const
{
    if (!m_tree || node < 0 || node >= m_tree->size())
        return {};
    return createIndex(m_tree->rowOf(node), column, static_cast<quintptr>(node));
}

QModelIndex SubjectTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int node = m_tree->childrenOf(nodeOf(parent))[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex SubjectTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOfNode(m_tree->parentOf(nodeOf(child))) : QModelIndex();
}

int SubjectTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!m_tree || parent.column() > 0)
        return 0;
    return static_cast<int>(m_tree->childrenOf(nodeOf(parent)).size());
}

int SubjectTreeModel::columnCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : ColumnCount;
}

QVariant SubjectTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Subject& subject = m_tree->at(nodeOf(index));
    const QString text = textAt(subject, static_cast<Column>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipAt(subject, static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == AmountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant();
    case Qt::FontRole:
        return index.column() == EvidenceColumn ? QVariant() : fontOf(subject);
    case CodeRole:
        return subject.code;
    case NameRole:
        return subject.name;
    case AmountRole:
        return m_amounts.contains(subject.code) ? QVariant::fromValue(m_amounts.value(subject.code))
                                                : QVariant();
    case ListedRole:
        return subject.listed;
    default:
        return {};
    }
}

QVariant SubjectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == AmountColumn && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CodeColumn:
        return tr("Code");
    case NameColumn:
        return tr("Name");
    case AmountColumn:
        return tr("Amount");
    case EvidenceColumn:
        return tr("Evidence");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace budget::ui
