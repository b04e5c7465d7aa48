#include "ui/table/table_filter_model.h"

#include "core/subjects/subject_search.h"
#include "ui/table/table_tree_model.h"

namespace budget::ui {

namespace {

// What stands last whatever the order: blanks, and below them the subtotals.
int rankOf(const QModelIndex& index)
{
    const QVariant kind = index.data(TableTreeModel::KindRole);
    if (kind.isValid() && kind.toInt() != static_cast<int>(RowKind::Item))
        return 2;
    return index.data(TableTreeModel::SortRole).isValid() ? 0 : 1;
}

bool holdsWords(const QModelIndex& index)
{
    const auto type = static_cast<ColumnType>(index.data(TableTreeModel::TypeRole).toInt());
    return type == ColumnType::Name || type == ColumnType::Text;
}

} // namespace

TableFilterModel::TableFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale(QLocale::Chinese, QLocale::China))
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSortRole(TableTreeModel::SortRole);
}

void TableFilterModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_amount = AmountQuery(query);
    invalidateFilter();
}

int TableFilterModel::hitCount() const
{
    return sourceModel() ? hitsBelow({}) : 0;
}

int TableFilterModel::hitsBelow(const QModelIndex& sourceParent) const
{
    int hits = 0;
    for (int row = 0; row < sourceModel()->rowCount(sourceParent); ++row) {
        if (filterAcceptsRow(row, sourceParent))
            ++hits;
        hits += hitsBelow(sourceModel()->index(row, 0, sourceParent));
    }
    return hits;
}

bool TableFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_query.isEmpty())
        return true;
    const int columns = sourceModel()->columnCount(sourceParent);
    for (int column = 0; column < columns; ++column) {
        const QModelIndex index = sourceModel()->index(sourceRow, column, sourceParent);
        if (holdsWords(index)
            && matchesSearch(index.data(TableTreeModel::CodeRole).toString(),
                             index.data(TableTreeModel::TextRole).toString(),
                             m_query))
            return true;
        const QVariant amount =
            m_amount.isAmount() ? index.data(TableTreeModel::MoneyRole) : QVariant();
        if (amount.isValid() && m_amount.matches(amount.value<Money>()))
            return true;
    }
    return false;
}

bool TableFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int leftRank = rankOf(left);
    const int rightRank = rankOf(right);
    if (leftRank != rightRank) // for a descending order the answer is asked the other way round
        return sortOrder() == Qt::AscendingOrder ? leftRank < rightRank : leftRank > rightRank;
    const QVariant leftValue = left.data(TableTreeModel::SortRole);
    const QVariant rightValue = right.data(TableTreeModel::SortRole);
    if (leftValue.typeId() == QMetaType::QString && rightValue.typeId() == QMetaType::QString)
        return m_collator.compare(leftValue.toString(), rightValue.toString()) < 0;
    return leftValue.toLongLong() < rightValue.toLongLong();
}

} // namespace budget::ui
