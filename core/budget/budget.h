#pragma once

#include "core/budget/fact_list.h"
#include "core/document/table_template.h"

namespace budget {

// A department's budget: the facts, and nothing that can be computed from them. A plain value; it
// changes by Changes only (core/budget/change.h).
struct Budget
{
    BudgetProperties properties;
    DisclosureTemplate layout; // how its document is printed
    FactList<Unit> units;
    FactList<RevenueItem> revenueItems;
    FactList<LineItem> lineItems;
    FactList<Project> projects;
    FactList<ProcurementItem> procurement;
    FactList<Asset> assets;
    FactList<ThreePublicFigure> threePublic;
    FactList<SubjectName> subjectNames;
    FactList<NarrativeSection> narrative;
    FactList<KeptTable> keptTables;
    FactList<Waiver> waivers;

    bool operator==(const Budget&) const = default;
};

} // namespace budget
