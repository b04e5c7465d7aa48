#pragma once

#include "core/budget_store.h"
#include "core/disclosure_file.h"

#include <QString>

namespace budget::ui {

// What the window needs from the layers it cannot see. The references outlive the window.
struct WindowServices
{
    const DisclosureReader& reader;
    const DisclosureWriter& writer;
    const BudgetFiles& budgets;
    QString samplePath; // empty: no sample is offered
};

} // namespace budget::ui
