#include "ui/window_actions.h"

#include "core/money.h"
#include "ui/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <array>

namespace budget::ui {

namespace {

// One action: its text in English, or a name that is the same in every language; its icon; its
// keys, separated by blanks.
struct CommandFacts
{
    const char* objectName = nullptr;
    const char* text = nullptr;
    const char* iconName = nullptr;
    const char* keys = nullptr;
    Command command = Command::Count;
    bool isCheckable = false;
};

constexpr std::array<CommandFacts, static_cast<std::size_t>(Command::Count)> Facts{{
    {"open", QT_TRANSLATE_NOOP("Menu", "&Open…"), "open", "Ctrl+O", Command::Open},
    {"export", QT_TRANSLATE_NOOP("Menu", "&Export…"), "export", "Ctrl+E", Command::Export},
    {"print", QT_TRANSLATE_NOOP("Menu", "&Print…"), "print", "Ctrl+P", Command::Print},
    {"printPreview",
     QT_TRANSLATE_NOOP("Menu", "Print Pre&view…"),
     "preview",
     "Ctrl+Shift+P",
     Command::PrintPreview},
    {"closeDocument",
     QT_TRANSLATE_NOOP("Menu", "&Close"),
     "close",
     "Ctrl+W",
     Command::CloseDocument},
    {"quit", QT_TRANSLATE_NOOP("Menu", "&Quit"), "", "Ctrl+Q", Command::Quit},
    {"copy", QT_TRANSLATE_NOOP("Menu", "&Copy"), "copy", "Ctrl+C", Command::Copy},
    {"copyWithHeader",
     QT_TRANSLATE_NOOP("Menu", "Copy with &Header"),
     "",
     "Ctrl+Shift+C",
     Command::CopyWithHeader},
    {"copyInYuan",
     QT_TRANSLATE_NOOP("Menu", "Copy in &Yuan, Exactly (元)"),
     "",
     "",
     Command::CopyInYuan},
    {"selectAll", QT_TRANSLATE_NOOP("Menu", "Select &All"), "", "Ctrl+A", Command::SelectAll},
    {"find", QT_TRANSLATE_NOOP("Menu", "&Find…"), "find", "Ctrl+F", Command::Find},
    {"findNext", QT_TRANSLATE_NOOP("Menu", "Find &Next"), "", "F3", Command::FindNext},
    {"findPrevious",
     QT_TRANSLATE_NOOP("Menu", "Find &Previous"),
     "",
     "Shift+F3",
     Command::FindPrevious},
    {"unitYuan",
     QT_TRANSLATE_NOOP("Menu", "Amounts in &Yuan (元)"),
     "",
     "Ctrl+Alt+1",
     Command::UnitYuan,
     true},
    {"unitTenThousand",
     QT_TRANSLATE_NOOP("Menu", "Amounts in &Ten Thousand Yuan (万元)"),
     "",
     "Ctrl+Alt+2",
     Command::UnitTenThousand,
     true},
    {"unitHundredMillion",
     QT_TRANSLATE_NOOP("Menu", "Amounts in &Hundred Million Yuan (亿元)"),
     "",
     "Ctrl+Alt+3",
     Command::UnitHundredMillion,
     true},
    {"zoomIn", QT_TRANSLATE_NOOP("Menu", "Zoom &In"), "", "Ctrl+= Ctrl++", Command::ZoomIn},
    {"zoomOut", QT_TRANSLATE_NOOP("Menu", "Zoom &Out"), "", "Ctrl+-", Command::ZoomOut},
    {"zoomReset", QT_TRANSLATE_NOOP("Menu", "&Actual Size"), "", "Ctrl+0", Command::ZoomReset},
    {"expandCategories",
     QT_TRANSLATE_NOOP("Menu", "Show &Categories Only (类)"),
     "",
     "Ctrl+1",
     Command::ExpandCategories},
    {"expandSections",
     QT_TRANSLATE_NOOP("Menu", "Show Down to &Sections (款)"),
     "",
     "Ctrl+2",
     Command::ExpandSections},
    {"expandItems",
     QT_TRANSLATE_NOOP("Menu", "Show Down to &Items (项)"),
     "",
     "Ctrl+3",
     Command::ExpandItems},
    {"showNavigator",
     QT_TRANSLATE_NOOP("Menu", "&Navigator"),
     "navigator",
     "F9",
     Command::ShowNavigator,
     true},
    {"showChart", QT_TRANSLATE_NOOP("Menu", "C&hart"), "chart", "F8", Command::ShowChart, true},
    {"appearanceSystem",
     QT_TRANSLATE_NOOP("Menu", "As the &System"),
     "",
     "",
     Command::AppearanceSystem,
     true},
    {"appearanceLight",
     QT_TRANSLATE_NOOP("Menu", "&Light"),
     "",
     "",
     Command::AppearanceLight,
     true},
    {"appearanceDark", QT_TRANSLATE_NOOP("Menu", "&Dark"), "", "", Command::AppearanceDark, true},
    {"languageChinese", "中文", "", "", Command::LanguageChinese, true},
    {"languageEnglish", "English", "", "", Command::LanguageEnglish, true},
    {"goUp", QT_TRANSLATE_NOOP("Menu", "&Up One Level"), "up", "Alt+Up", Command::GoUp},
    {"goBack", QT_TRANSLATE_NOOP("Menu", "&Back"), "back", "Alt+Left", Command::GoBack},
    {"goForward",
     QT_TRANSLATE_NOOP("Menu", "&Forward"),
     "forward",
     "Alt+Right",
     Command::GoForward},
    {"previousTable",
     QT_TRANSLATE_NOOP("Menu", "&Previous Table"),
     "",
     "Ctrl+PgUp",
     Command::PreviousTable},
    {"nextTable", QT_TRANSLATE_NOOP("Menu", "&Next Table"), "", "Ctrl+PgDown", Command::NextTable},
    {"searchParts",
     QT_TRANSLATE_NOOP("Menu", "&Search the Parts…"),
     "",
     "Ctrl+K",
     Command::SearchParts},
    {"nextArea",
     QT_TRANSLATE_NOOP("Menu", "Next &Area of the Window"),
     "",
     "F6",
     Command::NextArea},
    {"previousArea",
     QT_TRANSLATE_NOOP("Menu", "Previous A&rea of the Window"),
     "",
     "Shift+F6",
     Command::PreviousArea},
    {"shortcuts", QT_TRANSLATE_NOOP("Menu", "&Keyboard Shortcuts"), "", "F1", Command::Shortcuts},
    {"about", QT_TRANSLATE_NOOP("Menu", "&About Yusuan"), "information", "", Command::About},
}};

// A menu: commands in order, Count for a line between them. A menu with a parent opens from it, at
// its end.
struct MenuFacts
{
    const char* objectName;
    const char* title;
    int parent; // index of the menu it opens from, -1 in the bar
    std::vector<Command> commands;
};

const std::vector<MenuFacts>& menus()
{
    static constexpr Command line = Command::Count;
    using enum Command;
    static const std::vector<MenuFacts> facts{
        {"fileMenu",
         QT_TRANSLATE_NOOP("Menu", "&File"),
         -1,
         {Open, line, Export, Print, PrintPreview, line, CloseDocument, Quit}},
        {"editMenu",
         QT_TRANSLATE_NOOP("Menu", "&Edit"),
         -1,
         {Copy, CopyWithHeader, CopyInYuan, SelectAll, line, Find, FindNext, FindPrevious}},
        {"viewMenu",
         QT_TRANSLATE_NOOP("Menu", "&View"),
         -1,
         {UnitYuan,
          UnitTenThousand,
          UnitHundredMillion,
          line,
          ZoomIn,
          ZoomOut,
          ZoomReset,
          line,
          ExpandCategories,
          ExpandSections,
          ExpandItems,
          line,
          ShowNavigator,
          ShowChart,
          line}},
        {"appearanceMenu",
         QT_TRANSLATE_NOOP("Menu", "A&ppearance"),
         2,
         {AppearanceSystem, AppearanceLight, AppearanceDark}},
        {"languageMenu",
         QT_TRANSLATE_NOOP("Menu", "&Language"),
         2,
         {LanguageChinese, LanguageEnglish}},
        {"goMenu",
         QT_TRANSLATE_NOOP("Menu", "&Go"),
         -1,
         {GoUp,
          line,
          GoBack,
          GoForward,
          line,
          PreviousTable,
          NextTable,
          SearchParts,
          line,
          NextArea,
          PreviousArea}},
        {"helpMenu", QT_TRANSLATE_NOOP("Menu", "&Help"), -1, {Shortcuts, About}},
    };
    return facts;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Menu", text);
}

std::size_t at(Command command)
{
    return static_cast<std::size_t>(command);
}

} // namespace

WindowActions::WindowActions(QMainWindow& window)
    : QObject(&window)
{
    addActions(window);
    addMenus(window);
    addToolBar(window);
    makeExclusive(Command::UnitYuan, Command::UnitHundredMillion);
    makeExclusive(Command::AppearanceSystem, Command::AppearanceDark);
    makeExclusive(Command::LanguageChinese, Command::LanguageEnglish);
    m_actions[at(Command::Quit)]->setMenuRole(QAction::QuitRole);
    m_actions[at(Command::About)]->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction& WindowActions::operator[](Command command) const
{
    return *m_actions[at(command)];
}

void WindowActions::retranslate()
{
    for (const CommandFacts& facts : Facts) {
        QAction& action = *m_actions[at(facts.command)];
        action.setText(translated(facts.text));
        action.setIconText(plainText(action).remove(u'…'));
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        action.setToolTip(keys.isEmpty() ? plainText(action)
                                         : QStringLiteral("%1 (%2)").arg(plainText(action), keys));
    }
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(translated(menus()[i].title));
    m_toolBar->setWindowTitle(translated(QT_TRANSLATE_NOOP("Menu", "Tool Bar")));
    m_toolBar->setAccessibleName(m_toolBar->windowTitle());
    m_recentMenu->setTitle(translated(QT_TRANSLATE_NOOP("Menu", "Open &Recent")));
}

// Chinese menus carry the letter in brackets behind the words: 打开(O)…
QString WindowActions::plainText(const QAction& action)
{
    QString text = action.text();
    const qsizetype bracket = text.indexOf(u"(&");
    if (bracket >= 0)
        text.remove(bracket, 4);
    return text.remove(u'&');
}

void WindowActions::addActions(QMainWindow& window)
{
    for (const CommandFacts& facts : Facts) {
        auto* action = new QAction(&window);
        action->setObjectName(QString::fromLatin1(facts.objectName));
        action->setCheckable(facts.isCheckable);
        action->setIconVisibleInMenu(!facts.isCheckable); // a menu shows a tick instead
        if (*facts.iconName != '\0')
            action->setIcon(icon(QString::fromLatin1(facts.iconName)));
        QList<QKeySequence> sequences;
        for (const QString& keys : QString::fromLatin1(facts.keys).split(u' ', Qt::SkipEmptyParts))
            sequences.append(QKeySequence(keys));
        action->setShortcuts(sequences);
        m_actions[at(facts.command)] = action;
        window.addAction(action);
    }
}

void WindowActions::addMenus(QMainWindow& window)
{
    for (const MenuFacts& facts : menus()) {
        QMenu* menu = facts.parent < 0
                          ? window.menuBar()->addMenu(QString())
                          : m_menus[static_cast<std::size_t>(facts.parent)]->addMenu(QString());
        menu->setObjectName(QString::fromLatin1(facts.objectName));
        for (const Command command : facts.commands) {
            if (command == Command::Count)
                menu->addSeparator();
            else
                menu->addAction(m_actions[at(command)]);
        }
        m_menus.push_back(menu);
    }
    m_recentMenu = new QMenu(&window);
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    m_recentMenu->setToolTipsVisible(true);
    m_menus.front()->insertMenu(m_menus.front()->actions().at(1), m_recentMenu);
}

void WindowActions::addToolBar(QMainWindow& window)
{
    QToolBar* bar = window.addToolBar(QString());
    m_toolBar = bar;
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(20, 20));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    using enum Command;
    const auto addButton = [this, bar](Command command, bool hasText) {
        bar->addAction(m_actions[at(command)]);
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(m_actions[at(command)]));
        button->setToolButtonStyle(hasText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
    };
    addButton(ShowNavigator, false);
    bar->addSeparator();
    for (const Command command : {GoBack, GoForward, GoUp})
        addButton(command, false);
    bar->addSeparator();
    for (const Command command : {Open, Export, Print})
        addButton(command, true);
    addButton(PrintPreview, false);
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    addButton(Find, true);
    bar->addSeparator();
    addButton(ShowChart, false);
}

void WindowActions::makeExclusive(Command first, Command last)
{
    auto* group = new QActionGroup(this);
    for (std::size_t i = at(first); i <= at(last); ++i)
        group->addAction(m_actions[i]);
}

} // namespace budget::ui
