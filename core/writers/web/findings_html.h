#pragma once

#include "core/checks/report/findings_report.h"

#include <QByteArray>

namespace budget::writers {

// The findings as one page for a browser, with nothing to load; light and dark as the reader has
// it. Texts of the document are shown as they are, whatever they hold.
QByteArray findingsToHtml(const checks::CheckedFile& checked, const checks::ReportLabels& labels);

} // namespace budget::writers
