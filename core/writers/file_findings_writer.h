#pragma once

#include "core/checks/report/findings_report.h"

namespace budget::writers {

// Writes findings as PDF (A4 landscape, a bookmark a severity), XLSX (a sheet each), HTML and JSON.
class FileFindingsWriter : public checks::FindingsWriter
{
public:
    QStringList endings() const override;
    [[nodiscard]] Result<void> write(const checks::CheckedFile& checked,
                                     const checks::ReportLabels& labels,
                                     const QString& path,
                                     const QDateTime& created) const override;
};

} // namespace budget::writers
