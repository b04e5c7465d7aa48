#pragma once

#include "core/budget/budget_store.h"
#include "core/budget/change.h"
#include "core/budget/roll_up.h"

#include <QObject>

#include <array>
#include <memory>
#include <vector>

namespace budget {

// An open budget: its facts, their sums, what can be undone. With a store every Change is on disk
// before it is announced; without one it lives in memory.
//
// Facts of a kind are announced by row before and after they are inserted or removed, neighbours as
// one range; `changed` follows when all of the Change is done. Nobody applies a Change from within
// these signals.
class BudgetDocument : public QObject
{
    Q_OBJECT

public:
    explicit BudgetDocument(Budget budget, QObject* parent = nullptr);
    // Loads the store's budget; fails as BudgetStore::load does.
    [[nodiscard]] static Result<std::unique_ptr<BudgetDocument>>
    open(std::unique_ptr<BudgetStore> store);
    ~BudgetDocument() override;

    const Budget& budget() const { return m_budget; }
    // The sums of the line items, exact and as the layout's tables round them.
    const RollUps& rollUps() const { return m_rollUps; }
    BudgetStore* store() const { return m_store.get(); } // null: in memory
    // From now on Changes go to this store, which holds the budget as it is.
    void setStore(std::unique_ptr<BudgetStore> store);
    void setAuthor(const QString& who) { m_author = who; }

    // A new id, from 1, for a fact to insert.
    FactId newId(FactKind kind);

    // Applies a Change as one undo step. Consecutive Changes with the same mergeKey (not 0) become
    // one step. Fails as checkChange and BudgetStore::record do; then nothing has changed. An empty
    // Change is none.
    [[nodiscard]] Result<void> apply(const Change& change, quint64 mergeKey = 0);
    [[nodiscard]] Result<void> undo(); // nothing to undo: nothing happens
    [[nodiscard]] Result<void> redo();
    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    // Null when there is nothing.
    const ChangeLabel* undoLabel() const;
    const ChangeLabel* redoLabel() const;

signals:
    void aboutToInsert(budget::FactKind kind, int first, int last);
    void inserted(budget::FactKind kind, int first, int last);
    void aboutToRemove(budget::FactKind kind, int first, int last);
    void removed(budget::FactKind kind, int first, int last);
    void updated(budget::FactKind kind, int row); // row -1 for the properties and the layout
    void changed(const budget::Change& change);
    void undoChanged(); // what can be undone and redone

private:
    class ChangeApplier;
    struct Step
    {
        Change inverse;
        quint64 mergeKey = 0;
    };

    Result<Change> perform(const Change& change, ChangeNature nature);
    Result<void> takeBack(std::vector<Step>& from, std::vector<Step>& to, ChangeNature nature);

    Budget m_budget;
    RollUps m_rollUps;
    std::unique_ptr<BudgetStore> m_store;
    QString m_author;
    std::array<FactId, FactKindCount> m_largestId{};
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace budget
