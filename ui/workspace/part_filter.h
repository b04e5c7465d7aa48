#pragma once

#include <QSortFilterProxyModel>

namespace budget::ui {

// The parts whose title matches a search (core/subjects/subject_search.h), with what stands above
// and below them.
class PartFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PartFilter(QObject* parent = nullptr);

    void setQuery(const QString& query); // empty shows everything
    // Whether the row itself matches, not only what is around it.
    bool matches(const QModelIndex& proxyIndex) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    QString m_query;
};

} // namespace budget::ui
