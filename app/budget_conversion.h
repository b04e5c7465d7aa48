#pragma once

#include "core/budget/budget_store.h"
#include "core/document/figure_difference.h"
#include "core/exchange/disclosure_file.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace budget::app {

// What a file publishes: as it was read, or derived where it is a budget.
struct OpenedFile
{
    Disclosure disclosure;
    std::vector<Waiver> waivers; // of a budget
};

[[nodiscard]] Result<OpenedFile> openFile(const QString& path,
                                          const DisclosureReader& reader,
                                          const BudgetFiles& budgets,
                                          const ReadProgress& progress = {});

// openFile() where only the disclosure matters.
[[nodiscard]] Result<Disclosure>
readDisclosure(const QString& path, const DisclosureReader& reader, const BudgetFiles& budgets);

// What a budget that was found for a published document does not give.
struct LeftOut
{
    int figures = 0; // that the document prints
    std::vector<FigureDifference> differences;
};

// Writes the budget in `from` to `to`: a copy of a budget with its trail and versions, or what
// reconstruct() finds for a document.
[[nodiscard]] Result<LeftOut> writeBudget(const QString& from,
                                          const QString& to,
                                          const DisclosureReader& reader,
                                          const BudgetFiles& budgets,
                                          const ChangeStamp& stamp);

} // namespace budget::app
