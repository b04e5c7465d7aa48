#include "tests/app/budget_journey.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace budget::ui {

namespace {

// Places in the sample's list of tables.
constexpr int RevenueAndExpenditure = 0;
constexpr int Expenditure = 2;
constexpr int GeneralPublic = 4;
constexpr int BasicExpenditure = 5;

const QString OfficeCosts = QStringLiteral("30201");
const QString Institutions = QStringLiteral("2010350"); // 事业运行

} // namespace

// The journey of the issue: one typed figure, and every table that is made of it follows.
TEST_F(BudgetJourney, a_figure_typed_in_one_table_is_in_all_of_them_and_in_the_file)
{
    openSampleAsBudget("office.yusuan");
    const QString publicFunds = QStringLiteral("公用经费");
    const auto figures = [this, &publicFunds] {
        QStringList shownNow;
        showTable(BasicExpenditure);
        shownNow.append(shown(OfficeCosts, publicFunds));
        shownNow.append(shown(QStringLiteral("合计"), publicFunds));
        shownNow.append(find<QLabel>("chartTotal").text());
        showTable(GeneralPublic);
        shownNow.append(shown(Institutions, QStringLiteral("基本支出")));
        showTable(Expenditure);
        shownNow.append(shown(Institutions, QStringLiteral("合计")));
        showTable(RevenueAndExpenditure);
        shownNow.append(shown(QStringLiteral("一、一般公共服务支出"), QStringLiteral("预算数")));
        return shownNow;
    };
    const QStringList before = figures();
    showTable(BasicExpenditure);
    select(cell(OfficeCosts, publicFunds));
    typeAmount("100.01");
    const QStringList after = figures();
    for (qsizetype i = 0; i < before.size(); ++i)
        EXPECT_NE(after[i], before[i]) << i;
    EXPECT_EQ(after[0], QStringLiteral("100.01"));
    EXPECT_TRUE(find<QLabel>("statusSource").text().contains(u"all changes saved"));

    EXPECT_TRUE(find<QAction>("undo").text().contains(u"Edit 30201 办公费"))
        << find<QAction>("undo").text().toStdString();
    press("Ctrl+Z");
    settle();
    EXPECT_EQ(figures(), before);
    EXPECT_FALSE(find<QAction>("undo").isEnabled());
    press("Ctrl+Y");
    settle();
    EXPECT_EQ(figures(), after);

    window->close();
    // What a person typed is inferred no more; the rest waits to be confirmed.
    const auto store = budgets.openReadOnly(folder.filePath(QStringLiteral("office.yusuan")));
    ASSERT_TRUE(store.has_value());
    const Budget kept = (*store)->load().value();
    for (const LineItem& item : kept.lineItems)
        EXPECT_EQ(item.isInferred, item.economic.text() != OfficeCosts);
    showProduct();
    openBudget("office.yusuan");
    EXPECT_EQ(figures(), after);
    find<QAction>("auditTrail").trigger();
    const QAbstractItemModel& trail = *find<QTreeView>("auditView").model();
    ASSERT_EQ(trail.rowCount(), 4); // created, done, undone, done again
    EXPECT_EQ(trail.index(2, 2).data().toString(), QStringLiteral("Edit 30201 办公费"));
    EXPECT_TRUE(trail.index(2, 3).data().toString().contains(u"→ 1,000,100.00 元"))
        << trail.index(2, 3).data().toString().toStdString();
    EXPECT_TRUE(trail.index(1, 2).data().toString().startsWith(u"Undone"));
}

TEST_F(BudgetJourney, changes_are_kept_under_the_name_that_was_set_once)
{
    author = QStringLiteral(" 王会计 ");
    find<QAction>("authorName").trigger();
    showProduct(); // the settings remember it
    openSampleAsBudget("author.yusuan");
    showTable(BasicExpenditure);
    select(cell(OfficeCosts, QStringLiteral("公用经费")));
    typeAmount("77");
    author = QStringLiteral("李会计");
    find<QAction>("authorName").trigger();
    select(cell(OfficeCosts, QStringLiteral("公用经费")));
    typeAmount("78");
    author = QString();
    find<QAction>("authorName").trigger();
    select(cell(OfficeCosts, QStringLiteral("公用经费")));
    typeAmount("79");
    find<QAction>("auditTrail").trigger();
    const QAbstractItemModel& trail = *find<QTreeView>("auditView").model();
    ASSERT_EQ(trail.rowCount(), 4); // the newest first
    EXPECT_EQ(trail.index(3, 1).data().toString(), QStringLiteral("王会计"));
    EXPECT_EQ(trail.index(2, 1).data().toString(), QStringLiteral("王会计"));
    EXPECT_EQ(trail.index(1, 1).data().toString(), QStringLiteral("李会计"));
    EXPECT_TRUE(trail.index(0, 1).data().toString().contains(u'@'));
}

TEST_F(BudgetJourney, a_figure_leads_to_its_line_items_and_they_lead_back)
{
    openSampleAsBudget("drill.yusuan");
    showTable(BasicExpenditure);
    select(cell(OfficeCosts, QStringLiteral("公用经费")));
    press("F4");
    EXPECT_EQ(part(), QStringLiteral("items:1"));
    EXPECT_TRUE(find<QLabel>("drillChipText").text().contains(u"30201 办公费"))
        << find<QLabel>("drillChipText").text().toStdString();
    auto& items = find<QTableView>("lineItems");
    constexpr int amount = 6;
    EXPECT_EQ(items.model()->index(0, 1).data().toString(), QStringLiteral("30201 办公费"));
    EXPECT_FALSE(items.model()->index(2, 1).data().isValid()
                 && !items.model()->index(2, 1).data().toString().isEmpty())
        << "one item, and the line for a new one";

    // What is typed here is in the table, too.
    items.setFocus();
    items.setCurrentIndex(items.model()->index(0, amount));
    QTest::keyClick(&items, '8');
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    settle();
    find<QAction>("goBack").trigger();
    EXPECT_EQ(part(), QStringLiteral("table:%1").arg(BasicExpenditure));
    EXPECT_EQ(shown(OfficeCosts, QStringLiteral("公用经费")), QStringLiteral("8.00"));
}

TEST_F(BudgetJourney, a_double_click_drills_through_a_figure_and_down_from_a_name)
{
    openSampleAsBudget("double.yusuan");
    showTable(Expenditure);
    const auto doubleClick = [this](const QModelIndex& index) {
        const QPoint at = tree().visualRect(index).center();
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(tree().viewport(), Qt::LeftButton, {}, at);
    };
    doubleClick(cell(QStringLiteral("201"), QStringLiteral("科目名称")));
    EXPECT_EQ(part(), QStringLiteral("table:%1").arg(Expenditure));
    doubleClick(cell(QStringLiteral("201"), QStringLiteral("项目支出")));
    EXPECT_EQ(part(), QStringLiteral("items:1"));
    const QAbstractItemModel& items = *find<QTableView>("lineItems").model();
    constexpr int kind = 3;
    EXPECT_EQ(items.index(0, kind).data().toString(), QStringLiteral("项目支出"));
}

TEST_F(BudgetJourney, a_sum_of_several_line_items_says_so_instead_of_opening)
{
    openSampleAsBudget("several.yusuan");
    showTable(Expenditure);
    select(cell(QStringLiteral("201"), QStringLiteral("合计")));
    press("F2");
    EXPECT_EQ(tree().findChild<QLineEdit*>(QStringLiteral("amountEditor")), nullptr);
    EXPECT_TRUE(find<QStatusBar>("windowStatus").currentMessage().contains(u"F4"))
        << find<QStatusBar>("windowStatus").currentMessage().toStdString();
}

TEST_F(BudgetJourney, text_that_is_no_amount_stays_in_its_cell_until_it_is_mended)
{
    openSampleAsBudget("wrong.yusuan");
    showTable(BasicExpenditure);
    select(cell(OfficeCosts, QStringLiteral("公用经费")));
    press("F2");
    auto* editor = tree().findChild<QLineEdit*>(QStringLiteral("amountEditor"));
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("1,23,4"));
    EXPECT_FALSE(editor->toolTip().isEmpty());
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_TRUE(editor->isVisible());
    EXPECT_FALSE(find<QAction>("undo").isEnabled());
    editor->setText(QStringLiteral("1,234"));
    EXPECT_TRUE(editor->toolTip().isEmpty());
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    settle();
    EXPECT_EQ(shown(OfficeCosts, QStringLiteral("公用经费")), QStringLiteral("1,234.00"));
}

TEST_F(BudgetJourney, a_change_leaves_the_user_where_they_are)
{
    openSampleAsBudget("place.yusuan");
    showTable(BasicExpenditure);
    select(cell(OfficeCosts, QStringLiteral("公用经费")));
    typeAmount("77");

    showTable(Expenditure);
    workspace().run(Command::ExpandCategories);
    auto& page = *window->findChild<TablePage*>();
    const int row =
        cell(QStringLiteral("201"), QStringLiteral("合计")).data(TableTreeModel::RowRole).toInt();
    page.drillTo(row, Side::None);
    select(cell(QStringLiteral("20103"), QStringLiteral("合计")));
    const QPersistentModelIndex there = tree().currentIndex();
    const QString figure = there.data().toString();
    const QString chart = find<QLabel>("chartTotal").text();

    press("Ctrl+Z");
    settle();
    EXPECT_EQ(part(), QStringLiteral("table:%1").arg(Expenditure));
    EXPECT_EQ(page.currentRow(), row);
    EXPECT_EQ(tree().currentIndex(), there);
    EXPECT_TRUE(tree().selectionModel()->isSelected(there));
    EXPECT_NE(there.data().toString(), figure);
    EXPECT_NE(find<QLabel>("chartTotal").text(), chart);
    const QModelIndex closed = cell(QStringLiteral("208"), QStringLiteral("合计"));
    EXPECT_FALSE(tree().isExpanded(closed.siblingAtColumn(0)));
}

TEST_F(BudgetJourney, a_version_is_compared_with_and_restored_as_one_step)
{
    openSampleAsBudget("versions.yusuan");
    versionName = QStringLiteral("一上");
    press("Ctrl+S");
    showTable(BasicExpenditure);
    const QString before = shown(OfficeCosts, QStringLiteral("公用经费"));
    select(cell(OfficeCosts, QStringLiteral("公用经费")));
    typeAmount("1");
    select(cell(QStringLiteral("30202"), QStringLiteral("公用经费")));
    typeAmount("2");

    find<QAction>("versions").trigger();
    auto& differences = find<QTreeView>("differenceView");
    const int differing = differences.model()->rowCount();
    EXPECT_GT(differing, 4) << "two figures and their sums in several tables";
    find<QLineEdit>("differenceFilter").setText(QStringLiteral("30202"));
    ASSERT_GT(differences.model()->rowCount(), 0);
    EXPECT_LT(differences.model()->rowCount(), differing);
    emit differences.activated(differences.model()->index(0, 0));
    EXPECT_EQ(part(), QStringLiteral("table:%1").arg(BasicExpenditure));
    EXPECT_EQ(tree().currentIndex().data(TableTreeModel::CodeRole).toString(),
              QStringLiteral("30202"));

    find<QPushButton>("versionRestore").click();
    settle();
    EXPECT_EQ(shown(OfficeCosts, QStringLiteral("公用经费")), before);
    EXPECT_EQ(differences.model()->rowCount(), 0);
    EXPECT_TRUE(find<QAction>("undo").text().contains(u"一上"));
    closeDialog("versionsDialog");
    press("Ctrl+Z");
    settle();
    EXPECT_EQ(shown(OfficeCosts, QStringLiteral("公用经费")), QStringLiteral("1.00"));
}

TEST_F(BudgetJourney, two_windows_hold_two_budgets_and_one_file_has_one_window)
{
    openSampleAsBudget("first.yusuan");
    const QList<QWidget*> before = QApplication::topLevelWidgets();
    find<QAction>("newWindow").trigger();
    MainWindow* second = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (!before.contains(widget) && qobject_cast<MainWindow*>(widget))
            second = qobject_cast<MainWindow*>(widget);
    }
    ASSERT_NE(second, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(second));
    QFile::copy(folder.filePath(QStringLiteral("first.yusuan")),
                folder.filePath(QStringLiteral("second.yusuan")));
    second->open(folder.filePath(QStringLiteral("second.yusuan")));
    EXPECT_TRUE(second->budgetFile().endsWith(u"second.yusuan"));

    second->open(folder.filePath(QStringLiteral("first.yusuan")));
    EXPECT_TRUE(second->budgetFile().endsWith(u"second.yusuan")) << "the file has its window";
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));

    second->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    showTable(BasicExpenditure);
    select(cell(OfficeCosts, QStringLiteral("公用经费")));
    typeAmount("5");
    EXPECT_EQ(shown(OfficeCosts, QStringLiteral("公用经费")), QStringLiteral("5.00"));
}

TEST_F(BudgetJourney, saved_under_another_name_the_budget_goes_on_there_with_its_trail)
{
    openSampleAsBudget("old.yusuan");
    showTable(BasicExpenditure);
    select(cell(OfficeCosts, QStringLiteral("公用经费")));
    typeAmount("5");
    budgetToSave = folder.filePath(QStringLiteral("new.yusuan"));
    press("Ctrl+Shift+S");
    EXPECT_TRUE(window->budgetFile().endsWith(u"new.yusuan"));
    typeAmount("6");
    window->close();
    showProduct();
    openBudget("old.yusuan");
    showTable(BasicExpenditure);
    EXPECT_EQ(shown(OfficeCosts, QStringLiteral("公用经费")), QStringLiteral("5.00"));
    openBudget("new.yusuan");
    showTable(BasicExpenditure);
    EXPECT_EQ(shown(OfficeCosts, QStringLiteral("公用经费")), QStringLiteral("6.00"));
    find<QAction>("auditTrail").trigger();
    EXPECT_EQ(find<QTreeView>("auditView").model()->rowCount(), 3);
    find<QLineEdit>("auditFilter").setText(QStringLiteral("60,000"));
    EXPECT_EQ(find<QTreeView>("auditView").model()->rowCount(), 1);
}

TEST_F(BudgetJourney, the_budget_that_was_open_when_the_program_died_is_open_again)
{
    openSampleAsBudget("alive.yusuan");
    const QString file = window->budgetFile();
    window.reset(); // without closing: nothing is said goodbye to
    showProduct();
    window->openLast();
    EXPECT_EQ(window->budgetFile(), file);
}

TEST_F(BudgetJourney, what_rounding_misses_is_shown_and_placed_as_one_step)
{
    openSampleAsBudget("rounding.yusuan");
    EXPECT_FALSE(find<QToolButton>("statusMissedTotal").isVisible());
    showTable(BasicExpenditure);
    for (const char16_t* code : {u"30201", u"30202"}) {
        select(cell(QString::fromUtf16(code), QStringLiteral("公用经费")));
        typeAmount("1.004");
    }
    select(cell(QStringLiteral("30205"), QStringLiteral("公用经费")));
    typeAmount("1.004");
    auto& missed = find<QToolButton>("statusMissedTotal");
    ASSERT_TRUE(missed.isVisible());
    EXPECT_TRUE(missed.text().contains(u"100.00")) << missed.text().toStdString();
    missed.click();
    find<QToolButton>("messageAction").click();
    settle();
    EXPECT_FALSE(missed.isVisible());
    EXPECT_EQ(shown(OfficeCosts, QStringLiteral("公用经费")), QStringLiteral("1.01"));
    EXPECT_TRUE(find<QAction>("undo").text().contains(u"Rounding"))
        << find<QAction>("undo").text().toStdString();
    press("Ctrl+Z");
    settle();
    EXPECT_TRUE(missed.isVisible());
}

TEST_F(BudgetJourney, revenue_is_typed_where_it_is_printed)
{
    openSampleAsBudget("revenue.yusuan");
    constexpr int revenueTable = 1;
    showTable(revenueTable);
    const QString before = shown(QStringLiteral("合计"), QStringLiteral("合计"));
    select(cell(Institutions, QStringLiteral("财政拨款收入")));
    typeAmount("3000");
    EXPECT_EQ(shown(Institutions, QStringLiteral("财政拨款收入")), QStringLiteral("3,000.00"));
    EXPECT_NE(shown(QStringLiteral("合计"), QStringLiteral("合计")), before);

    // A source that gave nothing yet.
    showTable(RevenueAndExpenditure);
    select(cell(QStringLiteral("五、事业收入"), QStringLiteral("预算数")));
    typeAmount("12");
    EXPECT_EQ(shown(QStringLiteral("五、事业收入"), QStringLiteral("预算数")),
              QStringLiteral("12.00"));
    select(cell(QStringLiteral("本年收入合计"), QStringLiteral("预算数")));
    press("F2");
    EXPECT_EQ(tree().findChild<QLineEdit*>(QStringLiteral("amountEditor")), nullptr);
    EXPECT_TRUE(find<QStatusBar>("windowStatus").currentMessage().contains(u"sum of revenue"));
}

TEST_F(BudgetJourney, line_items_are_exported_and_printed_as_they_are_filtered)
{
    openSampleAsBudget("filtered.yusuan");
    workspace().showPart({PartKind::LineItems, 0});
    auto& page = find<LineItemPage>("lineItemPage");
    auto& box = *page.findChild<QLineEdit*>(QStringLiteral("lineItemFilter"));
    box.setText(u"住房公积金"_qs);
    QTest::keyClick(&box, Qt::Key_Return);
    settle();
    tablesToPutOut = std::nullopt; // who looks what is offered
    press("Ctrl+E");
    ASSERT_GE(currentTable, 0);
    tablesToPutOut = std::vector<int>{currentTable};
    fileToSave = folder.filePath(u"items.json"_qs);
    press("Ctrl+E");
    const Table& table = writer.written.tables.at(static_cast<std::size_t>(currentTable));
    Money sum;
    ASSERT_GT(table.rows.size(), 1U);
    for (const Row& row : table.rows) {
        const auto amount = std::find_if(
            row.cells.begin(), row.cells.end(), [](const Cell& cell) { return cell.amount; });
        ASSERT_NE(amount, row.cells.end());
        if (row.kind == RowKind::Total) {
            EXPECT_EQ(*amount->amount, sum);
            continue;
        }
        EXPECT_TRUE(row.cells.front().text.contains(u"住房公积金"))
            << row.cells.front().text.toStdString();
        sum += *amount->amount;
    }
    EXPECT_EQ(table.rows.back().kind, RowKind::Total);
    press("Ctrl+Shift+P");
    EXPECT_EQ(writer.printed.tables.at(static_cast<std::size_t>(currentTable)).rows.size(),
              table.rows.size());
    // The whole document has no such table.
    tablesToPutOut = std::vector<int>{};
    press("Ctrl+E");
    EXPECT_EQ(static_cast<int>(writer.written.tables.size()), currentTable);
}

} // namespace budget::ui
