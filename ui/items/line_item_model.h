#pragma once

#include "ui/items/line_item_cells.h"
#include "ui/items/line_item_order.h"
#include "ui/items/line_item_roles.h"
#include "ui/wording/line_item_words.h"

#include <QAbstractTableModel>

#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace budget {
class BudgetDocument;
} // namespace budget

namespace budget::ui {

// The line items of a document as rows and their fields (LineItemField) as columns, filtered and
// sorted, with a row for a new item at the end. Roles are those of LineItemRole.
//
// As in a spreadsheet an edited item stays where it is until it is filtered or sorted again. A text
// that cannot be read is kept in its cell beside the reason and changes nothing in the budget.
class LineItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Problem = LineItemProblem;
    using CellKey = std::pair<FactId, LineItemField>; // the item 0 is the new one

    explicit LineItemModel(QObject* parent = nullptr);

    void setDocument(BudgetDocument* document); // null: no rows
    BudgetDocument* document() const { return m_document; }
    void setUnit(MoneyUnit unit);
    // Replaces what is shown and in which order.
    void setOrder(const LineItemOrder& order);
    const LineItemOrder& order() const { return m_order; }
    const LineItemWords& words() const { return m_words; }

    int itemCount() const { return static_cast<int>(m_rows.size()); } // without the new row
    const LineItem* itemAt(int row) const; // null in the row for a new item
    int rowOf(FactId item) const;          // -1 where it is not shown

    // What could not be read.
    const std::map<CellKey, Problem>& problems() const { return m_problems; }
    void setProblem(const CellKey& cell, const Problem& problem);
    void clearProblem(const CellKey& cell);
    void clearProblems();
    // What was wrong in the row for a new item, once that has become this item; 0: nothing.
    void moveNewRowProblems(FactId item);

    // Applies the change as one undo step; items inserted at the end of the budget take the place
    // of the row for a new item. Fails by the signal, and says so.
    bool apply(const Change& change);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    // Enters a text (line_item_edits.h); false where it cannot be read or kept.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void failed(const budget::Error& error); // an edit could not be kept
    // Items whose kind went with a new economic subject; `kind` is that of the last of them.
    void kindsFollowed(int items, ExpenditureKind kind);
    void problemsChanged();
    void itemsChanged(); // after every Change of the document, and when what is shown has changed

private:
    void connectDocument();
    void arrange();
    void take(int first, int last);
    void drop(int first, int last);
    void renew(FactKind kind, int row);
    void takeNewRow(const std::vector<FactId>& ids);
    void renewAll();
    int placeFor(int documentRow) const;

    BudgetDocument* m_document = nullptr;
    LineItemWords m_words;
    LineItemOrder m_order;
    std::vector<FactId> m_rows;
    mutable std::unordered_map<FactId, int> m_rowOf; // of an arrangement; empty: to be made
    std::map<CellKey, Problem> m_problems;
    bool m_isApplying = false;
};

} // namespace budget::ui
