#pragma once

#include "core/budget/budget.h"
#include "core/derivation/new_budget.h"
#include "core/document/table_template.h"
#include "core/money/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace budget::ui {

// What a new budget can be made of.
struct NewBudgetOffer
{
    std::vector<DisclosureTemplate> templates;
    // Reads last year's budget from a budget file or from a published document.
    std::function<Result<Budget>(const QString& path)> readLast;
    QString folder; // where to keep it
};

struct NewBudgetChoice
{
    Budget budget;
    QString path; // where to keep it; an existing file is to be replaced
    std::optional<derivation::CopySummary> copied = {}; // nothing for one that begins empty
};

} // namespace budget::ui
