#include "ui/items/line_item_picks.h"

#include "core/subjects/subject_search.h"

#include <QCoreApplication>

#include <algorithm>

namespace budget::ui {

namespace {

class PickWords
{
    Q_DECLARE_TR_FUNCTIONS(LineItemPicks)

public:
    static QString newProject() { return tr("New project"); }
};

// Those whose name begins so first.
void addChoice(const QString& code,
               const QString& name,
               const QString& typed,
               std::vector<Pick>& begun,
               std::vector<Pick>& others)
{
    if (!typed.isEmpty() && !matchesSearch(code, name, typed))
        return;
    const bool begins = foldedText(name, Fold::Name).startsWith(foldedText(typed, Fold::Name))
                        || code.startsWith(typed);
    (begins ? begun : others).push_back({(code + u' ' + name).trimmed(), {}, {}, false});
}

} // namespace

std::vector<Pick> picksFor(LineItemField field, const QString& typed, const Budget& budget)
{
    std::vector<Pick> begun;
    std::vector<Pick> others;
    const auto add = [&](const QString& code, const QString& name) {
        addChoice(code, name, typed, begun, others);
    };
    switch (field) {
    case LineItemField::Unit:
        for (const Unit& unit : budget.units)
            add(unit.code, unit.name);
        break;
    case LineItemField::Kind:
        for (int kind = 0; kind < ExpenditureKindCount; ++kind)
            add({}, expenditureKindName(static_cast<ExpenditureKind>(kind)));
        break;
    case LineItemField::Project:
        for (const Project& project : budget.projects)
            add({}, project.name);
        break;
    case LineItemField::Source:
        for (int source = 0; source < FundingSourceCount; ++source)
            add({}, fundingSourceName(static_cast<FundingSource>(source)));
        break;
    case LineItemField::Functional: // a SubjectPickModel has them
    case LineItemField::Economic:
    case LineItemField::Amount:
    case LineItemField::Note:
    case LineItemField::Inferred:
        break;
    }
    begun.insert(begun.end(), others.begin(), others.end());
    const bool isKnown = std::any_of(begun.begin(), begun.end(), [&](const Pick& pick) {
        return foldedText(pick.text, Fold::Name) == foldedText(typed, Fold::Name);
    });
    if (field == LineItemField::Project && !isKnown && !typed.isEmpty())
        begun.push_back({typed, {}, PickWords::newProject(), false});
    return begun;
}

} // namespace budget::ui
