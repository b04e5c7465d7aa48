#include "core/budget/fact_access.h"

#include <algorithm>

namespace budget {

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

} // namespace budget
