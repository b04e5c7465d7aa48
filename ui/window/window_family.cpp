#include "ui/window/window_family.h"

#include "ui/window/main_window.h"

#include <QApplication>
#include <QFileInfo>

namespace budget::ui {

std::vector<MainWindow*> allWindows()
{
    std::vector<MainWindow*> windows;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget))
            windows.push_back(window);
    }
    return windows;
}

MainWindow* otherWindowWith(const QString& file, const MainWindow& asking)
{
    for (MainWindow* window : allWindows()) {
        if (window != &asking && window->budgetFile() == file)
            return window;
    }
    return nullptr;
}

MainWindow* openBeside(const MainWindow& window,
                       const WindowServices& services,
                       const Prompts& prompts,
                       QSettings& settings,
                       Language& language)
{
    auto* opened = new MainWindow(services, prompts, settings, language);
    opened->setAttribute(Qt::WA_DeleteOnClose);
    static constexpr int step = 32; // so that both are seen
    opened->resize(window.size());
    opened->move(window.pos() + QPoint(step, step));
    opened->show();
    return opened;
}

QString windowTitleOf(const Disclosure* disclosure, const QString& file, ShownKind kind)
{
    if (disclosure == nullptr)
        return MainWindow::tr("Yusuan");
    QString document = disclosure->unitName;
    if (document.isEmpty())
        document = QFileInfo(file).fileName();
    if (kind == ShownKind::Budget)
        document += QStringLiteral("[*]");
    if (kind == ShownKind::Sample)
        document = MainWindow::tr("%1 (sample)", "title of the window").arg(document);
    return disclosure->fiscalYear > 0 ? MainWindow::tr("%1, budget of %2 – Yusuan")
                                            .arg(document)
                                            .arg(disclosure->fiscalYear)
                                      : MainWindow::tr("%1 – Yusuan").arg(document);
}

} // namespace budget::ui
