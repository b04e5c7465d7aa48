#include "ui/workspace/part_filter.h"

#include "core/subjects/subject_search.h"
#include "ui/workspace/disclosure_model.h"

namespace budget::ui {

PartFilter::PartFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void PartFilter::setQuery(const QString& query)
{
    m_query = query.trimmed();
    invalidateFilter();
}

bool PartFilter::matches(const QModelIndex& proxyIndex) const
{
    return matchesSearch({}, proxyIndex.data(DisclosureModel::TitleRole).toString(), m_query);
}

bool PartFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    return matchesSearch({}, index.data(DisclosureModel::TitleRole).toString(), m_query);
}

} // namespace budget::ui
