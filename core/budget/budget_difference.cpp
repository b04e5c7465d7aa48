#include "core/budget/budget_difference.h"

#include "core/budget/fact_access.h"

#include <algorithm>
#include <utility>

namespace budget {

namespace {

template<typename T>
void compareSingle(const Budget& from, const Budget& to, std::vector<FactChange>& changes)
{
    if (!(singleFact<T>(from) == singleFact<T>(to)))
        changes.push_back(updateFact(singleFact<T>(from), singleFact<T>(to)));
}

// Which of the facts of `after` stay where they are: the longest run that both have in one order.
template<typename T>
std::vector<bool> staying(const FactList<T>& before, const FactList<T>& after)
{
    std::vector<int> ends;                                            // last row of each length
    std::vector<int> lengths(static_cast<std::size_t>(after.size())); // of the run up to the fact
    for (int row = 0; row < after.size(); ++row) {
        const int old = before.rowOf(after[row].id);
        if (old < 0)
            continue;
        const auto end = std::lower_bound(ends.begin(), ends.end(), old);
        lengths[static_cast<std::size_t>(row)] = static_cast<int>(end - ends.begin()) + 1;
        if (end == ends.end())
            ends.push_back(old);
        else
            *end = old;
    }
    std::vector<bool> stays(static_cast<std::size_t>(after.size()), false);
    auto wanted = static_cast<int>(ends.size());
    int bound = before.size();
    for (int row = after.size() - 1; row >= 0 && wanted > 0; --row) {
        const int old = before.rowOf(after[row].id);
        if (lengths[static_cast<std::size_t>(row)] != wanted || old >= bound)
            continue;
        stays[static_cast<std::size_t>(row)] = true;
        bound = old;
        --wanted;
    }
    return stays;
}

// Removals from the end, so that each row is the one that the list has by then; insertions from the
// beginning, for the same reason. Who names whom is checked when all of a Change is done.
template<typename T>
void compareLists(const Budget& from, const Budget& to, std::vector<FactChange>& changes)
{
    const FactList<T>& before = factList<T>(from);
    const FactList<T>& after = factList<T>(to);
    const std::vector<bool> stays = staying(before, after);
    const auto staysThere = [&](FactId id) {
        const int row = after.rowOf(id);
        return row >= 0 && stays[static_cast<std::size_t>(row)];
    };
    for (int row = before.size() - 1; row >= 0; --row) {
        if (!staysThere(before[row].id))
            changes.push_back(removeFact(before[row], row));
    }
    for (int row = 0; row < after.size(); ++row) {
        const T& fact = after[row];
        if (!stays[static_cast<std::size_t>(row)])
            changes.push_back(insertFact(fact, row));
        else if (const T* known = before.find(fact.id); !(*known == fact))
            changes.push_back(updateFact(*known, fact));
    }
}

} // namespace

Change changeBetween(const Budget& from, const Budget& to, ChangeLabel label)
{
    Change change{std::move(label), {}};
    std::vector<FactChange>& facts = change.facts;
    compareSingle<BudgetProperties>(from, to, facts);
    compareSingle<DisclosureTemplate>(from, to, facts);
    compareLists<Unit>(from, to, facts);
    compareLists<Project>(from, to, facts);
    compareLists<RevenueItem>(from, to, facts);
    compareLists<LineItem>(from, to, facts);
    compareLists<ProcurementItem>(from, to, facts);
    compareLists<Asset>(from, to, facts);
    compareLists<ThreePublicFigure>(from, to, facts);
    compareLists<SubjectName>(from, to, facts);
    compareLists<NarrativeSection>(from, to, facts);
    compareLists<KeptTable>(from, to, facts);
    compareLists<Waiver>(from, to, facts);
    change.label.count = static_cast<int>(facts.size());
    return change;
}

} // namespace budget
