#pragma once

#include "core/budget/budget_store.h"
#include "core/checks/report/findings_report.h"
#include "core/document/table_template.h"
#include "core/exchange/disclosure_file.h"
#include "core/exchange/page_images.h"
#include "core/exchange/sheet.h"

#include <QString>

#include <vector>

namespace budget::ui {

// What the window needs from the layers it cannot see. The references outlive the window.
struct WindowServices
{
    const DisclosureReader& reader;
    const DisclosureWriter& writer;
    const BudgetFiles& budgets;
    QString samplePath;                        // empty: no sample is offered
    std::vector<DisclosureTemplate> templates; // that a new budget can be printed by
    const SheetReader* sheets = nullptr;       // null: line items come from the clipboard only
    const PageRenderer* pages = nullptr;       // null: printed pages are not drawn
    const checks::FindingsWriter* findings = nullptr; // null: findings cannot be saved
};

} // namespace budget::ui
