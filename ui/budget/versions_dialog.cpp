#include "ui/budget/versions_dialog.h"

#include "ui/budget/budget_session.h"
#include "ui/budget/difference_list.h"
#include "ui/controls/wait_cursor.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

VersionsDialog::VersionsDialog(BudgetSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QTreeWidget(this))
    , m_outcome(new QLabel(this))
    , m_differences(new DifferenceList(tr("Now (元)"), tr("In the version (元)"), this))
    , m_restore(new QPushButton(tr("&Restore This Version"), this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions"));
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions of the budget"));
    m_list->setHeaderLabels({tr("Version"), tr("Saved"), tr("By")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_outcome->setObjectName(QStringLiteral("versionOutcome"));
    m_outcome->setWordWrap(true);
    m_restore->setObjectName(QStringLiteral("versionRestore"));
    m_restore->setEnabled(false);
    m_restore->setAutoDefault(false);

    auto* below = new QWidget(this);
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->addWidget(m_outcome);
    belowLayout->addWidget(m_differences, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, Qt::Horizontal, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    // Enter is the lists': it goes to a figure.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(960, 560);
    m_list->setFocus();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsDialog::compare);
    connect(m_differences, &DifferenceList::activated, this, &VersionsDialog::figureActivated);
    connect(&session, &BudgetSession::derived, this, &VersionsDialog::compare);
    connect(&session, &QObject::destroyed, this, &QWidget::close);
    list();
}

void VersionsDialog::list()
{
    const Result<std::vector<BudgetVersion>> versions = m_session.versions();
    if (!versions) {
        emit failed(versions.error());
        return;
    }
    m_versions = *versions;
    std::reverse(m_versions.begin(), m_versions.end());
    for (const BudgetVersion& version : m_versions)
        new QTreeWidgetItem(
            m_list,
            {version.name,
             version.stamp.when.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             version.stamp.who});
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + 24);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    compare();
}

const BudgetVersion* VersionsDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_versions[static_cast<std::size_t>(row)];
}

void VersionsDialog::compare()
{
    const BudgetVersion* version = current();
    m_restore->setEnabled(version != nullptr && !m_session.isReadOnly());
    m_differences->setVisible(version != nullptr);
    if (version == nullptr) {
        m_outcome->setText(tr("No version was saved yet. “Save a Version” in the File menu keeps "
                              "the budget as it is, to compare with and to return to."));
        return;
    }
    const WaitCursor waiting;
    const Result<std::vector<FigureDifference>> differences =
        m_session.differencesFrom(version->id);
    if (!differences) {
        m_restore->setEnabled(false);
        m_differences->setDifferences({});
        emit failed(differences.error());
        return;
    }
    m_outcome->setText(differences->empty()
                           ? tr("The budget prints the same figures now as in this version.")
                           : tr("%n figures are printed differently now.",
                                nullptr,
                                static_cast<int>(differences->size())));
    m_differences->setDifferences(*differences);
}

void VersionsDialog::restore()
{
    if (const BudgetVersion* version = current())
        m_session.restore(*version);
}

} // namespace budget::ui
