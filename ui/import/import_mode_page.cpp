#include "ui/import/import_mode_page.h"

#include "core/money/money_text.h"
#include "ui/import/import_draft.h"
#include "ui/wording/import_text.h"

#include <QFont>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

enum SumColumn
{
    SourceColumn,
    ImportedColumn,
    BeforeColumn,
    AfterColumn
};

} // namespace

ImportModePage::ImportModePage(ImportDraft& draft)
    : m_draft(draft)
    , m_sums(new QTreeWidget(this))
    , m_counts(new QLabel(this))
    , m_refused(new QLabel(this))
{
    setTitle(tr("Import"));
    setSubTitle(tr("What becomes of the line items that the budget has. One undo takes it back."));
    m_sums->setObjectName(QStringLiteral("importSums"));
    m_sums->setAccessibleName(tr("Sums by source, in 元"));
    m_sums->setHeaderLabels(
        {tr("Source of funds"), tr("In the sheet (元)"), tr("Before (元)"), tr("After (元)")});
    m_sums->setRootIsDecorated(false);
    m_sums->setUniformRowHeights(true);
    m_sums->setAlternatingRowColors(true);
    m_sums->header()->setStretchLastSection(false);
    m_sums->header()->setSectionResizeMode(SourceColumn, QHeaderView::Stretch);
    for (const int column : {ImportedColumn, BeforeColumn, AfterColumn})
        m_sums->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    m_refused->setObjectName(QStringLiteral("importRefused"));
    m_refused->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    for (int mode = 0; mode < importing::ImportModeCount; ++mode)
        addMode(mode);
    layout->addSpacing(8);
    layout->addWidget(m_counts);
    layout->addWidget(m_refused);
    layout->addWidget(m_sums, 1);
}

void ImportModePage::addMode(int mode)
{
    const auto chosen = static_cast<importing::ImportMode>(mode);
    auto* button = new QRadioButton(importModeText(chosen), this);
    button->setObjectName(QStringLiteral("importMode%1").arg(mode));
    button->setChecked(chosen == m_draft.mode());
    layout()->addWidget(button);
    connect(button, &QRadioButton::toggled, this, [this, chosen](bool isChosen) {
        if (!isChosen)
            return;
        m_draft.setMode(chosen);
        showOutcome();
    });
}

void ImportModePage::initializePage()
{
    showOutcome();
}

void ImportModePage::showOutcome()
{
    const importing::ImportOutcome& outcome = m_draft.outcome();
    m_counts->setText(counts());
    m_refused->setText(refused());
    m_refused->setVisible(!outcome.problems.empty());
    m_sums->clear();
    for (int i = 0; i < FundingSourceCount; ++i) {
        const importing::ImportSum& sum = outcome.sums.at(static_cast<std::size_t>(i));
        if (!(sum == importing::ImportSum()))
            addSum(fundingSourceName(static_cast<FundingSource>(i)),
                   sum.imported,
                   sum.before,
                   sum.after);
    }
    const importing::ImportSum total = outcome.total();
    addSum(tr("Total"), total.imported, total.before, total.after);
    QFont bold = font();
    bold.setBold(true);
    for (int column = SourceColumn; column <= AfterColumn; ++column)
        m_sums->topLevelItem(m_sums->topLevelItemCount() - 1)->setFont(column, bold);
    for (const int column : {ImportedColumn, BeforeColumn, AfterColumn}) {
        m_sums->resizeColumnToContents(column);
        m_sums->setColumnWidth(column, m_sums->columnWidth(column) + 24);
    }
    emit completeChanged();
}

void ImportModePage::addSum(const QString& name, Money imported, Money before, Money after)
{
    auto* item = new QTreeWidgetItem(m_sums, {name});
    const auto put = [item](SumColumn column, Money amount) {
        item->setText(column, formatMoneyExactly(amount, MoneyUnit::Yuan, Grouping::Thousands));
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    };
    put(ImportedColumn, imported);
    put(BeforeColumn, before);
    put(AfterColumn, after);
}

QString ImportModePage::counts() const
{
    const importing::ImportOutcome& outcome = m_draft.outcome();
    QStringList parts{tr("%n added", "line items", outcome.added)};
    if (m_draft.mode() == importing::ImportMode::Update) {
        parts.append(tr("%n changed", "line items", outcome.changed));
        parts.append(tr("%n as they were", "line items", outcome.unchanged));
    }
    if (outcome.removed > 0)
        parts.append(tr("%n removed", "line items", outcome.removed));
    parts.append(tr("%n not touched", "line items", outcome.left));
    if (outcome.newUnits > 0)
        parts.append(tr("%n new units", nullptr, outcome.newUnits));
    if (outcome.newProjects > 0)
        parts.append(tr("%n new projects", nullptr, outcome.newProjects));
    return tr("Line items: %1", "how many were added, changed …")
        .arg(parts.join(QStringLiteral(" · ")));
}

QString ImportModePage::refused() const
{
    const std::vector<importing::ImportProblem>& problems = m_draft.outcome().problems;
    if (problems.empty())
        return {};
    static constexpr std::size_t most = 10; // rows that are named
    QStringList rows;
    for (std::size_t i = 0; i < problems.size() && i < most; ++i)
        rows.append(QString::number(problems[i].row + 1));
    if (problems.size() > most)
        rows.append(QStringLiteral("…"));
    const QString sentence = tr("Rows %1: ", "of a sheet").arg(rows.join(QStringLiteral(", ")))
                             + importProblemText(problems.front());
    return m_draft.leavesOutWrong()
               ? sentence
               : sentence + u' ' + tr("Or go back and choose to leave out the rows with errors.");
}

bool ImportModePage::isComplete() const
{
    const importing::ImportOutcome& outcome = m_draft.outcome();
    return !outcome.change.isEmpty() && (outcome.problems.empty() || m_draft.leavesOutWrong());
}

} // namespace budget::ui
