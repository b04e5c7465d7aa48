#pragma once

#include "core/budget/change.h"

#include <span>
#include <type_traits>
#include <utility>

namespace budget {

// Whether a budget has exactly one fact of the type.
template<typename T>
inline constexpr bool isSingleFact =
    std::is_same_v<T, BudgetProperties> || std::is_same_v<T, DisclosureTemplate>;

// The one fact of its type.
template<typename T>
const T& singleFact(const Budget& budget)
{
    if constexpr (std::is_same_v<T, BudgetProperties>)
        return budget.properties;
    else
        return budget.layout;
}
template<typename T>
T& singleFact(Budget& budget)
{
    return const_cast<T&>(singleFact<T>(std::as_const(budget)));
}

// The facts of one type.
template<typename T>
const FactList<T>& factList(const Budget& budget)
{
    if constexpr (std::is_same_v<T, Unit>)
        return budget.units;
    else if constexpr (std::is_same_v<T, RevenueItem>)
        return budget.revenueItems;
    else if constexpr (std::is_same_v<T, LineItem>)
        return budget.lineItems;
    else if constexpr (std::is_same_v<T, Project>)
        return budget.projects;
    else if constexpr (std::is_same_v<T, ProcurementItem>)
        return budget.procurement;
    else if constexpr (std::is_same_v<T, Asset>)
        return budget.assets;
    else if constexpr (std::is_same_v<T, ThreePublicFigure>)
        return budget.threePublic;
    else if constexpr (std::is_same_v<T, SubjectName>)
        return budget.subjectNames;
    else if constexpr (std::is_same_v<T, NarrativeSection>)
        return budget.narrative;
    else if constexpr (std::is_same_v<T, KeptTable>)
        return budget.keptTables;
    else
        return static_cast<const FactList<Waiver>&>(budget.waivers);
}
template<typename T>
FactList<T>& factList(Budget& budget)
{
    return const_cast<FactList<T>&>(factList<T>(std::as_const(budget)));
}

// Applies one step of a Change that checkChange has passed. Returns the fact's row, before the step
// where it is removed; -1 for a fact of which there is one a budget.
int applyFact(Budget& budget, const FactChange& change);
// The same for a run of insertions, or of removals, of one kind whose rows are neighbours.
void insertFacts(Budget& budget, std::span<const FactChange> run);
void removeFacts(Budget& budget, std::span<const FactChange> run);

// The row of a fact of that kind and id; -1 when there is none or there is one a budget.
int rowOf(const Budget& budget, const Fact& fact);
// The largest id that a fact of the kind ever had in this value; 0 for none.
FactId largestId(const Budget& budget, FactKind kind);

// Calls `visit` with the FactList of the kind; not for the properties and the layout.
template<typename Visit>
void visitFacts(const Budget& budget, FactKind kind, Visit visit)
{
    switch (kind) {
    case FactKind::Properties:
    case FactKind::Layout:
        return;
    case FactKind::Unit:
        return visit(budget.units);
    case FactKind::RevenueItem:
        return visit(budget.revenueItems);
    case FactKind::LineItem:
        return visit(budget.lineItems);
    case FactKind::Project:
        return visit(budget.projects);
    case FactKind::ProcurementItem:
        return visit(budget.procurement);
    case FactKind::Asset:
        return visit(budget.assets);
    case FactKind::ThreePublicFigure:
        return visit(budget.threePublic);
    case FactKind::SubjectName:
        return visit(budget.subjectNames);
    case FactKind::NarrativeSection:
        return visit(budget.narrative);
    case FactKind::KeptTable:
        return visit(budget.keptTables);
    case FactKind::Waiver:
        return visit(budget.waivers);
    }
}

} // namespace budget
