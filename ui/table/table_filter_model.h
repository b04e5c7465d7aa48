#pragma once

#include "core/search/amount_query.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace budget::ui {

// The lines of a TableTreeModel that are looked for, with the lines above and below them, sorted
// within their siblings. Subtotals and blanks stand last in either order; column -1 is the printed
// order.
//
// A view must not be expanded while the query changes: QTreeView takes every vanished range apart.
class TableFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TableFilterModel(QObject* parent = nullptr);

    // By code, name or pinyin initials (core/subjects/subject_search.h), in every column of words,
    // and by amount in any unit (core/search/amount_query.h). An empty query shows everything.
    void setQuery(const QString& query);
    const QString& query() const { return m_query; }

    // The lines that the query finds, without those above and below them; all for an empty query.
    int hitCount() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    int hitsBelow(const QModelIndex& sourceParent) const;

    QString m_query;
    AmountQuery m_amount{QStringView()};
    QCollator m_collator; // Chinese, by pinyin
};

} // namespace budget::ui
