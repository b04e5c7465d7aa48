// What the window does when a document comes, and when it goes.
#include "ui/budget/budget_session.h"
#include "ui/controls/message_bar.h"
#include "ui/window/budget_commands.h"
#include "ui/window/budget_opening.h"
#include "ui/window/findings_controls.h"
#include "ui/window/main_window.h"
#include "ui/window/publishing.h"
#include "ui/window/start_page.h"
#include "ui/window/window_status.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QStackedWidget>

namespace budget::ui {

void MainWindow::showNothing()
{
    m_disclosure = nullptr;
    m_file.clear();
    m_publishing->setDocument(nullptr, QString());
    m_workspace->setDisclosure(nullptr);
    m_findings->setDocument(nullptr, QString());
    leaveBudget();
    m_status->setSource(QString());
    m_status->setSelection({});
    listRecentFiles();
    m_centre->setCurrentWidget(m_startPage);
    updateActions();
    updateTitle();
}

void MainWindow::leaveBudget()
{
    m_commands->setSession(nullptr);
    m_budget.reset();
    setWindowModified(false);
}

void MainWindow::showDocument(const QString& path, std::shared_ptr<const Disclosure> disclosure)
{
    if (!m_commands->mayLeave())
        return;
    // A file that is read again shows the part that was in sight.
    const DocumentPart part = path == m_file ? m_workspace->currentPart() : m_partToShow;
    m_file = path;
    m_disclosure = std::move(disclosure);
    m_workspace->setDisclosure(m_disclosure);
    m_findings->setDocument(m_disclosure, path);
    leaveBudget();
    m_status->setSource(path);
    enterDocument(part);
    if (m_message->sentence().isEmpty())
        m_opening->offerBudget(m_disclosure->hidden,
                               [this] { m_actions[Command::OpenAsBudget].trigger(); });
}

void MainWindow::showBudget(BudgetSession* session)
{
    std::unique_ptr<BudgetSession> opened(session);
    if (!m_commands->mayLeave())
        return;
    m_file = opened->path();
    m_disclosure = opened->disclosure();
    m_workspace->setBudget(*opened);
    m_findings->setBudget(*opened, m_file);
    m_commands->setSession(nullptr);
    m_budget = std::move(opened); // the one before is let go of by now
    updateTitle();
    m_commands->setSession(session);
    connect(session, &BudgetSession::derived, this, [this] {
        m_disclosure = m_budget->disclosure();
        m_publishing->updateDocument(m_disclosure);
        updateTitle();
    });
    enterDocument(m_partToShow);
    if (m_budget->report())
        m_actions[Command::Report].trigger();
}

// What is common to both: the part that is shown first, what is remembered, what can be done.
void MainWindow::enterDocument(const DocumentPart& part)
{
    m_partToShow = {};
    if (m_file != m_services.samplePath && !(m_budget && m_budget->isUntitled()))
        m_session.addRecentFile(m_file);
    rememberFile();
    listRecentFiles();
    m_publishing->setDocument(m_disclosure, m_file);
    m_workspace->showPart(part);
    m_publishing->setCurrentTable(m_workspace->currentTable());
    m_centre->setCurrentWidget(m_workspace);
    m_workspace->focusParts();
    updateActions();
    updateTitle();
}

// At once, so that a crash finds the way back. The sample is no file of the user's: where it lies
// may be another place tomorrow.
void MainWindow::rememberFile()
{
    m_session.setLastFile(m_file == m_services.samplePath ? QString() : m_file);
}

} // namespace budget::ui
