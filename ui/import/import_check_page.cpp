#include "ui/import/import_check_page.h"

#include "core/import/problem_sheet.h"
#include "core/money/error.h"
#include "ui/controls/wait_cursor.h"
#include "ui/import/import_draft.h"
#include "ui/import/import_problem_model.h"
#include "ui/import/sheet_columns.h"
#include "ui/import/sheet_model.h"
#include "ui/wording/error_text.h"
#include "ui/wording/import_text.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

namespace budget::ui {

namespace {

// Rows of cells that are read and not edited.
QTableView* cellView(QAbstractItemModel* model, const char* name, const QString& title)
{
    auto* view = new QTableView;
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(title);
    view->setModel(model);
    view->setWordWrap(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    return view;
}

} // namespace

ImportCheckPage::ImportCheckPage(ImportDraft& draft)
    : m_draft(draft)
    , m_problems(new ImportProblemModel(this))
    , m_sheet(new SheetModel(this))
    , m_list(cellView(m_problems, "importProblems", tr("What is to be said of the rows")))
    , m_preview(cellView(m_sheet, "importChecked", tr("The sheet")))
    , m_summary(new QLabel(this))
    , m_createsUnits(new QCheckBox(tr("&Create the units that the budget lacks"), this))
    , m_leavesOut(new QCheckBox(tr("&Leave out the rows with errors"), this))
    , m_export(new QPushButton(tr("&Export the Rows with Errors…"), this))
    , m_exported(new QLabel(this))
{
    setTitle(tr("Check"));
    setSubTitle(tr("Rows with errors are not imported: mend their cells here (Enter goes there), "
                   "leave them out, or export them and import them later."));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_createsUnits->setObjectName(QStringLiteral("importCreatesUnits"));
    m_leavesOut->setObjectName(QStringLiteral("importLeavesOut"));
    m_export->setObjectName(QStringLiteral("importExport"));
    m_export->setAutoDefault(false);
    m_exported->setObjectName(QStringLiteral("importExported"));
    m_exported->setTextFormat(Qt::PlainText);
    m_exported->setWordWrap(true);
    buildViews();
    layOut();
    connectParts();
}

void ImportCheckPage::buildViews()
{
    m_list->verticalHeader()->hide();
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setAlternatingRowColors(true);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_sheet->setEditable(true);
    m_preview->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                               | QAbstractItemView::AnyKeyPressed);
}

void ImportCheckPage::layOut()
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({200, 200});
    auto* choices = new QHBoxLayout;
    choices->setSpacing(18);
    choices->addWidget(m_createsUnits);
    choices->addWidget(m_leavesOut);
    choices->addStretch(1);
    choices->addWidget(m_export);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    layout->addLayout(choices);
    layout->addWidget(m_exported);
    m_exported->hide();
}

void ImportCheckPage::connectParts()
{
    connect(m_createsUnits, &QCheckBox::toggled, this, [this](bool creates) {
        m_draft.setCreatesUnits(creates);
        check();
    });
    connect(m_leavesOut, &QCheckBox::toggled, this, [this](bool leavesOut) {
        m_draft.setLeavesOutWrong(leavesOut);
        emit completeChanged();
    });
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ImportCheckPage::showCell);
    connect(m_list, &QTableView::activated, this, &ImportCheckPage::editCell);
    // When the editor has closed: the models are about to be filled again.
    connect(m_sheet, &SheetModel::edited, this, &ImportCheckPage::takeCell, Qt::QueuedConnection);
    connect(m_export, &QPushButton::clicked, this, &ImportCheckPage::exportProblems);
    // The sheet may go while the page before it shows another.
    connect(&m_draft, &ImportDraft::sheetChanged, this, [this] { m_sheet->setSheet(nullptr, {}); });
}

void ImportCheckPage::initializePage()
{
    m_exported->hide();
    check();
}

// Shows how far it is where it takes a while; false where the user gave it up.
bool ImportCheckPage::readRows()
{
    const WaitCursor waiting;
    QProgressDialog progress(tr("Checking the rows…"), tr("Cancel"), 0, 0, this);
    progress.setObjectName(QStringLiteral("importProgress"));
    progress.setWindowTitle(tr("Import Line Items"));
    progress.setWindowModality(Qt::WindowModal);
    static constexpr int moment = 500; // milliseconds that nobody minds
    progress.setMinimumDuration(moment);
    return m_draft.readRows([&progress](int row, int rows) {
        progress.setMaximum(rows);
        progress.setValue(row);
        return !progress.wasCanceled();
    });
}

void ImportCheckPage::check()
{
    if (!readRows()) {
        m_sheet->setSheet(nullptr, {});
        m_problems->setProblems({}, {});
        QTimer::singleShot(0, this, [this] { wizard()->back(); });
        return;
    }
    const WaitCursor waiting;
    const importing::ImportedRows& rows = m_draft.rows();
    const importing::SheetHeader& header = m_draft.reading().header;
    m_problems->setProblems(rows.problems, header);
    m_sheet->setSheet(&m_draft.sheet(), header);
    m_sheet->setProblems(rows.problems);
    fitColumns(*m_list, 0);
    fitColumns(*m_preview, header.first);
    const bool isUnitUnknown = std::any_of(
        rows.problems.begin(), rows.problems.end(), [](const importing::ImportProblem& problem) {
            return problem.fault == importing::ImportFault::UnitUnknown;
        });
    m_createsUnits->setVisible(isUnitUnknown || m_createsUnits->isChecked());
    m_leavesOut->setVisible(rows.wrongRows > 0);
    m_export->setVisible(rows.wrongRows > 0);
    m_list->setVisible(!rows.problems.empty());
    showSummary();
    if (!rows.problems.empty())
        m_list->selectRow(0);
    emit completeChanged();
}

void ImportCheckPage::takeCell(int row, int column, const QString& text)
{
    const int problem = m_list->currentIndex().row();
    m_draft.setCell(row, column, text);
    check();
    m_list->selectRow(std::clamp(problem, 0, std::max(0, m_problems->rowCount() - 1)));
    // Where nothing is said any more the cell stays in sight.
    if (m_problems->rowCount() == 0)
        m_preview->setCurrentIndex(m_sheet->index(row, column));
    (m_problems->rowCount() > 0 ? m_list : m_preview)->setFocus();
}

// Goes to the cell that the problem is about, ready to be typed over.
void ImportCheckPage::editCell()
{
    showCell();
    m_preview->setFocus();
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && m_problems->problemAt(current.row()).column >= 0)
        m_preview->edit(m_preview->currentIndex());
}

void ImportCheckPage::showSummary()
{
    const importing::ImportedRows& rows = m_draft.rows();
    QStringList parts{tr("%n rows with amounts", nullptr, rows.rows),
                      tr("%n line items", nullptr, static_cast<int>(rows.items.size()))};
    parts.append(rows.wrongRows > 0 ? tr("%n rows with errors", nullptr, rows.wrongRows)
                                    : tr("no errors"));
    if (const int warnings = rows.count(importing::ImportSeverity::Warning); warnings > 0)
        parts.append(tr("%n warnings", nullptr, warnings));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

void ImportCheckPage::showCell()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const importing::ImportProblem& problem = m_problems->problemAt(current.row());
    const QModelIndex cell = m_sheet->index(problem.row, std::max(0, problem.column));
    m_preview->setCurrentIndex(cell);
    m_preview->scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

void ImportCheckPage::exportProblems()
{
    const QString base = QFileInfo(m_draft.name()).completeBaseName();
    const QString name =
        tr("%1, to be mended", "name of a file").arg(base) + QStringLiteral(".csv");
    const QString path = m_draft.offer().askProblemFile(
        this, QDir(m_draft.offer().folder).filePath(name), {QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    std::map<int, QString> reasons;
    for (const importing::ImportProblem& problem : m_draft.rows().problems) {
        if (severityOf(problem.fault) != importing::ImportSeverity::Error)
            continue;
        QString& reason = reasons[problem.row];
        reason += (reason.isEmpty() ? QString() : QStringLiteral("; "))
                  + (problem.column < 0 ? QString() : columnLetters(problem.column) + u' ')
                  + importProblemText(problem);
    }
    const importing::ImportReading& reading = m_draft.reading();
    QSaveFile file(path);
    const QByteArray csv = importing::problemSheet(m_draft.sheet(),
                                                   reading.header,
                                                   reading.columns,
                                                   reasons,
                                                   tr("To be mended", "header of a column"));
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit();
    m_draft.remember(); // for when it comes back
    m_exported->setText(
        isWritten
            ? tr("%n rows were written to %1; import them when they are mended.",
                 nullptr,
                 static_cast<int>(reasons.size()))
                  .arg(QDir::toNativeSeparators(path))
            : errorText({ErrorCode::FileUnwritable, {path, {}, 0, 0, {}}, file.errorString()}));
    m_exported->show();
}

bool ImportCheckPage::isComplete() const
{
    if (!m_draft.isRead()) // not yet, or given up
        return false;
    const importing::ImportedRows& rows = m_draft.rows();
    return !rows.items.empty() && (rows.wrongRows == 0 || m_leavesOut->isChecked());
}

} // namespace budget::ui
