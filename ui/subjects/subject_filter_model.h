#pragma once

#include "core/subjects/subject_search.h"

#include <QSortFilterProxyModel>

namespace budget::ui {

// The subjects of a SubjectTreeModel that are looked for, by code, name or pinyin initials, with
// the subjects above and below them; where wanted, only those with an amount.
class SubjectFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SubjectFilterModel(QObject* parent = nullptr);

    void setQuery(const QString& query); // an empty one finds every subject
    void setOnlyWithAmount(bool only);
    bool isFiltering() const { return m_onlyWithAmount || !m_query.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    bool finds(const QModelIndex& subject) const;

    SearchQuery m_query{QStringView()};
    bool m_onlyWithAmount = false;
};

} // namespace budget::ui
