#include "ui/budget/subject_tree_model.h"

#include <QFont>

#include <utility>

namespace budget::ui {

namespace {

QString textOf(const Subject& subject, SubjectTreeModel::Column column)
{
    switch (column) {
    case SubjectTreeModel::CodeColumn:
        return subject.code;
    case SubjectTreeModel::NameColumn:
        return subject.name;
    case SubjectTreeModel::EvidenceColumn:
        return subject.evidence;
    case SubjectTreeModel::NoteColumn:
        return subject.note;
    case SubjectTreeModel::ColumnCount:
        break;
    }
    return {};
}

QVariant fontOf(const Subject& subject)
{
    if (subject.listed)
        return {};
    QFont font;
    font.setItalic(true);
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
    const QString text = textOf(subject, static_cast<Column>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return subject.listed ? text : tr("The catalogue lacks this subject; a document gives it.");
    case Qt::FontRole:
        return fontOf(subject);
    case SortRole:
        return text.isEmpty() ? QVariant() : text;
    case CodeRole:
        return subject.code;
    case NameRole:
        return subject.name;
    case NodeRole:
        return nodeOf(index);
    case ListedRole:
        return subject.listed;
    default:
        return {};
    }
}

QVariant SubjectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CodeColumn:
        return tr("Code");
    case NameColumn:
        return tr("Name");
    case EvidenceColumn:
        return tr("Evidence");
    case NoteColumn:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace budget::ui
