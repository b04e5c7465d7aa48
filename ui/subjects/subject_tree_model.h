#pragma once

#include "core/money/money.h"
#include "core/subjects/subject_tree.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>

namespace budget::ui {

// A catalogue of subjects as a tree, with what a document gives each of them. Subjects that only a
// document gives are in italics and say so.
class SubjectTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        CodeColumn,
        NameColumn,
        AmountColumn,
        EvidenceColumn,
        ColumnCount
    };
    enum Role
    {
        CodeRole = Qt::UserRole, // QString; like the others, whatever the column
        NameRole,                // QString
        AmountRole,              // Money; invalid where there is none
        ListedRole,              // bool
    };

    explicit SubjectTreeModel(QObject* parent = nullptr);

    // Null shows nothing.
    void setTree(std::shared_ptr<const SubjectTree> tree);
    const SubjectTree* tree() const { return m_tree.get(); } // null: none
    // Fen; `source` is the table that prints them, empty for line items.
    void setAmounts(QHash<QString, Money> byCode, const QString& source = {});
    bool hasAmounts() const { return !m_amounts.isEmpty(); }
    void setUnit(MoneyUnit unit);
    MoneyUnit unit() const { return m_unit; }
    // Says again what is ours in the language of the moment.
    void retranslate();
    QModelIndex indexOfNode(int node, int column = CodeColumn) const; // invalid for -1

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static int nodeOf(const QModelIndex& index); // -1 for the root

    QString toolTipAt(const Subject& subject, Column column) const;
    QString textAt(const Subject& subject, Column column) const;
    void announceAmounts(const QModelIndex& parent);

    std::shared_ptr<const SubjectTree> m_tree;
    QHash<QString, Money> m_amounts;
    QString m_source;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
    int m_decimals = 2; // with which every amount is exact
};

} // namespace budget::ui
