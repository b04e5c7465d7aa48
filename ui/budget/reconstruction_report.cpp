#include "ui/budget/reconstruction_report.h"

#include "ui/budget/difference_list.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace budget::ui {

ReconstructionReportDialog::ReconstructionReportDialog(const ReconstructionReport& report,
                                                       QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("reconstructionReport"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report on the Published Figures"));
    const int leftOut = static_cast<int>(report.leftOut.size());
    auto* summary = new QLabel(this);
    summary->setObjectName(QStringLiteral("reportSummary"));
    summary->setWordWrap(true);
    summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const QString found =
        tr("%n line items were found that print the figures of %1.", nullptr, report.lineItems)
            .arg(report.source);
    const QString inferred = tr("Every one of them is inferred (推算) until somebody confirms it: "
                                "the document prints their sums, not the items themselves.");
    const QString outcome =
        leftOut == 0 ? tr("All of its %n figures are reproduced exactly.", nullptr, report.figures)
                     : tr("Of its %1 figures, %2 are not reproduced: the document contradicts "
                          "itself there. No balance was invented; the more detailed table was "
                          "followed.")
                           .arg(report.figures)
                           .arg(leftOut);
    summary->setText(QStringList({found, inferred, outcome}).join(QStringLiteral("\n\n")));
    auto* list = new DifferenceList(tr("Published (元)"), tr("In the budget (元)"), this);
    list->setDifferences(report.leftOut);
    list->setVisible(leftOut > 0);
    list->setFocus();
    connect(list, &DifferenceList::activated, this, &ReconstructionReportDialog::figureActivated);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, Qt::Horizontal, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is the list's
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    if (leftOut > 0)
        layout->addWidget(
            new QLabel(tr("A double click or Enter on a line goes to the figure."), this));
    layout->addWidget(buttons);
    if (leftOut > 0)
        resize(960, 520);
    else
        resize(520, sizeHint().height());
}

} // namespace budget::ui
