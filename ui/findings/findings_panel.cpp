#include "ui/findings/findings_panel.h"

#include "ui/findings/document_checks.h"
#include "ui/findings/finding_detail.h"
#include "ui/findings/findings_bar.h"
#include "ui/findings/findings_model.h"
#include "ui/findings/skipped_checks_dialog.h"
#include "ui/wording/finding_text.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

void setUpView(QTreeView& view)
{
    view.setObjectName(QStringLiteral("findingsTree"));
    view.setFrameShape(QFrame::NoFrame);
    view.setUniformRowHeights(true);
    view.setAlternatingRowColors(false);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTextElideMode(Qt::ElideRight);
    view.setIndentation(14);
    view.setIconSize(QSize(16, 16));
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.setExpandsOnDoubleClick(false);
    view.header()->setStretchLastSection(false);
    view.header()->setSectionsMovable(false);
}

} // namespace

FindingsPanel::FindingsPanel(DocumentChecks& checks, QWidget* parent)
    : QWidget(parent)
    , m_checks(checks)
    , m_model(new FindingsModel(this))
    , m_bar(new FindingsBar(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_view(new QTreeView(this))
    , m_detail(new FindingDetail(this))
{
    setObjectName(QStringLiteral("findingsPanel"));
    m_view->setModel(m_model);
    setUpView(*m_view);
    m_nothing->setObjectName(QStringLiteral("findingsNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_splitter->setObjectName(QStringLiteral("findingsSplitter"));
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({900, 340});
    m_detail->setMinimumWidth(260);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_model->setFilter(m_bar->filter());
    connectParts();
    follow();
}

void FindingsPanel::connectParts()
{
    connect(&m_checks, &DocumentChecks::changed, this, &FindingsPanel::follow);
    connect(m_bar, &FindingsBar::filterChanged, this, &FindingsPanel::refilter);
    connect(m_bar, &FindingsBar::groupingChanged, this, &FindingsPanel::refilter);
    connect(m_bar, &FindingsBar::skippedRequested, this, &FindingsPanel::showSkipped);
    connect(m_bar, &FindingsBar::saveRequested, this, &FindingsPanel::saveRequested);
    connect(m_bar, &FindingsBar::toggleRequested, this, &FindingsPanel::toggleRequested);
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &FindingsPanel::showCurrent);
    connect(m_view, &QTreeView::doubleClicked, this, &FindingsPanel::activate);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FindingsPanel::showMenu);
    const auto forward = [this](auto signal, auto announce) {
        connect(m_detail, signal, this, [this, announce] {
            if (const std::optional<ShownFinding> finding = current())
                emit(this->*announce)(*finding);
        });
    };
    forward(&FindingDetail::leftRequested, &FindingsPanel::opened);
    forward(&FindingDetail::rightRequested, &FindingsPanel::otherOpened);
    forward(&FindingDetail::waiveRequested, &FindingsPanel::waiveRequested);
    forward(&FindingDetail::withdrawRequested, &FindingsPanel::withdrawRequested);
    forward(&FindingDetail::mendRequested, &FindingsPanel::mendRequested);
}

void FindingsPanel::setUnit(MoneyUnit unit)
{
    m_model->setUnit(unit);
    fitFigures();
    fitColumns();
}

void FindingsPanel::setOpen(bool isOpen)
{
    m_stack->setVisible(isOpen);
    m_bar->setStrip(!isOpen);
    setMaximumHeight(isOpen ? QWIDGETSIZE_MAX : m_bar->sizeHint().height());
}

std::optional<ShownFinding> FindingsPanel::current() const
{
    const ShownFinding* finding = m_model->findingAt(m_view->currentIndex());
    return finding != nullptr ? std::optional(*finding) : std::nullopt;
}

void FindingsPanel::step(int steps)
{
    const QModelIndex next = m_model->next(m_view->currentIndex(), steps);
    if (!next.isValid())
        return;
    m_view->setCurrentIndex(next);
    m_view->scrollTo(next);
    emit stepped(ShownFinding(*m_model->findingAt(next)));
}

void FindingsPanel::showSkipped()
{
    auto* dialog = new SkippedChecksDialog(m_checks.skipped(), this);
    dialog->show();
}

// The finding that was chosen stays chosen; where it has gone, the next one in its place is.
void FindingsPanel::follow()
{
    const std::optional<ShownFinding> before = current();
    const int row = m_view->currentIndex().row();
    m_bar->showChecks(m_checks);
    m_model->setFindings(m_checks.findings());
    layRows();
    restoreCurrent(before, row);
    showState();
    showCurrent();
}

void FindingsPanel::refilter()
{
    const std::optional<ShownFinding> before = current();
    const int row = m_view->currentIndex().row();
    m_model->setGrouping(m_bar->grouping());
    m_model->setFilter(m_bar->filter());
    layRows();
    restoreCurrent(before, row);
    showState();
    showCurrent();
}

void FindingsPanel::restoreCurrent(const std::optional<ShownFinding>& before, int row)
{
    if (!before)
        return;
    QModelIndex index = m_model->indexOf(before->finding().check, before->waiverPlace);
    for (int group = 0; !index.isValid() && group < m_model->rowCount(); ++group) {
        const QModelIndex above = m_model->index(group, 0);
        const ShownFinding* first = m_model->findingAt(m_model->index(0, 0, above));
        if (first->group == before->group)
            index = m_model->index(std::min(row, m_model->rowCount(above) - 1), 0, above);
    }
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void FindingsPanel::layRows()
{
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_view->setFirstColumnSpanned(group, {}, true);
    m_view->expandAll();
    fitFigures();
    fitColumns();
}

// The words for a severity and the figures are never cut off.
void FindingsPanel::fitFigures()
{
    using enum FindingsModel::Column;
    QHeaderView& header = *m_view->header();
    const int em = m_view->fontMetrics().horizontalAdvance(u'国');
    // The widest word for a severity stands in the list or may yet.
    int severity = m_view->fontMetrics().horizontalAdvance(
        m_model->headerData(SeverityColumn, Qt::Horizontal).toString());
    for (const checks::Severity each : {checks::Severity::Error,
                                        checks::Severity::Warning,
                                        checks::Severity::Note,
                                        checks::Severity::Tail}) {
        const int words = m_view->fontMetrics().horizontalAdvance(severityText(each));
        severity = std::max(severity, words + 2 * m_view->indentation());
    }
    header.resizeSection(SeverityColumn, severity + m_view->iconSize().width() + 2 * em);
    for (const int column : {LeftColumn, RightColumn, DifferenceColumn}) {
        m_view->resizeColumnToContents(column);
        header.resizeSection(column, header.sectionSize(column) + em);
    }
}

// What is left is for the words.
void FindingsPanel::fitColumns()
{
    using enum FindingsModel::Column;
    QHeaderView& header = *m_view->header();
    const int em = m_view->fontMetrics().horizontalAdvance(u'国');
    int left = m_view->viewport()->width();
    for (const int column : {SeverityColumn, LeftColumn, RightColumn, DifferenceColumn})
        left -= header.sectionSize(column);
    const int place = std::clamp(left * 38 / 100, 8 * em, 26 * em);
    header.resizeSection(PlaceColumn, place);
    header.resizeSection(MessageColumn, std::max(12 * em, left - place));
}

void FindingsPanel::showCurrent()
{
    const std::optional<ShownFinding> finding = current();
    const bool isBudget = m_checks.isBudget();
    m_detail->showFinding(finding ? &*finding : nullptr,
                          finding ? m_checks.mending(*finding).obstacle
                                  : checks::MendObstacle::NoProposal,
                          isBudget && !m_checks.canEdit(),
                          isBudget);
}

void FindingsPanel::showState()
{
    QString words;
    if (!m_checks.isOpen())
        words = tr("No document is open.");
    else if (m_checks.isRunning())
        words = tr("Checking the document…");
    else if (m_checks.findings().empty())
        words = tr("Nothing was found. %1 checks ran, %2 were skipped.")
                    .arg(m_checks.checksRun())
                    .arg(m_checks.skipped().size());
    else if (m_model->shownCount() == 0)
        words = tr("No finding is of what is chosen above.");
    m_nothing->setText(words);
    m_stack->setCurrentWidget(words.isEmpty() ? static_cast<QWidget*>(m_splitter) : m_nothing);
    m_view->setAccessibleName(tr("Findings"));
}

void FindingsPanel::activate(const QModelIndex& index)
{
    if (const ShownFinding* finding = m_model->findingAt(index))
        emit opened(ShownFinding(*finding));
    else
        m_view->setExpanded(index, !m_view->isExpanded(index));
}

void FindingsPanel::showMenu(const QPoint& at)
{
    const std::optional<ShownFinding> finding = current();
    if (!finding)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* name : {"showLeftPlace", "showRightPlace", "mendFinding", "waiveFinding"}) {
        auto* button = m_detail->findChild<QAbstractButton*>(QString::fromLatin1(name));
        if (button->isHidden())
            continue;
        QAction* action = menu->addAction(button->text());
        action->setToolTip(button->toolTip());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
    }
    menu->setToolTipsVisible(true);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fitColumns();
    if (event->type() == QEvent::KeyPress && watched == m_view) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_view->currentIndex());
            return true;
        }
        if (key == Qt::Key_Escape) {
            emit leaving();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_checks.retranslate();
        m_model->retranslate();
        layRows();
        showState();
    }
    QWidget::changeEvent(event);
}

} // namespace budget::ui
