#pragma once

#include "core/checks/report/findings_report.h"
#include "core/document/table.h"

#include <vector>

namespace budget::writers {

// The findings as tables of kind Other: one for each severity that has any, what was declared to be
// no mistake, the checks that did not run. Figures are amounts in 万元, exact.
std::vector<Table> findingTables(const checks::CheckedFile& checked,
                                 const checks::ReportLabels& labels);

// Their number and what ran: a line a row under the title of the report.
Table overviewTable(const checks::CheckedFile& checked, const checks::ReportLabels& labels);

} // namespace budget::writers
