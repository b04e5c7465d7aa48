#include "ui/window/findings_controls.h"

#include "core/checks/narrative/years.h"
#include "core/checks/report/check_list.h"
#include "core/derivation/derive.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/wait_cursor.h"
#include "ui/findings/document_checks.h"
#include "ui/findings/findings_panel.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_status.h"
#include "ui/wording/error_text.h"
#include "ui/wording/file_names.h"
#include "ui/wording/report_text.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMainWindow>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace budget::ui {

namespace {

bool isSame(const ShownFinding& left, const ShownFinding& right)
{
    return left.finding().check == right.finding().check && left.waiverPlace == right.waiverPlace;
}

} // namespace

FindingsControls::FindingsControls(const WindowServices& services,
                                   const Prompts& prompts,
                                   const WindowParts& window)
    : QObject(&window.widget)
    , m_services(services)
    , m_prompts(prompts)
    , m_window(window)
    , m_checks(new DocumentChecks(this))
    , m_panel(new FindingsPanel(*m_checks))
    , m_dock(new QDockWidget(&window.widget))
{
    m_dock->setObjectName(QStringLiteral("findingsDock"));
    m_dock->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(new QWidget(m_dock)); // the panel's own bar is enough
    m_dock->setWidget(m_panel);
    window.widget.addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    window.workspace.setRenderer(services.pages);
    window.workspace.setLastArea(m_panel);
    connect(m_checks, &DocumentChecks::changed, this, &FindingsControls::follow);
    connectActions();
    connectPanel();
    retranslate();
    showDock();
}

void FindingsControls::connectActions()
{
    using enum Command;
    WindowActions& actions = m_window.actions;
    const auto on = [&](Command command, auto run) {
        connect(&actions[command], &QAction::triggered, this, run);
    };
    actions[ShowFindings].setChecked(m_window.memory.areFindingsVisible());
    connect(&actions[ShowFindings], &QAction::toggled, this, [this](bool visible) {
        showDock();
        if (visible && m_dock->isVisible())
            m_panel->setFocus(Qt::ShortcutFocusReason);
    });
    on(NextFinding, [this] {
        // Among the line items the key is for cells that could not be read, where there are any.
        if (!m_window.workspace.run(NextWrongCell))
            step(1);
    });
    on(PreviousFinding, [this] { step(-1); });
    on(OtherPlace, [this] { openOther(); });
    on(SaveFindings, [this] { save(); });
    on(CompareLastYear, [this] { compare(); });
    const std::vector<checks::Check>& checks = checks::allChecks();
    actions[CompareLastYear].setVisible(
        std::any_of(checks.begin(), checks.end(), [](const checks::Check& check) {
            return check.group == checks::CheckGroup::BetweenYears;
        }));
}

void FindingsControls::connectPanel()
{
    m_panel->setUnit(m_window.memory.unit());
    connect(&m_window.workspace, &Workspace::unitChanged, m_panel, &FindingsPanel::setUnit);
    connect(m_panel, &FindingsPanel::stepped, this, [this](const ShownFinding& finding) {
        open(finding, false);
    });
    connect(m_panel, &FindingsPanel::opened, this, [this](const ShownFinding& finding) {
        open(finding, false);
        m_window.workspace.focusPage();
    });
    connect(m_panel, &FindingsPanel::otherOpened, this, [this](const ShownFinding& finding) {
        open(finding, true);
        m_window.workspace.focusPage();
    });
    connect(m_panel, &FindingsPanel::toggleRequested, this, [this] {
        m_window.actions[Command::ShowFindings].toggle();
    });
    connect(m_panel, &FindingsPanel::waiveRequested, this, &FindingsControls::waive);
    connect(m_panel, &FindingsPanel::withdrawRequested, this, [this](const ShownFinding& finding) {
        m_checks->withdraw(finding);
    });
    connect(m_panel, &FindingsPanel::mendRequested, this, &FindingsControls::mend);
    connect(m_panel, &FindingsPanel::saveRequested, this, &FindingsControls::save);
    connect(m_panel, &FindingsPanel::leaving, this, [this] { m_window.workspace.focusPage(); });
}

void FindingsControls::setDocument(std::shared_ptr<const Disclosure> disclosure,
                                   const QString& file)
{
    m_opened = std::nullopt;
    m_file = file;
    m_checks->setDocument(std::move(disclosure));
    showDock();
}

// What is printed is derived, so no page of a file is that of the budget.
void FindingsControls::setBudget(BudgetSession& session, const QString& file)
{
    m_opened = std::nullopt;
    m_file = file;
    m_checks->setBudget(session);
    showDock();
}

const std::vector<Waiver>& FindingsControls::waivers() const
{
    return m_checks->waivers();
}

void FindingsControls::retranslate()
{
    m_dock->setWindowTitle(tr("Findings"));
}

// A strip until the list is wanted; the list then has the height it had.
void FindingsControls::showDock()
{
    static constexpr int leastList = 160;
    const bool isOpen = m_window.actions[Command::ShowFindings].isChecked();
    m_window.memory.setFindingsVisible(isOpen);
    m_dock->setVisible(m_checks->isOpen());
    if (m_isListOpen && !isOpen)
        m_listHeight = m_dock->height();
    m_panel->setOpen(isOpen);
    if (!std::exchange(m_isListOpen, isOpen) && isOpen && m_dock->isVisible())
        m_window.widget.resizeDocks({m_dock}, {std::max(leastList, m_listHeight)}, Qt::Vertical);
}

// The focus stays where it is, the list is opened for it.
void FindingsControls::step(int steps)
{
    {
        const QSignalBlocker quiet(m_window.actions[Command::ShowFindings]);
        m_window.actions[Command::ShowFindings].setChecked(true);
    }
    showDock();
    m_panel->step(steps);
}

void FindingsControls::follow()
{
    count();
    followOpened();
}

void FindingsControls::count()
{
    FindingCounts counts;
    for (const ShownFinding& finding : m_checks->findings()) {
        if (finding.isWaived() || finding.part.kind == PartKind::None)
            continue;
        FindingCount& count = counts[partWord(finding.part)];
        switch (finding.severity()) {
        case checks::Severity::Error:
            ++count.errors;
            break;
        case checks::Severity::Warning:
            ++count.warnings;
            break;
        case checks::Severity::Note:
        case checks::Severity::Tail:
            ++count.others;
            break;
        }
    }
    m_window.workspace.setFindingCounts(counts);
}

// The finding whose places are shown is looked for among those of the document as it is now.
void FindingsControls::followOpened()
{
    if (!m_opened || !m_window.workspace.hasPlaces() || m_checks->isRunning())
        return;
    const std::vector<ShownFinding>& findings = m_checks->findings();
    const auto found = std::find_if(findings.begin(), findings.end(), [this](const auto& finding) {
        return isSame(finding, *m_opened);
    });
    if (found == findings.end()) {
        m_opened = std::nullopt;
        m_window.workspace.leavePlaces();
    } else if (m_checks->isBudget()) {
        m_opened = *found;
        showBeside();
    }
}

// The page stays where the user is by now.
void FindingsControls::showBeside()
{
    const checks::FindingPlace& left = m_opened->finding().left;
    const std::optional<checks::FindingPlace>& right = m_opened->finding().right;
    if (m_isOtherFirst && right)
        m_window.workspace.showBeside(*right, left, QString());
    else
        m_window.workspace.showBeside(left, right, QString());
}

void FindingsControls::open(const ShownFinding& finding, bool isOtherFirst)
{
    const checks::FindingPlace& left = finding.finding().left;
    const std::optional<checks::FindingPlace>& right = finding.finding().right;
    const bool hasRight = right && partOf(*right).kind != PartKind::None;
    m_isOtherFirst = isOtherFirst && hasRight;
    m_opened = finding;
    const QString file = m_checks->isBudget() ? QString() : m_file;
    if (m_isOtherFirst)
        m_window.workspace.showPlaces(*right, left, file);
    else
        m_window.workspace.showPlaces(left, right, file);
}

void FindingsControls::openOther()
{
    const std::optional<ShownFinding> finding =
        m_opened && m_window.workspace.hasPlaces() ? m_opened : m_panel->current();
    if (finding)
        open(*finding, !m_isOtherFirst);
}

bool FindingsControls::goBack()
{
    if (!m_window.workspace.hasPlaces())
        return false;
    m_window.workspace.leavePlaces();
    m_opened = std::nullopt;
    if (m_isListOpen && m_dock->isVisible())
        m_panel->setFocus(Qt::OtherFocusReason);
    return true;
}

void FindingsControls::waive(const ShownFinding& finding)
{
    const ShownFinding meant = finding;
    const QString reason =
        m_prompts.waiverReason(&m_window.widget, meant.reported.message).simplified();
    if (reason.isEmpty() || !m_checks->waive(meant, reason))
        return;
    say(m_checks->isBudget()
            ? tr("Kept in the budget as no mistake; one undo takes it back.")
            : tr("Kept until the document is closed; open it as a budget to keep it for good."));
}

// What was mended is shown where it stands now.
void FindingsControls::mend(const ShownFinding& finding)
{
    const ShownFinding meant = finding;
    if (!m_checks->mend(meant))
        return;
    const checks::Mend& mend = *meant.finding().mend;
    checks::FindingPlace place = meant.finding().left;
    place.quote.replace(mend.from, mend.to);
    m_opened = std::nullopt;
    m_window.workspace.showPlaces(place, std::nullopt, QString());
    say(tr("Mended: “%1” is “%2” now; one undo takes it back.").arg(mend.from, mend.to));
}

void FindingsControls::save()
{
    if (m_services.findings == nullptr || !m_checks->isOpen() || m_checks->isRunning())
        return;
    const Disclosure& disclosure = *m_checks->disclosure();
    const QString name =
        asFileName(tr("Findings on %1", "the name of a file").arg(disclosure.unitName));
    Session& memory = m_window.memory;
    const QString path = m_prompts.saveFile(
        &m_window.widget,
        memory.suggestedExport(name, folderBeside(m_file), m_services.findings->endings()),
        m_services.findings->endings());
    if (path.isEmpty())
        return;
    checks::CheckedFile checked;
    checked.file = QFileInfo(m_file).fileName();
    checked.disclosure = m_checks->disclosure();
    checked.checksRun = m_checks->checksRun();
    checked.skipped = m_checks->skipped();
    for (const ShownFinding& finding : m_checks->findings())
        checked.findings.push_back(finding.reported);
    const Result<void> written = [&] {
        const WaitCursor waiting;
        return m_services.findings->write(
            checked, reportLabels(checked), path, QDateTime::currentDateTime());
    }();
    if (!written)
        showFailure(written.error());
    else {
        memory.rememberExport(path);
        say(tr("Saved to %1").arg(QDir::toNativeSeparators(path)));
    }
}

void FindingsControls::compare()
{
    if (!m_checks->isOpen())
        return;
    const QString path = m_prompts.openFile(&m_window.widget, folderBeside(m_file));
    if (path.isEmpty())
        return;
    const Result<Disclosure> lastYear = [&] {
        const WaitCursor waiting;
        return read(path);
    }();
    if (!lastYear) {
        showFailure(lastYear.error());
        return;
    }
    const QString name = QFileInfo(path).fileName();
    if (!checks::isYearBefore(*lastYear, *m_checks->shown())) {
        say(tr("%1 is not this publisher's budget of the year before; nothing is compared with it.")
                .arg(name));
        return;
    }
    m_checks->setLastYear(std::make_shared<const Disclosure>(*lastYear));
    say(tr("Compared with %1").arg(name));
}

Result<Disclosure> FindingsControls::read(const QString& path) const
{
    if (!m_services.budgets.isBudgetFile(path))
        return m_services.reader.read(path);
    const auto store = m_services.budgets.openReadOnly(path);
    if (!store)
        return tl::unexpected(store.error());
    const Result<Budget> budget = (*store)->load();
    if (!budget)
        return tl::unexpected(budget.error());
    return derivation::derive(*budget);
}

void FindingsControls::say(const QString& sentence)
{
    m_window.status.showMessage(sentence, SaidFor);
}

void FindingsControls::showFailure(const Error& error)
{
    m_window.message.show(MessageBar::Severity::Failure, [error] { return errorText(error); });
}

} // namespace budget::ui
