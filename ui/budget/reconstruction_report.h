#pragma once

#include "ui/budget/budget_session.h"

#include <QDialog>

namespace budget::ui {

// What became of a published document's figures when it was opened as a budget: how many the line
// items found for it reproduce, and which they cannot, because the document contradicts itself.
// Stands beside the window; it deletes itself when it is closed.
class ReconstructionReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReconstructionReportDialog(const ReconstructionReport& report,
                                        QWidget* parent = nullptr);

signals:
    void figureActivated(const budget::FigureDifference& figure);
};

} // namespace budget::ui
