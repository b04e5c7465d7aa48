#pragma once

#include "ui/controls/command.h"

#include <QObject>

#include <array>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace budget::ui {

// The window's actions with their menus and its tool bar, named in the language of the moment.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow& window);

    QAction& operator[](Command command) const;
    QMenu& recentMenu() const { return *m_recentMenu; }
    void retranslate();

    void enableFor(const CommandContext& context) const;

    // The text without its mark for the keyboard: "Open…".
    static QString plainText(const QAction& action);

private:
    void addActions(QMainWindow& window);
    void addMenus(QMainWindow& window);
    void addToolBar(QMainWindow& window);
    void makeExclusive(Command first, Command last);

    std::array<QAction*, static_cast<std::size_t>(Command::Count)> m_actions{};
    std::vector<QMenu*> m_menus; // in the order of the table of menus
    QMenu* m_recentMenu = nullptr;
    QToolBar* m_toolBar = nullptr;
};

} // namespace budget::ui
