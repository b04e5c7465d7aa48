#include "ui/window/main_window.h"

#include "core/budget/author.h"
#include "ui/budget/budget_session.h"
#include "ui/chart/chart_pane.h"
#include "ui/controls/file_drop.h"
#include "ui/controls/message_bar.h"
#include "ui/controls/reading_bar.h"
#include "ui/window/about_box.h"
#include "ui/window/budget_commands.h"
#include "ui/window/budget_opening.h"
#include "ui/window/document_loader.h"
#include "ui/window/findings_controls.h"
#include "ui/window/page_commands.h"
#include "ui/window/publishing.h"
#include "ui/window/recent_menu.h"
#include "ui/window/shortcut_dialog.h"
#include "ui/window/start_page.h"
#include "ui/window/view_controls.h"
#include "ui/window/window_family.h"
#include "ui/window/window_status.h"
#include "ui/wording/error_text.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace budget::ui {

QSize firstWindowSize(QSize screen)
{
    // What a window manager adds around it: borders, and a title above. Nobody knows before it is
    // shown, and a window higher than its screen hides its status bar.
    constexpr QSize frame(16, 48);
    constexpr QSize largest(1600, 1000);
    return (screen - frame).boundedTo(largest);
}

MainWindow::MainWindow(const WindowServices& services,
                       Prompts prompts,
                       QSettings& settings,
                       Language& language,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_prompts(std::move(prompts))
    , m_language(language)
    , m_settings(settings)
    , m_session(settings)
    , m_actions(*this)
    , m_recentMenu(new RecentMenu(m_actions.recentMenu(), m_session))
    , m_loader(new DocumentLoader(services.reader, this))
    , m_publishing(new Publishing(services.writer, m_prompts, m_session, *this))
    , m_centre(new QStackedWidget)
    , m_startPage(new StartPage)
    , m_workspace(new Workspace)
    , m_message(new MessageBar)
    , m_readingBar(new ReadingBar)
    , m_status(new WindowStatus(this))
    , m_view(new ViewControls(m_actions, *m_workspace, *m_status, m_session, language))
    , m_opening(new BudgetOpening(m_services, m_prompts, m_session, *m_message, *this))
    , m_commands(
          new BudgetCommands(m_services,
                             m_prompts,
                             {*this, m_actions, *m_message, *m_status, *m_workspace, m_session}))
    , m_findings(
          new FindingsControls(m_services,
                               m_prompts,
                               {*this, m_actions, *m_message, *m_status, *m_workspace, m_session}))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(800, 500);
    setStatusBar(m_status);
    buildCentre();
    connectFile();
    connectWorkspace();
    connectPublishing();
    connectDocuments();
    restoreSession();
    showNothing();
}

// The pages let go of the budget before it goes.
MainWindow::~MainWindow()
{
    m_workspace->setDisclosure(nullptr);
}

void MainWindow::open(const QString& path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (MainWindow* other = otherWindowWith(file, *this)) {
        other->raise();
        other->activateWindow();
    } else if (m_opening->isBudgetFile(file)) {
        m_loader->cancel();
        m_opening->open(file);
    } else {
        m_loader->load(file);
    }
}

void MainWindow::openLast()
{
    const QString file = m_session.lastFile();
    const bool isGone = !file.isEmpty() && !QFileInfo::exists(file);
    if (!isGone)
        m_partToShow = m_session.lastPart();
    if (!file.isEmpty() && !isGone) {
        open(file);
        return;
    }
    openSample();
    m_opening->offerUntitled();
    if (isGone) {
        m_message->show(MessageBar::Severity::Notice, [file] {
            return tr("%1, which was open last, is no longer there; this is the sample.")
                .arg(QDir::toNativeSeparators(file));
        });
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_commands->mayLeave()) {
        event->ignore();
        return;
    }
    m_loader->cancel();
    m_workspace->leavePlaces(); // the widths are those without them
    saveSession();
    QMainWindow::closeEvent(event);
    showNothing(); // others may open the budget now
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        m_commands->retranslate();
        m_findings->retranslate();
        listRecentFiles();
        updateTitle();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QMainWindow::keyPressEvent(event);
    else if (!m_loader->reading().isEmpty())
        m_loader->cancel();
    else if (!m_message->sentence().isEmpty())
        m_message->hide();
    else
        m_findings->goBack();
}

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // What comes and goes stands below the page, which stays where it is under the mouse.
    layout->addWidget(m_centre, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_readingBar);
    m_centre->addWidget(m_startPage);
    m_centre->addWidget(m_workspace);
    setCentralWidget(centre);
    m_startPage->setSampleOffered(!m_services.samplePath.isEmpty());
    connect(m_startPage, &StartPage::newRequested, this, [this] {
        m_actions[Command::NewBudget].trigger();
    });
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::askForFile);
    connect(m_startPage, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_startPage, &StartPage::fileRequested, this, &MainWindow::open);
    connect(m_readingBar, &ReadingBar::cancelRequested, m_loader, &DocumentLoader::cancel);
}

void MainWindow::connectFile()
{
    const auto on = [this](Command command, auto&& run) {
        connect(&m_actions[command], &QAction::triggered, this, run);
    };
    on(Command::NewBudget, [this] { m_opening->newBudget(folder()); });
    on(Command::NewWindow,
       [this] { openBeside(*this, m_services, m_prompts, m_settings, m_language); });
    on(Command::Open, [this] { askForFile(); });
    on(Command::OpenAsBudget, [this] {
        if (m_disclosure && !m_budget)
            m_opening->openPublished(*m_disclosure, m_file, m_findings->waivers());
    });
    on(Command::Export, [this] { m_publishing->exportFile(); });
    on(Command::Print, [this] { m_publishing->print(); });
    on(Command::PrintPreview, [this] { m_publishing->preview(); });
    on(Command::AuthorName, [this] { askForAuthor(); });
    on(Command::CloseDocument, [this] { closeDocument(); });
    on(Command::Quit, [this] { close(); });
    on(Command::Shortcuts, [this] { ShortcutDialog(actions(), this).exec(); });
    on(Command::About, [this] { showAboutBox(this); });
    connect(m_recentMenu, &RecentMenu::fileRequested, this, &MainWindow::open);
    connect(m_recentMenu, &RecentMenu::cleared, this, &MainWindow::listRecentFiles);
    auto* drop = new FileDrop(*this);
    connect(drop, &FileDrop::dropped, this, &MainWindow::open);
    connect(drop, &FileDrop::entered, this, [this](const QString& path) {
        m_status->showMessage(tr("Let go to open %1").arg(QFileInfo(path).fileName()), SaidFor);
    });
}

void MainWindow::connectWorkspace()
{
    connectPages(m_actions, *m_workspace);
    connect(m_workspace, &Workspace::partShown, this, [this] {
        m_publishing->setCurrentTable(m_workspace->currentTable());
        updateActions();
    });
    m_publishing->setUnit(m_session.unit());
    m_publishing->setShownTable([this] { return m_workspace->shownTable(); });
    connect(m_workspace, &Workspace::unitChanged, m_publishing, &Publishing::setUnit);
    connect(m_workspace, &Workspace::selectionChanged, m_status, &WindowStatus::setSelection);
    connect(m_workspace, &Workspace::contextChanged, this, &MainWindow::updateActions);
    connect(m_workspace, &Workspace::said, this, [this](const QString& sentence) {
        m_status->showMessage(sentence, SaidFor);
    });
    connect(m_commands, &BudgetCommands::contextChanged, this, &MainWindow::updateActions);
    connect(m_view, &ViewControls::contextChanged, this, &MainWindow::updateActions);
}

void MainWindow::connectPublishing()
{
    connect(m_publishing, &Publishing::exported, this, [this](const QString& path) {
        m_message->hide();
        m_status->showMessage(tr("Exported to %1").arg(QDir::toNativeSeparators(path)), SaidFor);
    });
    ChartPane& chart = m_workspace->chart();
    chart.setAskFileName([this](const QString& name, const QString& /*filter*/) {
        return m_publishing->askForPicture(name);
    });
    connect(&chart, &ChartPane::exported, m_publishing, &Publishing::exported);
    connect(&chart, &ChartPane::exportFailed, m_publishing, &Publishing::failed);
    connect(m_publishing, &Publishing::failed, this, [this](const Error& error) {
        m_message->show(MessageBar::Severity::Failure, [error] { return errorText(error); });
    });
}

void MainWindow::connectDocuments()
{
    connect(m_loader, &DocumentLoader::readingChanged, m_readingBar, &ReadingBar::setFile);
    connect(m_loader, &DocumentLoader::progressed, m_readingBar, &ReadingBar::setProgress);
    connect(m_loader, &DocumentLoader::loaded, this, &MainWindow::showDocument);
    connect(m_loader, &DocumentLoader::failed, this, &MainWindow::showFailure);
    connect(m_opening, &BudgetOpening::opened, this, &MainWindow::showBudget);
    connect(m_opening, &BudgetOpening::begun, this, &MainWindow::beginWork);
    connect(m_commands, &BudgetCommands::moved, this, [this] {
        m_file = m_budget->path();
        rememberFile();
        m_publishing->setDocument(m_disclosure, m_file);
        m_publishing->setCurrentTable(m_workspace->currentTable());
        updateTitle();
    });
}

void MainWindow::restoreSession()
{
    if (!restoreGeometry(m_session.geometry()))
        resize(firstWindowSize(screen()->availableSize()));
    restoreState(m_session.windowState());
}

void MainWindow::saveSession()
{
    m_session.setGeometry(saveGeometry());
    m_session.setWindowState(saveState());
    m_view->save();
    rememberFile();
    m_session.setLastPart(m_workspace->currentPart());
}

void MainWindow::askForFile()
{
    if (const QString path = m_prompts.openFile(this, folder()); !path.isEmpty())
        open(path);
}

QString MainWindow::folder() const
{
    return !m_file.isEmpty() && !isSample() ? QFileInfo(m_file).absolutePath() : QDir::homePath();
}

void MainWindow::openSample()
{
    if (!m_services.samplePath.isEmpty())
        m_loader->load(m_services.samplePath);
}

bool MainWindow::isSample() const
{
    return !m_file.isEmpty() && m_file == m_services.samplePath;
}

void MainWindow::closeDocument()
{
    if (!m_commands->mayLeave())
        return;
    m_loader->cancel();
    m_message->hide();
    showNothing();
}

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
    if (!m_message->sentence().isEmpty())
        return;
    const auto asBudget = [this] { m_actions[Command::OpenAsBudget].trigger(); };
    if (isSample())
        m_opening->introduceSample(asBudget);
    else
        m_opening->offerBudget(m_disclosure->hidden, asBudget);
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

// A new budget lands where its work begins.
void MainWindow::beginWork(const std::optional<derivation::CopySummary>& copied)
{
    if (!m_budget)
        return;
    m_workspace->showPart({PartKind::LineItems, 0});
    m_workspace->focusPage();
    m_opening->sayNextStep(
        copied, m_disclosure->fiscalYear, [this] { m_actions[Command::ImportItems].trigger(); });
}

// What is common to both: the part that is shown first, what is remembered, what can be done.
void MainWindow::enterDocument(const DocumentPart& part)
{
    m_partToShow = {};
    if (!isSample() && !(m_budget && m_budget->isUntitled()))
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
    m_session.setLastFile(isSample() ? QString() : m_file);
}

void MainWindow::showFailure(const QString& path, const Error& error)
{
    m_partToShow = {};
    m_message->show(
        MessageBar::Severity::Failure,
        [error] { return errorText(error); },
        [] { return tr("Try Again"); },
        [this, path] { open(path); });
}

// Every window has the same settings.
void MainWindow::askForAuthor()
{
    const std::optional<QString> name =
        m_prompts.authorName(this, m_session.chosenAuthor(), authorName());
    if (!name)
        return;
    m_session.setChosenAuthor(*name);
    for (const MainWindow* window : allWindows()) {
        if (window->m_budget)
            window->m_budget->setAuthor(m_session.author());
    }
}

void MainWindow::listRecentFiles()
{
    m_recentMenu->update();
    m_startPage->setRecentFiles(m_session.recentFiles());
}

void MainWindow::updateActions()
{
    CommandContext context = m_workspace->context();
    m_commands->describe(context);
    m_view->describe(context);
    m_actions.enableFor(context);
}

void MainWindow::updateTitle()
{
    const ShownKind kind = m_budget     ? ShownKind::Budget
                           : isSample() ? ShownKind::Sample
                                        : ShownKind::Published;
    setWindowTitle(windowTitleOf(m_disclosure.get(), m_file, kind));
}

} // namespace budget::ui
