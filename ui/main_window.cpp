#include "ui/main_window.h"

#include "ui/chart_pane.h"
#include "ui/document_loader.h"
#include "ui/error_text.h"
#include "ui/icons.h"
#include "ui/message_bar.h"
#include "ui/publishing.h"
#include "ui/reading_bar.h"
#include "ui/recent_menu.h"
#include "ui/shortcut_dialog.h"
#include "ui/start_page.h"
#include "ui/view_controls.h"
#include "ui/window_status.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace budget::ui {

namespace {

constexpr int SaidFor = 10'000; // milliseconds that the status bar says what was done

// The one local file that is dragged; empty for anything else.
QString draggedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(const WindowServices& services,
                       Prompts prompts,
                       QSettings& settings,
                       Language& language,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_prompts(std::move(prompts))
    , m_session(settings)
    , m_actions(*this)
    , m_recentMenu(new RecentMenu(m_actions.recentMenu(), m_session))
    , m_loader(new DocumentLoader(services.reader, this))
    , m_publishing(new Publishing(services.writer, m_prompts, *this))
    , m_centre(new QStackedWidget)
    , m_startPage(new StartPage)
    , m_workspace(new Workspace)
    , m_message(new MessageBar)
    , m_readingBar(new ReadingBar)
    , m_status(new WindowStatus(this))
    , m_view(new ViewControls(m_actions, *m_workspace, *m_status, m_session, language))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(800, 500);
    setStatusBar(m_status);
    buildCentre();
    connectFile();
    connectEdit();
    connectGo();
    connectLoader();
    connectPublishing();
    restoreSession();
    showNothing();
}

MainWindow::~MainWindow() = default;

void MainWindow::open(const QString& path)
{
    m_loader->load(QFileInfo(path).absoluteFilePath());
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
    if (isGone) {
        m_message->show(MessageBar::Severity::Notice, [file] {
            return tr("%1, which was open last, is no longer there; this is the sample.")
                .arg(QDir::toNativeSeparators(file));
        });
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_loader->cancel();
    saveSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
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
    else
        m_message->hide();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QString file = draggedFile(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    m_status->showMessage(tr("Let go to open %1").arg(QFileInfo(file).fileName()), SaidFor);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = draggedFile(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    m_status->clearMessage();
    open(file);
}

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_readingBar);
    layout->addWidget(m_message);
    layout->addWidget(m_centre, 1);
    m_centre->addWidget(m_startPage);
    m_centre->addWidget(m_workspace);
    setCentralWidget(centre);
    m_startPage->setSampleOffered(!m_services.samplePath.isEmpty());
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
    on(Command::Open, [this] { askForFile(); });
    on(Command::Export, [this] { m_publishing->exportFile(); });
    on(Command::Print, [this] { m_publishing->print(); });
    on(Command::PrintPreview, [this] { m_publishing->preview(); });
    on(Command::CloseDocument, [this] { closeDocument(); });
    on(Command::Quit, [this] { close(); });
    on(Command::Shortcuts, [this] { ShortcutDialog(actions(), this).exec(); });
    on(Command::About, [this] { showAbout(); });
    connect(m_recentMenu, &RecentMenu::fileRequested, this, &MainWindow::open);
    connect(m_recentMenu, &RecentMenu::cleared, this, &MainWindow::listRecentFiles);
}

void MainWindow::connectEdit()
{
    const auto on = [this](Command command, void (Workspace::*run)()) {
        connect(&m_actions[command], &QAction::triggered, m_workspace, run);
    };
    on(Command::Copy, &Workspace::copy);
    on(Command::CopyWithHeader, &Workspace::copyWithHeader);
    on(Command::CopyInYuan, &Workspace::copyInYuan);
    on(Command::SelectAll, &Workspace::selectAll);
    on(Command::Find, &Workspace::openFind);
    on(Command::FindNext, &Workspace::findNext);
    on(Command::FindPrevious, &Workspace::findPrevious);
}

void MainWindow::connectGo()
{
    const auto on = [this](Command command, auto&& run) {
        connect(&m_actions[command], &QAction::triggered, m_workspace, run);
    };
    on(Command::GoUp, [this] { m_workspace->goUp(); });
    on(Command::GoBack, [this] { m_workspace->goBack(); });
    on(Command::GoForward, [this] { m_workspace->goForward(); });
    on(Command::PreviousTable, [this] { m_workspace->goToTable(-1); });
    on(Command::NextTable, [this] { m_workspace->goToTable(1); });
    on(Command::SearchParts, [this] {
        m_actions[Command::ShowNavigator].setChecked(true);
        m_workspace->focusSearch();
    });
    on(Command::NextArea, [this] { m_workspace->cycleFocus(1); });
    on(Command::PreviousArea, [this] { m_workspace->cycleFocus(-1); });
    connect(m_workspace, &Workspace::partShown, this, [this] {
        m_publishing->setCurrentTable(m_workspace->currentTable());
        updateActions();
    });
    connect(m_workspace, &Workspace::selectionChanged, m_status, &WindowStatus::setSelection);
}

void MainWindow::connectLoader()
{
    connect(m_loader, &DocumentLoader::readingChanged, m_readingBar, &ReadingBar::setFile);
    connect(m_loader, &DocumentLoader::loaded, this, &MainWindow::showDocument);
    connect(m_loader, &DocumentLoader::failed, this, &MainWindow::showFailure);
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

void MainWindow::restoreSession()
{
    if (!restoreGeometry(m_session.geometry()))
        resize(screen()->availableSize().boundedTo(QSize(1600, 1000)));
    restoreState(m_session.windowState());
    m_workspace->restoreWidths(m_session.splitter());
    m_workspace->chart().setOptions(m_session.chartOptions());
}

void MainWindow::saveSession()
{
    m_session.setGeometry(saveGeometry());
    m_session.setWindowState(saveState());
    m_session.setSplitter(m_workspace->saveState());
    m_session.setChartOptions(m_workspace->chart().options());
    // The sample is no file of the user's: where it lies may be another place tomorrow.
    m_session.setLastFile(m_file == m_services.samplePath ? QString() : m_file);
    m_session.setLastPart(m_workspace->currentPart());
}

void MainWindow::askForFile()
{
    const QString folder = m_file.isEmpty() ? QDir::homePath() : QFileInfo(m_file).absolutePath();
    const QString path = m_prompts.openFile(this, folder);
    if (!path.isEmpty())
        open(path);
}

void MainWindow::openSample()
{
    if (!m_services.samplePath.isEmpty())
        m_loader->load(m_services.samplePath);
}

void MainWindow::closeDocument()
{
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
    m_status->setSource(QString());
    m_status->setSelection({});
    listRecentFiles();
    m_centre->setCurrentWidget(m_startPage);
    updateActions();
    updateTitle();
}

void MainWindow::showDocument(const QString& path, std::shared_ptr<const Disclosure> disclosure)
{
    // A file that is read again shows the part that was in sight.
    const DocumentPart part = path == m_file ? m_workspace->currentPart() : m_partToShow;
    m_partToShow = {};
    m_file = path;
    m_disclosure = std::move(disclosure);
    if (path != m_services.samplePath)
        m_session.addRecentFile(path);
    listRecentFiles();
    m_publishing->setDocument(m_disclosure, path);
    m_workspace->setDisclosure(m_disclosure);
    m_workspace->showPart(part);
    m_status->setSource(path);
    m_centre->setCurrentWidget(m_workspace);
    m_workspace->focusParts();
    updateActions();
    updateTitle();
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

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setWindowTitle(tr("About Yusuan"));
    box.setIconPixmap(applicationIcon().pixmap(64, 64));
    box.setText(tr("Yusuan %1").arg(QApplication::applicationVersion()));
    box.setInformativeText(
        tr("A workbench for Chinese department budgets.\n\nFree software under the GNU General "
           "Public License, version 3 or later. It comes without any warranty."));
    box.exec();
}

void MainWindow::listRecentFiles()
{
    m_recentMenu->update();
    m_startPage->setRecentFiles(m_session.recentFiles());
}

void MainWindow::updateActions()
{
    const bool isOpen = m_disclosure != nullptr;
    const bool isTable = isOpen && m_workspace->currentTable() >= 0;
    using enum Command;
    for (const Command command : {Export,
                                  Print,
                                  PrintPreview,
                                  CloseDocument,
                                  Copy,
                                  SelectAll,
                                  Find,
                                  ShowNavigator,
                                  PreviousTable,
                                  NextTable,
                                  SearchParts,
                                  NextArea,
                                  PreviousArea})
        m_actions[command].setEnabled(isOpen);
    for (const Command command :
         {CopyWithHeader, CopyInYuan, GoUp, ExpandCategories, ExpandSections, ExpandItems})
        m_actions[command].setEnabled(isTable);
    for (const Command command : {FindNext, FindPrevious})
        m_actions[command].setEnabled(isOpen && !isTable);
    m_actions[ShowChart].setEnabled(isOpen && m_workspace->hasChart());
    m_actions[GoBack].setEnabled(isOpen && m_workspace->canGoBack());
    m_actions[GoForward].setEnabled(isOpen && m_workspace->canGoForward());
}

void MainWindow::updateTitle()
{
    if (!m_disclosure) {
        setWindowTitle(tr("Yusuan"));
        return;
    }
    QString document = m_disclosure->unitName;
    if (document.isEmpty())
        document = QFileInfo(m_file).fileName();
    setWindowTitle(m_disclosure->fiscalYear > 0
                       ? tr("%1, budget of %2 – Yusuan").arg(document).arg(m_disclosure->fiscalYear)
                       : tr("%1 – Yusuan").arg(document));
}

} // namespace budget::ui
