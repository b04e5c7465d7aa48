#pragma once

#include "core/document/disclosure.h"
#include "ui/table/figure_source.h"
#include "ui/table/table_line.h"
#include "ui/wording/cell_text.h"

#include <QAbstractItemModel>

#include <memory>

namespace budget::ui {

// One part of a table as a tree: a line of TableLine is a row, a printed column is a column.
class TableTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    // Of a cell, and of the row of the table that the cell belongs to: in a two-sided table the
    // cells of one line belong to two rows.
    enum Role
    {
        SortRole = Qt::UserRole, // qlonglong (fen, line, count) or QString; invalid for a blank
        MoneyRole,               // Money; invalid where the cell has no amount
        TextRole,                // the cell as text for other programs: an amount has no separators
        TypeRole,                // ColumnType, as int
        RowRole,                 // index into Table::rows; -1 where its side's list is shorter
        CodeRole,                // the subject's code; empty where the codes are ours (三公)
        NameRole,                // QString
        KindRole,                // RowKind, as int
        MergeRole,               // the row where the merged cell begins that the cell is part of
        ItemCountRole,           // line items behind the figure; invalid where it is no sum of them
        FactCountRole,           // the same with revenue items
        ExactRole,               // Money of the one item behind it that may be changed
        UnitRole,                // MoneyUnit that amounts are shown in, as int
    };

    explicit TableTreeModel(TablePart part, QObject* parent = nullptr);

    // Shows Disclosure::tables[index]; nothing for an index that is none.
    void setTable(std::shared_ptr<const Disclosure> disclosure, int index);
    // The same table derived again: where its lines are the same, the cells that differ are
    // announced and nothing else; otherwise all of it is new. False then.
    bool updateTable(std::shared_ptr<const Disclosure> disclosure, int index);
    // What is behind the figures; null for a published document. Outlives the model or is replaced.
    void setSource(FigureSource* source);
    void setUnit(MoneyUnit unit);
    // The cell that a finding is about, or the whole row for column -1, is tinted; row -1: none.
    void setMark(int row, int column);

    MoneyUnit unit() const { return m_unit; }
    const Table* table() const;                            // null when it shows nothing
    QModelIndex indexOfRow(int row, int column = 0) const; // invalid for a row of the other part
    int depth() const { return m_depth; }                  // levels of the tree; 1 for a flat one

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // An amount may be changed where it is one line item: a Money, for ExactRole.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    // The leaf's title; its path through the printed header as tool tip.
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const TableLine& lineAt(const QModelIndex& index) const;
    int rowAt(const QModelIndex& index) const;
    QVariant cellData(const QModelIndex& index, int row, int role) const;
    AmountStyle amountStyle() const { return {m_unit, m_decimals}; }
    QVariant toolTip(const QModelIndex& index, const Row& row) const;
    QVariant font(const Row& row, int column) const;
    int mergeStart(int row, int column) const;
    std::optional<FigureSource::Behind> behind(const QModelIndex& index) const;
    void announceUnit();
    void announceChanges(const Table& before, const Table& after);

    TablePart m_part;
    std::shared_ptr<const Disclosure> m_disclosure;
    int m_table = -1;
    FigureSource* m_source = nullptr;
    MoneyUnit m_unit = MoneyUnit::TenThousandYuan;
    int m_decimals = 2;
    int m_markedRow = -1;
    int m_markedColumn = -1;
    std::vector<TableLine> m_lines;
    std::vector<int> m_tops;      // lines without a parent
    std::vector<int> m_lineOfRow; // by index into Table::rows; -1 for a row of the other part
    int m_depth = 1;
};

} // namespace budget::ui
