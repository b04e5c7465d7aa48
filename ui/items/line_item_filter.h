#pragma once

#include "core/budget/facts.h"
#include "core/derivation/figure_facts.h"

#include <QString>

#include <optional>

namespace budget::ui {

// Which line items are asked for: those behind a figure. An item has to fit every part.
struct LineItemFilter
{
    std::optional<SubjectCode>
        functional;                      // this subject and below; the empty code is every subject
    std::optional<SubjectCode> economic; // the same
    Slice slice;                         // kinds and sources
    FactId unit = 0;                     // this unit and those below it; 0 for all
    FactId project = 0;                  // 0 for all
    std::optional<derivation::FigureFacts> facts; // those of one figure
    QString text;                                 // as somebody would type it into the search box

    // All but the unit, the figure and the text, which need the budget.
    bool fits(const LineItem& item) const
    {
        return (!functional || item.functional.isWithin(*functional))
               && (!economic || item.economic.isWithin(*economic)) && slice.has(item)
               && (project == 0 || item.project == project);
    }
};

} // namespace budget::ui
