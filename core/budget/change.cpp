#include "core/budget/change.h"

#include "core/budget/fact_access.h"

#include <algorithm>

namespace budget {

FactId idOf(const Fact& fact)
{
    return std::visit(
        [](const auto& value) -> FactId {
            if constexpr (requires { value.id; } && !isSingleFact<std::decay_t<decltype(value)>>)
                return value.id;
            else
                return 0;
        },
        fact);
}

FactChange insertFact(Fact fact, int row)
{
    return {std::nullopt, std::move(fact), row};
}

FactChange removeFact(Fact fact, int row)
{
    return {std::move(fact), std::nullopt, row};
}

FactChange updateFact(Fact before, Fact after)
{
    return {std::move(before), std::move(after), -1};
}

Change inverseOf(const Change& change)
{
    Change inverse{change.label, change.facts};
    std::reverse(inverse.facts.begin(), inverse.facts.end());
    for (FactChange& fact : inverse.facts)
        std::swap(fact.before, fact.after);
    return inverse;
}

int applyFact(Budget& budget, const FactChange& change)
{
    const Fact& named = change.after ? *change.after : *change.before;
    return std::visit(
        [&](const auto& value) {
            using T = std::decay_t<decltype(value)>;
            if constexpr (isSingleFact<T>) {
                singleFact<T>(budget) = value;
                return -1;
            } else {
                FactList<T>& list = factList<T>(budget);
                const int row = change.before ? list.rowOf(value.id) : change.row;
                if (!change.before)
                    list.insert(row, {value});
                else if (!change.after)
                    list.remove(row, 1);
                else
                    list.replace(row, value);
                return row;
            }
        },
        named);
}

void insertFacts(Budget& budget, std::span<const FactChange> run)
{
    std::visit(
        [&](const auto& first) {
            using T = std::decay_t<decltype(first)>;
            if constexpr (!isSingleFact<T>) {
                std::vector<T> facts;
                facts.reserve(run.size());
                for (const FactChange& step : run)
                    facts.push_back(std::get<T>(*step.after));
                factList<T>(budget).insert(run.front().row, std::move(facts));
            }
        },
        *run.front().after);
}

void removeFacts(Budget& budget, std::span<const FactChange> run)
{
    std::visit(
        [&](const auto& first) {
            using T = std::decay_t<decltype(first)>;
            if constexpr (!isSingleFact<T>)
                factList<T>(budget).remove(std::min(run.front().row, run.back().row),
                                           static_cast<int>(run.size()));
        },
        *run.front().before);
}

int rowOf(const Budget& budget, const Fact& fact)
{
    int row = -1;
    visitFacts(budget, kindOf(fact), [&](const auto& list) { row = list.rowOf(idOf(fact)); });
    return row;
}

FactId largestId(const Budget& budget, FactKind kind)
{
    FactId id = 0;
    visitFacts(budget, kind, [&](const auto& list) { id = std::max<FactId>(list.largestId(), 0); });
    return id;
}

Result<Change> apply(Budget& budget, const Change& change)
{
    if (const Result<void> checked = checkChange(budget, change); !checked)
        return tl::unexpected(checked.error());
    Change done = change;
    for (FactChange& fact : done.facts) {
        const int row = applyFact(budget, fact);
        if (!fact.after)
            fact.row = row;
    }
    return inverseOf(done);
}

} // namespace budget
