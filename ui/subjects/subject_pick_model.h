#pragma once

#include "core/money/money.h"
#include "core/subjects/subject_tree.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace budget {
class BudgetDocument;
} // namespace budget

namespace budget::ui {

class SubjectTreeModel;

// The subjects of a SubjectTreeModel that are meant by what was typed, the best first: what is
// entered for each (30201 办公费), where it belongs, what the budget gives it and how far its row
// of the catalogue can be trusted. A code that the catalogue lacks stands last, as it was typed.
class SubjectPickModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // The numbers of the roles that the view asks by.
    struct Roles
    {
        int path = 0;     // QString
        int remark = 0;   // QString
        int doubtful = 0; // bool
    };

    explicit SubjectPickModel(Roles roles, QObject* parent = nullptr);

    // The catalogue with the names of the budget, and what its line items give each subject.
    void show(const SubjectTree& tree, const BudgetDocument& budget, MoneyUnit unit);
    // An empty text finds the beginning of the catalogue.
    void find(const QString& typed);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void addTree(int parent);
    void addMeant(const QString& typed);
    QVariant unlistedAt(int role) const;
    QString remarkOf(int node) const;
    QString pathOf(int node) const;

    Roles m_roles;
    SubjectTreeModel* m_subjects;
    std::vector<int> m_nodes;          // of the tree
    std::optional<QString> m_unlisted; // as typed
};

} // namespace budget::ui
