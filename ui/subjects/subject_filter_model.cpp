#include "ui/subjects/subject_filter_model.h"

#include "ui/subjects/subject_tree_model.h"

namespace budget::ui {

SubjectFilterModel::SubjectFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void SubjectFilterModel::setQuery(const QString& query)
{
    m_query = SearchQuery(query);
    invalidateFilter();
}

void SubjectFilterModel::setOnlyWithAmount(bool only)
{
    m_onlyWithAmount = only;
    invalidateFilter();
}

bool SubjectFilterModel::finds(const QModelIndex& subject) const
{
    return m_query.matches(subject.data(SubjectTreeModel::CodeRole).toString(),
                           subject.data(SubjectTreeModel::NameRole).toString());
}

bool SubjectFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex subject = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_onlyWithAmount && !subject.data(SubjectTreeModel::AmountRole).isValid())
        return false;
    for (QModelIndex above = subject; above.isValid(); above = above.parent()) {
        if (finds(above))
            return true;
    }
    return false;
}

} // namespace budget::ui
