#pragma once

#include "ui/controls/document_part.h"
#include "ui/window/prompts.h"
#include "ui/window/session.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_services.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace budget::ui {

class BudgetCommands;
class BudgetOpening;
class BudgetSession;
class DocumentLoader;
class FindingsControls;
class Language;
class MessageBar;
class Publishing;
class ReadingBar;
class RecentMenu;
class StartPage;
class ViewControls;
class WindowStatus;
class Workspace;

// How large the first window is on a screen with this room: all of it fits, frame included.
QSize firstWindowSize(QSize screen);

// The window: menus, the open document, the status bar. What fails is said below the page, and the
// document that was open stays open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Settings and language outlive the window; the prompts are copied.
    MainWindow(const WindowServices& services,
               Prompts prompts,
               QSettings& settings,
               Language& language,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    void open(const QString& path);
    // What was open last, at the part it was left; the sample if there is none or it is gone.
    void openLast();

    // The file of the budget that is open to edit; empty without one.
    QString budgetFile() const { return m_budget ? m_file : QString(); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildCentre();
    void connectFile();
    void connectWorkspace();
    void connectPublishing();
    void connectDocuments();
    void restoreSession();
    void saveSession();

    QString folder() const; // where to begin to look for files
    void askForFile();
    void openSample();
    void closeDocument();
    void showNothing();
    void showDocument(const QString& path, std::shared_ptr<const Disclosure> disclosure);
    void showBudget(BudgetSession* session);
    void beginWork(const std::optional<derivation::CopySummary>& copied);
    bool isSample() const;
    void leaveBudget();
    void enterDocument(const DocumentPart& part);
    void rememberFile();
    void showFailure(const QString& path, const Error& error);
    void askForAuthor();
    void listRecentFiles();
    void updateActions();
    void updateTitle();

    WindowServices m_services;
    Prompts m_prompts;
    Language& m_language;
    QSettings& m_settings;
    Session m_session;
    WindowActions m_actions;
    RecentMenu* m_recentMenu;
    DocumentLoader* m_loader;
    Publishing* m_publishing;
    QStackedWidget* m_centre;
    StartPage* m_startPage;
    Workspace* m_workspace;
    MessageBar* m_message;
    ReadingBar* m_readingBar;
    WindowStatus* m_status;
    ViewControls* m_view;
    BudgetOpening* m_opening;
    BudgetCommands* m_commands;
    FindingsControls* m_findings;
    std::unique_ptr<BudgetSession> m_budget; // null: none, or a published document
    std::shared_ptr<const Disclosure> m_disclosure;
    QString m_file;
    DocumentPart m_partToShow; // when the file that is being read arrives
};

} // namespace budget::ui
