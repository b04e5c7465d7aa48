#include "ui/about_box.h"

#include "ui/icons.h"

#include <QApplication>
#include <QMessageBox>

namespace budget::ui {

void showAboutBox(QWidget* parent)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("budget::ui::MainWindow", text);
    };
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("aboutBox"));
    box.setWindowTitle(tr(QT_TRANSLATE_NOOP("budget::ui::MainWindow", "About Yusuan")));
    box.setIconPixmap(applicationIcon().pixmap(64, 64));
    box.setText(tr(QT_TRANSLATE_NOOP("budget::ui::MainWindow", "Yusuan %1"))
                    .arg(QApplication::applicationVersion()));
    box.setInformativeText(
        tr(QT_TRANSLATE_NOOP("budget::ui::MainWindow",
                             "A workbench for Chinese department budgets.\n\nFree software under "
                             "the GNU General Public License, version 3 or later. It comes without "
                             "any warranty.")));
    box.exec();
}

} // namespace budget::ui
