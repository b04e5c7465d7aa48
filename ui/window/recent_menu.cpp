#include "ui/window/recent_menu.h"

#include "ui/window/session.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace budget::ui {

RecentMenu::RecentMenu(QMenu& menu, Session& session)
    : QObject(&menu)
    , m_menu(menu)
    , m_session(session)
{
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::update);
}

void RecentMenu::update()
{
    const QStringList files = m_session.recentFiles();
    m_menu.clear();
    for (const QString& path : files) {
        const QFileInfo file(path);
        QAction* action = m_menu.addAction(file.fileName().replace(u'&', QStringLiteral("&&")));
        action->setEnabled(file.exists());
        action->setToolTip(file.exists() ? path : tr("%1 is no longer there").arg(path));
        connect(action, &QAction::triggered, this, [this, path] { emit fileRequested(path); });
    }
    if (!files.isEmpty()) {
        m_menu.addSeparator();
        connect(m_menu.addAction(tr("&Forget These")), &QAction::triggered, this, [this] {
            m_session.clearRecentFiles();
            update();
            emit cleared();
        });
    }
    m_menu.setEnabled(!files.isEmpty());
}

} // namespace budget::ui
