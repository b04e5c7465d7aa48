#pragma once

#include "core/budget/budget.h"
#include "core/money/result.h"

#include <optional>
#include <variant>
#include <vector>

namespace budget {

using Fact = std::variant<BudgetProperties,
                          DisclosureTemplate,
                          Unit,
                          RevenueItem,
                          LineItem,
                          Project,
                          ProcurementItem,
                          Asset,
                          ThreePublicFigure,
                          SubjectName,
                          NarrativeSection,
                          KeptTable,
                          Waiver>;

// The alternatives of Fact, in its order.
enum class FactKind
{
    Properties,
    Layout,
    Unit,
    RevenueItem,
    LineItem,
    Project,
    ProcurementItem,
    Asset,
    ThreePublicFigure,
    SubjectName,
    NarrativeSection,
    KeptTable,
    Waiver,
};
inline constexpr int FactKindCount = std::variant_size_v<Fact>;

inline FactKind kindOf(const Fact& fact)
{
    return static_cast<FactKind>(fact.index());
}
// The word for a kind in files: "line_item".
QString factKindId(FactKind kind);
// 0 for the properties and the layout, of which there is one a budget.
FactId idOf(const Fact& fact);

// One fact inserted (no before), removed (no after) or updated (both, of one kind and id).
struct FactChange
{
    std::optional<Fact> before;
    std::optional<Fact> after;
    int row = -1; // where it is inserted; what is removed or updated is found by its id

    bool operator==(const FactChange&) const = default;
};

// What a Change is called in the menu and in the audit trail; the sentence is made in ui.
struct ChangeLabel
{
    enum class Action
    {
        Edit,
        Insert,
        Remove,
        Duplicate,
        Paste,
        FillDown,
        Clear,
        Replace,    // find and replace
        Scale,      // amounts by a factor
        Confirm,    // 推算 taken back
        PlaceTails, // 尾差
        Import,
        Restore, // a version
        Create,
        Waive,    // what a check found is no mistake
        Withdraw, // that, taken back
        Mend,     // what a check found
    };
    Action action = Action::Edit;
    QString subject; // 30201 办公费; empty where it is about many
    int count = 1;   // facts it is about

    bool operator==(const ChangeLabel&) const = default;
};

// The only way a budget changes: facts inserted, removed and updated, in order, as one. One Change
// is one undo step, one transaction of the store and one line of the audit trail.
struct Change
{
    ChangeLabel label;
    std::vector<FactChange> facts;

    bool isEmpty() const { return facts.empty(); }
    bool operator==(const Change&) const = default;
};

// Convenience for the three forms.
FactChange insertFact(Fact fact, int row);
FactChange removeFact(Fact fact, int row);
FactChange updateFact(Fact before, Fact after);

// The Change that takes this one back.
Change inverseOf(const Change& change);

// Whether `change` can be applied: every `before` is what the budget has, every row to
// insert at is in it, ids of insertions are new, a unit, project or parent that is named is there
// (0 names none), no unit is its own ancestor, nothing names what is removed, no amount is beyond
// Money's range. Facts later in the Change may rely on earlier ones. Fails with FactConflict
// (another value than `before`, an id that is there), FactMissing (a fact that is not there, in
// detail its kind and id), FactInUse or AmountTooLarge.
[[nodiscard]] Result<void> checkChange(const Budget& budget, const Change& change);

// Applies a Change all or nothing and returns its inverse. Fails as checkChange does.
[[nodiscard]] Result<Change> apply(Budget& budget, const Change& change);

} // namespace budget
