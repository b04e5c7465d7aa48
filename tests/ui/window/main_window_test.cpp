#include "ui/window/main_window.h"

#include "core/money/money_text.h"
#include "tests/ui/window/window_journey.h"

#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStatusBar>
#include <QToolButton>

#include <cstdlib>

namespace budget::ui {

namespace {

class MainWindowTest : public WindowJourney
{
public:
    void SetUp() override { showWindow(); }

    // The recent files as the menu has them, the missing ones in brackets.
    QStringList recentFiles()
    {
        auto& menu = find<QMenu>("recentMenu");
        emit menu.aboutToShow();
        QStringList files;
        for (const QAction* action : menu.actions()) {
            if (action->isSeparator())
                break;
            files.append(action->isEnabled() ? action->text()
                                             : QStringLiteral("(%1)").arg(action->text()));
        }
        return files;
    }
};

} // namespace

TEST_F(MainWindowTest, begins_with_a_page_that_offers_to_open_a_file)
{
    EXPECT_TRUE(find<QWidget>("startPage").isVisible());
    EXPECT_FALSE(find<QAction>("export").isEnabled());
    fileToOpen = file("budget.txt");
    find<QPushButton>("startOpen").click();
    EXPECT_TRUE(arrives("budget.txt"));
    EXPECT_FALSE(find<QWidget>("startPage").isVisible());
}

TEST_F(MainWindowTest, the_first_page_offers_a_new_budget_and_the_sample)
{
    QSignalSpy asked(&find<QAction>("newBudget"), &QAction::triggered);
    QTest::mouseClick(&find<QPushButton>("startNew"), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    QTest::mouseClick(&find<QPushButton>("startSample"), Qt::LeftButton);
    EXPECT_TRUE(arrives("sample.txt"));
}

TEST_F(MainWindowTest, the_sample_says_that_it_is_one)
{
    window->openLast();
    ASSERT_TRUE(arrives("sample.txt"));
    EXPECT_EQ(window->windowTitle(),
              QStringLiteral("sample.txt (sample), budget of 2023 – Yusuan"));
    EXPECT_TRUE(message().contains(u"This is the sample")) << message().toStdString();
    QSignalSpy asked(&find<QAction>("openAsBudget"), &QAction::triggered);
    find<QToolButton>("messageAction").click();
    EXPECT_EQ(asked.count(), 1);
    open("mine.txt");
    EXPECT_FALSE(window->windowTitle().contains(u"(sample)"));
    EXPECT_FALSE(message().contains(u"sample"));
}

TEST_F(MainWindowTest, the_first_window_fits_its_screen_with_the_status_bar_in_sight)
{
    for (const char* chosen : {"languageChinese", "languageEnglish"}) {
        find<QAction>(chosen).trigger();
        QCoreApplication::sendPostedEvents();
        for (const QSize screen : {QSize(1280, 800), QSize(1366, 768), QSize(900, 600)}) {
            SCOPED_TRACE(std::to_string(screen.width()) + ' ' + chosen);
            const QSize first = firstWindowSize(screen);
            EXPECT_LE(first.width(), screen.width());
            EXPECT_LT(first.height(), screen.height() - 30) << "a title stands above it";
            for (const bool isOpen : {false, true}) {
                if (isOpen)
                    open("one.txt");
                window->resize(first);
                QCoreApplication::processEvents();
                EXPECT_EQ(window->size(), first) << "its parts need more";
                const auto& status = find<QStatusBar>("windowStatus");
                EXPECT_TRUE(status.isVisible());
                EXPECT_LE(status.mapTo(window.get(), QPoint(0, status.height())).y(),
                          first.height());
            }
            press("Ctrl+W");
        }
    }
}

TEST_F(MainWindowTest, a_file_opens_at_its_first_table)
{
    fileToOpen = file("budget.txt");
    press("Ctrl+O");
    ASSERT_TRUE(arrives("budget.txt"));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("budget.txt, budget of 2023 – Yusuan"));
    EXPECT_EQ(part(), QStringLiteral("table:0"));
    EXPECT_EQ(find<QLabel>("statusSource").text(), QStringLiteral("budget.txt (read only)"));
    EXPECT_TRUE(find<QAction>("export").isEnabled());
}

TEST_F(MainWindowTest, giving_up_the_choice_of_a_file_changes_nothing)
{
    open("first.txt");
    fileToOpen.clear();
    press("Ctrl+O");
    EXPECT_TRUE(find<QWidget>("readingBar").isHidden());
    EXPECT_TRUE(window->windowTitle().startsWith(u"first.txt"));
}

TEST_F(MainWindowTest, a_file_that_fails_leaves_the_document_before_it_open)
{
    open("first.txt");
    window->open(file("bad.txt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return message().contains(u"bad.txt"); }));
    EXPECT_TRUE(window->windowTitle().startsWith(u"first.txt"));
    EXPECT_EQ(part(), QStringLiteral("table:0"));
    press("Esc");
    EXPECT_EQ(message(), QString());
}

TEST_F(MainWindowTest, a_message_follows_light_and_dark_and_the_language)
{
    window->open(file("bad.txt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !message().isEmpty(); }));
    const auto lightness = [this](QPalette::ColorRole role) {
        return find<QWidget>("messageText").palette().color(role).lightness();
    };
    const auto isReadable = [&] {
        return std::abs(lightness(QPalette::Window) - lightness(QPalette::WindowText)) > 100;
    };
    find<QAction>("appearanceDark").trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lightness(QPalette::Window) < 100; }));
    EXPECT_TRUE(isReadable());
    find<QAction>("appearanceLight").trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lightness(QPalette::Window) > 150; }));
    EXPECT_TRUE(isReadable());
    find<QAction>("languageChinese").trigger();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(find<QToolButton>("messageAction").text(), QStringLiteral("重试"));
}

TEST_F(MainWindowTest, a_failed_file_can_be_tried_again)
{
    window->open(file("bad.txt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !message().isEmpty(); }));
    const QSignalSpy shown(&find<QToolButton>("messageAction"), &QToolButton::clicked);
    find<QToolButton>("messageAction").click();
    EXPECT_EQ(message(), QString());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !message().isEmpty(); }));
    EXPECT_EQ(shown.count(), 1);
}

TEST_F(MainWindowTest, a_long_read_shows_itself_and_can_be_cancelled)
{
    open("first.txt");
    window->open(file("slow.txt"));
    reader.waiting.acquire();
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<QWidget>("readingBar").isVisible(); }));
    EXPECT_TRUE(window->windowTitle().startsWith(u"first.txt"));
    auto& progress = find<QProgressBar>("readingProgress");
    EXPECT_TRUE(QTest::qWaitFor([&] { return progress.value() == 3; }));
    EXPECT_EQ(progress.maximum(), 10);
    find<QToolButton>("readingCancel").click();
    EXPECT_FALSE(find<QWidget>("readingBar").isVisible());
    reader.letGo.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return reader.wasCancelled.load(); }));
    open("second.txt");
    EXPECT_TRUE(window->windowTitle().startsWith(u"second.txt"));
}

TEST_F(MainWindowTest, what_is_opened_last_is_what_arrives)
{
    window->open(file("slow.txt"));
    reader.waiting.acquire();
    open("quick.txt");
    reader.letGo.release();
    open("third.txt"); // the slow one has had its turn by now
    EXPECT_EQ(recentFiles(),
              QStringList({QStringLiteral("third.txt"), QStringLiteral("quick.txt")}));
}

TEST_F(MainWindowTest, closing_the_window_while_a_file_is_read_is_safe)
{
    window->open(file("slow.txt"));
    reader.waiting.acquire();
    window->close();
    reader.letGo.release();
    window.reset();
    SUCCEED();
}

TEST_F(MainWindowTest, a_file_dropped_on_the_window_opens)
{
    drop({QUrl::fromLocalFile(file("dropped.txt"))});
    EXPECT_TRUE(isDropTaken);
    EXPECT_TRUE(arrives("dropped.txt"));
}

TEST_F(MainWindowTest, what_is_no_single_local_file_is_not_taken)
{
    drop({QUrl(QStringLiteral("https://example.org/a.txt"))});
    EXPECT_FALSE(isDropTaken);
    drop({QUrl::fromLocalFile(file("a.txt")), QUrl::fromLocalFile(file("b.txt"))});
    EXPECT_FALSE(isDropTaken);
}

TEST_F(MainWindowTest, recent_files_are_listed_newest_first_and_missing_ones_greyed)
{
    open("one.txt");
    open("two.txt");
    open("one.txt");
    EXPECT_EQ(recentFiles(), QStringList({QStringLiteral("one.txt"), QStringLiteral("two.txt")}));
    QFile::remove(folder.filePath(QStringLiteral("two.txt")));
    EXPECT_EQ(recentFiles(), QStringList({QStringLiteral("one.txt"), QStringLiteral("(two.txt)")}));
    open("three.txt");
    find<QMenu>("recentMenu").actions().at(1)->trigger();
    EXPECT_TRUE(arrives("one.txt"));
}

TEST_F(MainWindowTest, closing_the_document_returns_to_the_start_with_the_recent_files)
{
    open("one.txt");
    press("Ctrl+W");
    EXPECT_TRUE(find<QWidget>("startPage").isVisible());
    EXPECT_EQ(find<QLabel>("statusSource").text(), QStringLiteral("No document"));
    EXPECT_FALSE(find<QAction>("print").isEnabled());
}

TEST_F(MainWindowTest, the_table_in_sight_is_exported_where_the_user_says)
{
    open("one.txt");
    tablesToPutOut = std::vector<int>{0};
    fileToSave = folder.filePath(QStringLiteral("out.pdf"));
    press("Ctrl+E");
    EXPECT_EQ(currentTable, 0);
    EXPECT_EQ(suggestedFile, folder.filePath(QStringLiteral("one.txt2023部门预算支出总表.pdf")));
    EXPECT_EQ(writer.writtenPath, fileToSave);
    EXPECT_EQ(writer.writtenUnit, QStringLiteral("one.txt"));
    EXPECT_EQ(writer.writtenTables, std::vector<int>{0});
    EXPECT_EQ(find<QStatusBar>("windowStatus").currentMessage(),
              QStringLiteral("Exported to %1").arg(fileToSave));
}

TEST_F(MainWindowTest, the_next_export_is_suggested_where_and_as_the_last_one_was)
{
    open("one.txt");
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("out")));
    fileToSave = folder.filePath(QStringLiteral("out/first.csv"));
    press("Ctrl+E");
    window->close();
    showWindow();
    open("two.txt");
    press("Ctrl+E");
    EXPECT_EQ(suggestedFile, folder.filePath(QStringLiteral("out/two.txt2023.csv")));
    find<QAction>("chartSaveSvg").trigger();
    EXPECT_EQ(suggestedFile, folder.filePath(QStringLiteral("out/部门预算支出总表.svg")))
        << "a picture has its own format";
}

TEST_F(MainWindowTest, an_export_that_fails_says_why_and_one_given_up_says_nothing)
{
    open("one.txt");
    tablesToPutOut = std::nullopt;
    press("Ctrl+E");
    EXPECT_EQ(suggestedFile, QString());
    tablesToPutOut = std::vector<int>{};
    fileToSave.clear();
    press("Ctrl+E");
    EXPECT_EQ(writer.writtenPath, QString());
    writer.isFailing = true;
    fileToSave = folder.filePath(QStringLiteral("locked.pdf"));
    press("Ctrl+E");
    EXPECT_TRUE(message().contains(u"locked.pdf")) << message().toStdString();
}

TEST_F(MainWindowTest, the_chart_is_exported_where_the_user_says_and_keeps_its_shape)
{
    open("one.txt");
    find<QAction>("chartDonut").trigger();
    fileToSave = folder.filePath(QStringLiteral("chart.svg"));
    find<QAction>("chartSaveSvg").trigger();
    EXPECT_EQ(suggestedFile, folder.filePath(QStringLiteral("部门预算支出总表.svg")));
    EXPECT_TRUE(QFileInfo::exists(fileToSave));
    EXPECT_EQ(find<QStatusBar>("windowStatus").currentMessage(),
              QStringLiteral("Exported to %1").arg(fileToSave));

    fileToSave = folder.filePath(QStringLiteral("no such folder/chart.png"));
    find<QAction>("chartSavePng").trigger();
    EXPECT_TRUE(message().contains(u"chart.png")) << message().toStdString();

    window->close();
    showWindow();
    open("one.txt");
    EXPECT_TRUE(isChecked("chartDonut"));
}

TEST_F(MainWindowTest, prints_and_previews_what_was_chosen)
{
    open("one.txt");
    tablesToPutOut = std::vector<int>{0, 5};
    isPrinterChosen = false;
    press("Ctrl+P");
    EXPECT_EQ(writer.prints, 0);
    press("Ctrl+Shift+P");
    EXPECT_EQ(writer.prints, 1);
    EXPECT_EQ(writer.writtenTables, (std::vector<int>{0, 5}));
}

TEST_F(MainWindowTest, prints_in_the_unit_on_the_screen)
{
    open("one.txt");
    tablesToPutOut = std::vector<int>{0};
    for (const auto& [keys, unit] : {std::pair{"Ctrl+Alt+1", MoneyUnit::Yuan},
                                     std::pair{"Ctrl+Alt+2", MoneyUnit::TenThousandYuan}}) {
        press(keys);
        press("Ctrl+Shift+P");
        const Table& table = writer.printed.tables.front();
        EXPECT_EQ(table.unit, unit);
        for (const Row& row : table.rows) {
            for (const Cell& cell : row.cells) {
                if (cell.amount) {
                    EXPECT_EQ(parseMoney(cell.text, unit).value(), cell.amount);
                }
            }
        }
    }
    fileToSave = folder.filePath(QStringLiteral("out.json")); // a file keeps the printed unit
    press("Ctrl+Alt+1");
    press("Ctrl+E");
    EXPECT_EQ(writer.written.tables, sampleDisclosure().tables);
}

TEST_F(MainWindowTest, no_two_actions_have_the_same_keys)
{
    QHash<QString, QString> owners;
    for (const QAction* action : window->actions()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(owners.contains(keys.toString()))
                << keys.toString().toStdString() << ": " << action->objectName().toStdString()
                << " and " << owners.value(keys.toString()).toStdString();
            owners.insert(keys.toString(), action->objectName());
        }
    }
    EXPECT_GE(owners.size(), 30);
}

TEST_F(MainWindowTest, every_action_and_menu_has_a_name)
{
    for (const QAction* action : window->actions())
        EXPECT_FALSE(action->text().isEmpty()) << action->objectName().toStdString();
    const QList<QMenu*> menus =
        window->findChildren<QMenu*>(QRegularExpression(QStringLiteral("Menu$")));
    EXPECT_EQ(menus.size(), 8);
    for (const QMenu* menu : menus)
        EXPECT_FALSE(menu->title().isEmpty()) << menu->objectName().toStdString();
}

TEST_F(MainWindowTest, another_language_is_taken_up_by_everything_at_once)
{
    open("one.txt");
    find<QAction>("languageChinese").trigger();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(find<QAction>("quit").text(), QStringLiteral("退出(&Q)"));
    EXPECT_EQ(find<QLabel>("statusSource").text(), QStringLiteral("one.txt（只读）"));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("one.txt 2023 年度预算 – 预算"));
    find<QAction>("languageEnglish").trigger();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(find<QAction>("quit").text(), QStringLiteral("&Quit"));
    EXPECT_EQ(find<QLabel>("statusSource").text(), QStringLiteral("one.txt (read only)"));
}

} // namespace budget::ui
