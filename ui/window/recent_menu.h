#pragma once

#include <QObject>

class QMenu;

namespace budget::ui {

class Session;

// Fills a menu with the files opened last, those that are no longer there greyed. The list is made
// again whenever the menu is looked at: files come and go while the window is open.
class RecentMenu : public QObject
{
    Q_OBJECT

public:
    RecentMenu(QMenu& menu, Session& session); // both outlive this; the menu becomes the parent

    void update();

signals:
    void fileRequested(const QString& path);
    void cleared();

private:
    QMenu& m_menu;
    Session& m_session;
};

} // namespace budget::ui
