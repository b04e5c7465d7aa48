#pragma once

#include "core/checks/report/findings_report.h"

#include <QDialog>

#include <vector>

namespace budget::ui {

// The checks that did not run on the document, each with its reason. Deleted when it is closed.
class SkippedChecksDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SkippedChecksDialog(const std::vector<checks::ReportedSkip>& skipped,
                                 QWidget* parent = nullptr);
};

} // namespace budget::ui
