#include "ui/window/about_box.h"

#include "ui/controls/icons.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QMessageBox>

namespace budget::ui {

void showAboutBox(QWidget* parent)
{
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setWindowTitle(MainWindow::tr("About Yusuan"));
    box.setIconPixmap(applicationIcon().pixmap(64, 64));
    box.setText(MainWindow::tr("Yusuan %1").arg(QApplication::applicationVersion()));
    box.setInformativeText(
        MainWindow::tr("A workbench for Chinese department budgets.\n\nFree software under "
                       "the GNU General Public License, version 3 or later. It comes without "
                       "any warranty."));
    box.exec();
}

} // namespace budget::ui
