#include "core/derivation/new_budget.h"
#include "core/money/money_text.h"
#include "core/reconstruction/reconstruct.h"
#include "tests/ui/window/window_journey.h"
#include "ui/table/table_tree_model.h"
#include "ui/table/table_tree_view.h"
#include "ui/window/budget_opening.h"

#include <QDir>
#include <QLabel>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolButton>

namespace budget::ui {

namespace {

// What the window does with budgets' files of every kind, on files that are made up.
class BudgetWindowTest : public WindowJourney
{
public:
    void SetUp() override
    {
        QDir(untitledFolder()).removeRecursively();
        showWindow();
    }

    QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    FakeBudgetFile& makeFile(const char* name) const
    {
        budgets.files.erase(path(name));
        EXPECT_TRUE(
            budgets.create(path(name), reconstruction::reconstruct(sampleDisclosure()).budget, {}));
        return *budgets.files[path(name)];
    }
    void openBudget(const char* name)
    {
        makeFile(name);
        window->open(path(name));
        ASSERT_EQ(window->budgetFile(), path(name)) << message().toStdString();
    }
    QString status() { return find<QLabel>("statusSource").text(); }
    TableTreeView& tree() { return find<TableTreeView>("tableTree"); }
    QModelIndex cell(const QString& code, int column)
    {
        const QModelIndexList found = tree().model()->match(tree().model()->index(0, 0),
                                                            TableTreeModel::CodeRole,
                                                            code,
                                                            1,
                                                            Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front().siblingAtColumn(column);
    }
    // Types an amount over 项目支出 of 20113, which is one line item in the sample.
    void typeFigure(const char* digit)
    {
        workspace().showPart({PartKind::Table, 0});
        tree().setFocus();
        tree().setCurrentIndex(cell(QStringLiteral("20113"), 4));
        QTest::keyClicks(&tree(), QString::fromLatin1(digit));
        auto* editor = tree().findChild<QLineEdit*>(QStringLiteral("amountEditor"));
        ASSERT_NE(editor, nullptr);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    QString figure() { return cell(QStringLiteral("20113"), 4).data().toString(); }
    // The window takes the one message's button.
    void act() { find<QToolButton>("messageAction").click(); }
};

} // namespace

TEST_F(BudgetWindowTest, a_budget_opens_with_its_line_items_before_its_document)
{
    openBudget("a.yusuan");
    EXPECT_TRUE(status().startsWith(u"a.yusuan: all changes saved")) << status().toStdString();
    EXPECT_FALSE(find<QAction>("openAsBudget").isEnabled());
    const auto& tree = find<QTreeView>("navigatorTree");
    EXPECT_EQ(tree.model()->index(0, 0).data().toString(), QStringLiteral("Line items"));
    EXPECT_EQ(part(), QStringLiteral("table:0"));
    workspace().showPart({PartKind::LineItems, 0});
    EXPECT_TRUE(find<QWidget>("lineItemPage").isVisible());
    EXPECT_FALSE(find<QWidget>("chartPane").isVisible());
}

TEST_F(BudgetWindowTest, a_locked_file_can_be_looked_at_but_not_changed)
{
    makeFile("locked.yusuan").isOpen = true;
    window->open(path("locked.yusuan"));
    EXPECT_EQ(window->budgetFile(), QString());
    EXPECT_TRUE(message().contains(u"zhang")) << message().toStdString();
    EXPECT_EQ(find<QToolButton>("messageAction").text(), QStringLiteral("Open Read-Only"));
    act();
    EXPECT_EQ(window->budgetFile(), path("locked.yusuan"));
    EXPECT_TRUE(status().contains(u"read only"));
    for (const char* action : {"undo", "saveVersion", "properties", "units"})
        EXPECT_FALSE(find<QAction>(action).isEnabled()) << action;
    EXPECT_TRUE(find<QAction>("saveAs").isEnabled());
    tree().setCurrentIndex(cell(QStringLiteral("20113"), 4));
    press("F2");
    EXPECT_EQ(tree().findChild<QLineEdit*>(QStringLiteral("amountEditor")), nullptr);
}

TEST_F(BudgetWindowTest, a_damaged_file_is_recovered_into_a_budget_without_a_name)
{
    file("damaged.yusuan");
    budgets.toRecover = reconstruction::reconstruct(sampleDisclosure()).budget;
    window->open(path("damaged.yusuan"));
    EXPECT_EQ(find<QToolButton>("messageAction").text(), QStringLiteral("Recover"));
    act();
    EXPECT_TRUE(isUntitledFile(window->budgetFile()));
    EXPECT_TRUE(message().contains(u"projects")) << message().toStdString();
    EXPECT_TRUE(window->isWindowModified());

    leaving = Leaving::Stay;
    window->close();
    EXPECT_TRUE(window->isVisible());
    leaving = Leaving::Save;
    budgetToSave = path("mended.yusuan");
    window->close();
    EXPECT_FALSE(window->isVisible());
    EXPECT_TRUE(budgets.files.contains(path("mended.yusuan")));
    EXPECT_TRUE(QDir(untitledFolder()).isEmpty(QDir::Files));
}

TEST_F(BudgetWindowTest, a_budget_without_a_name_is_offered_again_after_a_crash)
{
    file("damaged.yusuan");
    window->open(path("damaged.yusuan"));
    act();
    const QString untitled = window->budgetFile();
    ASSERT_TRUE(isUntitledFile(untitled));
    settings.clear(); // another budget was open since
    showWindow();
    window->openLast();
    ASSERT_TRUE(arrives("sample.txt"));
    EXPECT_TRUE(message().contains(u"never saved")) << message().toStdString();
    act();
    EXPECT_EQ(window->budgetFile(), untitled);
    EXPECT_TRUE(window->isWindowModified());
}

TEST_F(BudgetWindowTest, a_store_that_fails_keeps_the_figure_and_says_why)
{
    openBudget("full.yusuan");
    workspace().showPart({PartKind::Table, 0});
    const QString before = figure();
    budgets.files[path("full.yusuan")]->failing = ErrorCode::DiskFull;
    typeFigure("9");
    EXPECT_TRUE(message().contains(u"disk is full")) << message().toStdString();
    EXPECT_EQ(figure(), before);
    EXPECT_TRUE(status().contains(u"not saved")) << status().toStdString();
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_FALSE(find<QAction>("undo").isEnabled());

    budgets.files[path("full.yusuan")]->failing.reset();
    typeFigure("9");
    EXPECT_EQ(figure(), QStringLiteral("9.00"));
    EXPECT_TRUE(status().contains(u"all changes saved"));
    EXPECT_FALSE(window->isWindowModified());
    // What is undone while the disk is full is not undone.
    budgets.files[path("full.yusuan")]->failing = ErrorCode::DiskFull;
    press("Ctrl+Z");
    QCoreApplication::processEvents();
    EXPECT_EQ(figure(), QStringLiteral("9.00"));
    EXPECT_TRUE(find<QAction>("undo").isEnabled());
}

TEST_F(BudgetWindowTest, a_file_of_a_newer_program_is_refused_and_what_was_open_stays)
{
    openBudget("a.yusuan");
    file("newer.yusuan");
    window->open(path("newer.yusuan"));
    EXPECT_TRUE(message().contains(u"newer version")) << message().toStdString();
    EXPECT_EQ(window->budgetFile(), path("a.yusuan"));
}

TEST_F(BudgetWindowTest, properties_are_one_step)
{
    openBudget("a.yusuan");
    properties = [](const Budget& budget) {
        Budget changed = budget;
        changed.properties.departmentName = QStringLiteral("新名称");
        changed.properties.fiscalYear = 2024;
        return changed;
    };
    find<QAction>("properties").trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(window->windowTitle(), QStringLiteral("新名称[*], budget of 2024 – Yusuan"));
    press("Ctrl+Z");
    QCoreApplication::processEvents();
    EXPECT_TRUE(window->windowTitle().startsWith(u"示例服务中心"));
}

TEST_F(BudgetWindowTest, units_are_one_step)
{
    openBudget("a.yusuan");
    FakeBudgetFile& stored = *budgets.files[path("a.yusuan")];
    const int before = stored.budget.units.size();
    FactList<Unit> changed = stored.budget.units;
    changed.append({100, 0, QStringLiteral("431"), QStringLiteral("所属单位"), true});
    units = changed;
    find<QAction>("units").trigger();
    EXPECT_EQ(stored.budget.units.size(), before + 1);
    press("Ctrl+Z");
    EXPECT_EQ(stored.budget.units.size(), before);
}

TEST_F(BudgetWindowTest, a_new_budget_opens_in_the_file_that_was_chosen)
{
    Budget made = reconstruction::reconstruct(sampleDisclosure()).budget;
    made.properties.departmentName = QStringLiteral("新部门");
    newBudget = NewBudgetChoice{made, path("new.yusuan")};
    press("Ctrl+N");
    EXPECT_EQ(window->budgetFile(), path("new.yusuan"));
    EXPECT_TRUE(window->windowTitle().startsWith(u"新部门"));
    newBudget.reset();
    press("Ctrl+N");
    EXPECT_EQ(window->budgetFile(), path("new.yusuan"));
}

TEST_F(BudgetWindowTest, a_new_budget_lands_where_its_work_begins_with_the_next_step_said)
{
    derivation::NewBudget plan;
    plan.properties.departmentName = QStringLiteral("新部门");
    plan.properties.fiscalYear = 2025;
    plan.layout = shippedTemplates().value().front();
    newBudget = NewBudgetChoice{derivation::emptyBudget(plan), path("new.yusuan")};
    press("Ctrl+N");
    EXPECT_EQ(part(), QStringLiteral("items:0"));
    EXPECT_TRUE(find<QWidget>("lineItemPage").isAncestorOf(QApplication::focusWidget()));
    EXPECT_TRUE(message().startsWith(u"Next: the line items")) << message().toStdString();
    bool isAsked = false;
    importItems = [&](const ImportOffer&) {
        isAsked = true;
        return std::optional<Change>();
    };
    act();
    EXPECT_TRUE(isAsked) << "the message leads to the import";
}

TEST_F(BudgetWindowTest, a_copy_says_what_became_of_last_years)
{
    const Budget last = reconstruction::reconstruct(sampleDisclosure()).budget;
    derivation::NewBudget plan;
    plan.properties = last.properties;
    plan.properties.fiscalYear = 2024;
    plan.layout = last.layout;
    derivation::CopiedBudget copied = derivation::budgetFromLastYear(last, plan);
    copied.summary.movedYears = 15;
    copied.summary.withoutAmount = 1;
    copied.summary.waivers = 2;
    newBudget = NewBudgetChoice{copied.budget, path("copy.yusuan"), copied.summary};
    press("Ctrl+N");
    EXPECT_EQ(part(), QStringLiteral("items:0"));
    for (const char16_t* words : {u"Budget of 2024, copied from 2023",
                                  u"15 years",
                                  u"1 amount carried over",
                                  u"2 declarations"})
        EXPECT_TRUE(message().contains(QString::fromUtf16(words)))
            << QString::fromUtf16(words).toStdString() << " in " << message().toStdString();
}

TEST_F(BudgetWindowTest, what_the_printed_total_misses_is_told_with_the_rows_that_make_it)
{
    FakeBudgetFile& stored = makeFile("a.yusuan");
    FactList<LineItem> items;
    for (LineItem item : stored.budget.lineItems) {
        item.amount = item.amount + Money::fromFen(4'000); // 40 元 of a step of 100
        items.append(item);
    }
    stored.budget.lineItems = items;
    window->open(path("a.yusuan"));
    auto& missed = find<QToolButton>("statusMissedTotal");
    ASSERT_TRUE(QTest::qWaitFor([&] { return missed.isVisible(); }));
    missed.click();
    EXPECT_TRUE(message().contains(u"Rounding changed these most")) << message().toStdString();
    EXPECT_TRUE(message().contains(u"(row ")) << message().toStdString();
    act();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !missed.isVisible(); })) << "it is placed";
}

TEST_F(BudgetWindowTest, a_published_document_opens_as_a_budget_where_the_user_says)
{
    open("published.txt");
    EXPECT_TRUE(message().contains(u"read only"));
    budgetToSave.clear();
    act();
    EXPECT_EQ(window->budgetFile(), QString());
    EXPECT_EQ(suggestedFile, path("published.txt2023.yusuan"));
    budgetToSave = path("mine.yusuan");
    press("Ctrl+B");
    EXPECT_EQ(window->budgetFile(), budgetToSave);
    const auto& report = find<QDialog>("reconstructionReport");
    EXPECT_TRUE(report.isVisible());
    EXPECT_TRUE(report.findChild<QLabel*>(QStringLiteral("reportSummary"))
                    ->text()
                    .contains(u"published.txt"));
    EXPECT_TRUE(find<QAction>("report").isEnabled());
}

TEST_F(BudgetWindowTest, a_budget_is_exported_as_it_is_now)
{
    openBudget("a.yusuan");
    typeFigure("9");
    tablesToPutOut = std::vector<int>{0};
    fileToSave = path("out.pdf");
    press("Ctrl+E");
    EXPECT_EQ(writer.writtenPath, fileToSave);
    EXPECT_EQ(currentTable, 0);
    const Table& table = writer.written.tables.front();
    EXPECT_EQ(amountAt(table, table.rows[*rowByCode(table, u"20113")], u"project"),
              *parseMoney(u"9", MoneyUnit::TenThousandYuan));
}

TEST_F(BudgetWindowTest, the_steps_are_named_in_the_language_of_the_window)
{
    openBudget("a.yusuan");
    EXPECT_EQ(find<QAction>("undo").text(), QStringLiteral("&Undo"));
    typeFigure("9");
    EXPECT_TRUE(find<QAction>("undo").text().startsWith(u"&Undo Edit "))
        << find<QAction>("undo").text().toStdString();
    find<QAction>("languageChinese").trigger();
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(find<QAction>("undo").text().contains(u"Undo"));
}

TEST_F(BudgetWindowTest, closing_the_budget_lets_others_open_it)
{
    openBudget("a.yusuan");
    EXPECT_TRUE(budgets.files[path("a.yusuan")]->isOpen);
    press("Ctrl+W");
    EXPECT_FALSE(budgets.files[path("a.yusuan")]->isOpen);
    EXPECT_FALSE(find<QAction>("undo").isEnabled());
    openBudget("b.yusuan");
    open("published.txt");
    EXPECT_FALSE(budgets.files[path("b.yusuan")]->isOpen);
    EXPECT_FALSE(find<QAction>("saveAs").isEnabled());
    openBudget("c.yusuan");
    window->close();
    EXPECT_FALSE(budgets.files[path("c.yusuan")]->isOpen);
}

} // namespace budget::ui
