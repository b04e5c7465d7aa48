#pragma once

#include "core/checks/report/findings_report.h"

namespace budget::ui {

// The words around the findings of a document, in the language of the interface.
checks::ReportLabels reportLabels(const checks::CheckedFile& checked);

} // namespace budget::ui
