#pragma once

#include "tests/ui/fake_budgets.h"
#include "tests/ui/fake_files.h"
#include "ui/window/main_window.h"
#include "ui/wording/language.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace budget::ui {

// A real window on files that are made up, with settings of its own and answers instead of dialogs.
class WindowJourney : public testing::Test
{
public:
    WindowJourney() { language.use(UiLanguage::English); }

    virtual const BudgetFiles& files() const { return budgets; }
    void showWindow()
    {
        window.reset();
        const WindowServices services{
            reader, writer, files(), file("sample.txt"), shippedTemplates().value()};
        window = std::make_unique<MainWindow>(services, prompts(), settings, language);
        window->resize(1280, 800);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    // A file that exists; what is in it does not matter to the reader.
    QString file(const char* name) const
    {
        QString path = folder.filePath(QString::fromLatin1(name));
        QFile made(path);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        return path;
    }
    void open(const char* name) const
    {
        window->open(file(name));
        ASSERT_TRUE(arrives(name));
    }
    // The title names the unit, and the reader gives the unit the name of the file.
    bool arrives(const char* name) const
    {
        const QString title = QString::fromLatin1(name);
        return QTest::qWaitFor([&] { return window->windowTitle().startsWith(title); });
    }
    void drop(const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(
            QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        isDropTaken = enter.isAccepted();
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        if (isDropTaken)
            QApplication::sendEvent(window.get(), &drop);
    }

    template<typename Widget>
    Widget& find(const char* name)
    {
        auto* found = window->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    void press(const char* keys) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keySequence(focus != nullptr ? focus : window.get(),
                           QKeySequence(QString::fromLatin1(keys)));
    }
    Workspace& workspace() { return find<Workspace>("workspace"); }
    QString part() { return partWord(workspace().currentPart()); }
    QString message()
    {
        auto& bar = find<QWidget>("messageBar");
        return bar.isVisible() ? find<QLabel>("messageText").text() : QString();
    }
    bool isChecked(const char* action) { return find<QAction>(action).isChecked(); }

    Prompts prompts()
    {
        Prompts answers;
        answers.openFile = [this](QWidget*, const QString&) { return fileToOpen; };
        answers.saveFile = [this](QWidget*, const QString& suggested, const QStringList&) {
            suggestedFile = suggested;
            return fileToSave;
        };
        answers.saveBudget = [this](QWidget*, const QString& suggested) {
            suggestedFile = suggested;
            return budgetToSave;
        };
        answers.versionName = [this](QWidget*, const QString&) { return versionName; };
        answers.authorName = [this](QWidget*, const QString&, const QString&) { return author; };
        answers.leaveUntitled = [this](QWidget*, const QString&) { return leaving; };
        answers.newBudget = [this](QWidget*, const NewBudgetOffer&) { return newBudget; };
        answers.properties =
            [this](QWidget*, const Budget& budget, const std::vector<DisclosureTemplate>&) {
                return properties ? std::optional(properties(budget)) : std::nullopt;
            };
        answers.units = [this](QWidget*, const Budget&) { return units; };
        answers.importItems = [this](QWidget*, const ImportOffer& offer) {
            return importItems ? importItems(offer) : std::nullopt;
        };
        answers.waiverReason = [this](QWidget*, const QString& finding) {
            waivedFinding = finding;
            return waiverReason;
        };
        answers.chooseTables = [this](QWidget*, const Disclosure&, int current) {
            currentTable = current;
            return tablesToPutOut;
        };
        answers.choosePrinter = [this](QWidget*, QPrinter&) { return isPrinterChosen; };
        answers.preview = [](QWidget*,
                             QPrinter& printer,
                             const std::function<void(QPrinter*)>& paint) { paint(&printer); };
        return answers;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Language language;
    FakeReader reader;
    FakeWriter writer;
    FakeBudgetFiles budgets;
    QString fileToOpen;
    QString fileToSave;
    QString budgetToSave;
    QString versionName;
    std::optional<QString> author;
    Leaving leaving = Leaving::Stay;
    std::optional<NewBudgetChoice> newBudget;
    std::function<Budget(const Budget&)> properties;
    std::optional<FactList<Unit>> units;
    std::function<std::optional<Change>(const ImportOffer&)> importItems;
    QString suggestedFile;
    QString waiverReason;
    QString waivedFinding;
    int currentTable = -2;
    std::optional<std::vector<int>> tablesToPutOut = std::vector<int>{};
    bool isPrinterChosen = true;
    bool isDropTaken = false;
    std::unique_ptr<MainWindow> window;
};

} // namespace budget::ui
