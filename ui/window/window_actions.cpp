#include "ui/window/window_actions.h"

#include "ui/controls/icons.h"
#include "ui/window/menu_facts.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace budget::ui {

namespace {

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
    for (const CommandFacts& facts : allCommands()) {
        QAction& action = *m_actions[at(facts.command)];
        action.setText(commandText(facts.command));
        action.setIconText(plainText(action).remove(u'…'));
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        action.setToolTip(keys.isEmpty() ? plainText(action)
                                         : QStringLiteral("%1 (%2)").arg(plainText(action), keys));
    }
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(translated(menuFacts()[i].title));
    m_toolBar->setWindowTitle(translated(QT_TRANSLATE_NOOP("Menu", "Tool Bar")));
    m_toolBar->setAccessibleName(m_toolBar->windowTitle());
    m_recentMenu->setTitle(translated(QT_TRANSLATE_NOOP("Menu", "Open &Recent")));
}

void WindowActions::enableFor(const CommandContext& context) const
{
    for (const CommandFacts& facts : allCommands())
        (*this)[facts.command].setEnabled(isPossible(facts.command, context));
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
    for (const CommandFacts& facts : allCommands()) {
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
    for (const MenuFacts& facts : menuFacts()) {
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
    m_menus.front()->insertMenu(m_actions[at(Command::OpenAsBudget)], m_recentMenu);
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
    for (const Command command : {Undo, Redo})
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
