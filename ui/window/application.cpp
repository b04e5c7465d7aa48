#include "ui/window/application.h"

#include "ui/controls/appearance.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QSettings>

namespace budget::ui {

namespace {

const QString Organization = QStringLiteral("Yusuan");
const QString Application = QStringLiteral("yusuan");

} // namespace

QString authorOfUser()
{
    return Session::author(QSettings(Organization, Application));
}

int openWindow(QApplication& application,
               Language& language,
               const WindowServices& services,
               const QString& file)
{
    QSettings settings(Organization, Application);
    const Session session(settings);
    language.use(session.language().value_or(languageOfEnvironment()));
    dressApplication(application);
    applyAppearance(session.appearance());

    MainWindow window(services, dialogPrompts(), settings, language);
    window.show();
    if (file.isEmpty())
        window.openLast();
    else
        window.open(file);
    return QApplication::exec();
}

} // namespace budget::ui
