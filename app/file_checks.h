#pragma once

#include "core/budget/budget_store.h"
#include "core/checks/report/findings_report.h"
#include "core/exchange/disclosure_file.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace budget::app {

// The files behind what was named: a folder stands for every file in it and below whose ending is
// one that is read (docs/command_line.md), by name; everything else for itself.
QStringList filesBehind(const QStringList& named);

// Reads and checks one file, against the document of the year before where there is one. What
// cannot be read is in CheckedFile::error.
checks::CheckedFile checkFile(const QString& path,
                              const DisclosureReader& reader,
                              const BudgetFiles& budgets,
                              const Disclosure* lastYear = nullptr);

// Checks the files on `jobs` threads (at least one) and hands each result to `take`, in the order
// of the files, on the calling thread. Ends early where `take` says false. `reader` and `budgets`
// are used by all threads at once.
void checkFiles(const QStringList& files,
                int jobs,
                const DisclosureReader& reader,
                const BudgetFiles& budgets,
                const Disclosure* lastYear,
                const std::function<bool(const checks::CheckedFile& checked)>& take);

} // namespace budget::app
