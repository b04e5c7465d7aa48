#pragma once

#include "core/subjects/subject_tree.h"

#include <QAbstractItemModel>

#include <memory>

namespace budget::ui {

// A catalogue of subjects as a tree. Subjects that only a document gives are in italics and say so.
class SubjectTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        CodeColumn,
        NameColumn,
        EvidenceColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role
    {
        SortRole = Qt::UserRole, // QString; invalid for a blank
        CodeRole,                // QString, whatever the column
        NameRole,                // QString, whatever the column
        NodeRole,                // int, of SubjectTree
        ListedRole,              // bool
    };

    explicit SubjectTreeModel(QObject* parent = nullptr);

    // Null shows nothing.
    void setTree(std::shared_ptr<const SubjectTree> tree);
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

    std::shared_ptr<const SubjectTree> m_tree;
};

} // namespace budget::ui
