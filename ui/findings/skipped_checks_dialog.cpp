#include "ui/findings/skipped_checks_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace budget::ui {

SkippedChecksDialog::SkippedChecksDialog(const std::vector<checks::ReportedSkip>& skipped,
                                         QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("skippedChecksDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Checks That Did Not Run"));
    auto* words = new QLabel(tr("A check that did not run has not been passed."), this);
    words->setWordWrap(true);
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("skippedList"));
    list->setAccessibleName(windowTitle());
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Check"), tr("Why")});
    for (const checks::ReportedSkip& skip : skipped) {
        auto* item = new QTreeWidgetItem(list, {skip.title, skip.reason});
        item->setToolTip(0, skip.title);
        item->setToolTip(1, skip.reason);
    }
    const int em = fontMetrics().horizontalAdvance(u'国');
    list->header()->resizeSection(0, 24 * em);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(56 * em, 28 * em);
}

} // namespace budget::ui
