#include "tests/ui/table/table_page_journey.h"
#include "ui/table/table_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

namespace budget::ui {

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

class TablePageSelection : public TablePageJourney
{};

} // namespace

TEST_F(TablePageSelection, keys_move_as_in_a_spreadsheet)
{
    show(expenditureSample());
    m_tree->setCurrentIndex(cell(QStringLiteral("20805"), 3));
    press(Qt::Key_Home);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("20805"), 0));
    press(Qt::Key_End);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("20805"), 8));
    press(Qt::Key_Home, Qt::ControlModifier);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("201"), 0));
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("2210201"), 8));
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("201"), 8));
    press(Qt::Key_Left);
    press(Qt::Key_Right);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("201"), 0));
    EXPECT_EQ(m_tree->selectionModel()->selectedIndexes().size(), 1);
    m_tree->setCurrentIndex(cell(QStringLiteral("2080505"), 4));
    press(Qt::Key_Return); // nothing to drill: down, as in a spreadsheet
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("2080506"), 4));
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("2080505"), 4));
}

TEST_F(TablePageSelection, typing_goes_to_the_next_line_it_finds)
{
    show(expenditureSample());
    m_tree->setCurrentIndex(cell(QStringLiteral("201")));
    const int interval = QApplication::keyboardInputInterval();
    QApplication::setKeyboardInputInterval(60'000); // however slow the machine
    QTest::keyClicks(m_tree, QStringLiteral("zfgjj"));
    QApplication::setKeyboardInputInterval(interval);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("2210201")));
}

TEST_F(TablePageSelection, a_selection_over_several_branches_is_summed_and_copied)
{
    show(expenditureSample());
    QSignalSpy summaries(&m_page, &TablePage::selectionChanged);
    m_tree->setCurrentIndex(cell(QStringLiteral("2011308"), 3));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(summaries.back().front().value<SelectionSummary>(),
              (SelectionSummary{7, Money::fromFen(1'999'820'000)}));

    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboardText(),
              QStringLiteral("308.00\t\n343.62\t343.62\n343.62\t343.62\n158.67\t158.67"));
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_THAT(data->html().toStdString(), testing::HasSubstr("sdval=\"343.62\""));
}

TEST_F(TablePageSelection, what_is_copied_is_in_the_unit_shown_or_in_yuan_when_asked)
{
    show(expenditureSample());
    m_tree->setCurrentIndex(cell(QStringLiteral("208"), 3));
    m_page.setUnit(MoneyUnit::Yuan);
    EXPECT_EQ(m_tree->currentIndex().data().toString(), QStringLiteral("3,436,200.00"));
    EXPECT_THAT(label("tableUnit").toStdString(), testing::HasSubstr("元 (printed in 万元)"));
    m_page.run(Command::Copy);
    EXPECT_EQ(clipboardText(), QStringLiteral("3436200.00"));
    m_page.setUnit(MoneyUnit::TenThousandYuan);
    m_page.run(Command::Copy);
    EXPECT_EQ(clipboardText(), QStringLiteral("343.62"));
    m_page.run(Command::CopyInYuan);
    EXPECT_EQ(clipboardText(), QStringLiteral("3436200.00"));
    m_page.run(Command::CopyWithHeader);
    EXPECT_EQ(clipboardText(), QStringLiteral("合计\n\n343.62"));
}

TEST_F(TablePageSelection, everything_is_selected_once_and_closed_branches_do_not_count)
{
    show(expenditureSample());
    QSignalSpy summaries(&m_page, &TablePage::selectionChanged);
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(summaries.back().front().value<SelectionSummary>().count, 18 + 15 + 6);
    EXPECT_EQ(m_tree->selectionModel()->selection().size(), 10); // a range a branch, and the top
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(summaries.back().front().value<SelectionSummary>().count, 4 + 4 + 2);
}

TEST_F(TablePageSelection, selecting_a_total_lets_go_of_the_tree)
{
    show(expenditureSample());
    QSignalSpy summaries(&m_page, &TablePage::selectionChanged);
    m_tree->setCurrentIndex(cell(QStringLiteral("208"), 3));
    QTest::mouseClick(m_totals->viewport(),
                      Qt::LeftButton,
                      {},
                      m_totals->visualRect(m_totals->model()->index(0, 3)).center());
    EXPECT_FALSE(m_tree->selectionModel()->hasSelection());
    EXPECT_EQ(summaries.back().front().value<SelectionSummary>(),
              (SelectionSummary{1, Money::fromFen(8'900'030'000)}));
    QTest::keyClick(m_totals, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboardText(), QStringLiteral("8900.03"));
}

TEST_F(TablePageSelection, the_menu_offers_what_the_keys_do)
{
    show(expenditureSample());
    press(Qt::Key_1, Qt::ControlModifier);
    const QModelIndex index = cell(QStringLiteral("208"), 3);
    m_tree->setCurrentIndex(index);
    emit m_tree->customContextMenuRequested(m_tree->visualRect(index).center());
    auto* menu = m_page.findChild<QMenu*>(QStringLiteral("tableMenu"));
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction*>(QStringLiteral("sortDescending"))->trigger();
    EXPECT_EQ(shownCodes().join(u' '), QStringLiteral("201 208 210 221"));
    menu->findChild<QAction*>(QStringLiteral("sortAscending"))->trigger();
    EXPECT_EQ(shownCodes().join(u' '), QStringLiteral("221 210 208 201"));
    menu->findChild<QAction*>(QStringLiteral("drillDown"))->trigger();
    EXPECT_EQ(m_page.currentRow(), 7);
    menu->close();
}

TEST_F(TablePageSelection, a_click_into_the_other_list_changes_the_side)
{
    show(twoSidedSample());
    EXPECT_EQ(m_page.currentSide(), Side::Expenditure);
    QSignalSpy drilled(&m_page, &TablePage::drilled);
    QTest::mouseClick(m_tree->viewport(),
                      Qt::LeftButton,
                      {},
                      m_tree->visualRect(m_tree->model()->index(0, 1)).center());
    EXPECT_EQ(m_page.currentSide(), Side::Revenue);
    ASSERT_EQ(drilled.count(), 1);
    EXPECT_EQ(drilled.front().at(1).value<Side>(), Side::Revenue);
}

TEST_F(TablePageSelection, a_goal_table_is_a_grid_of_merged_cells_under_its_goals)
{
    show(goalSample());
    auto* grid = m_page.findChild<QTableView*>(QStringLiteral("goalTable"));
    ASSERT_TRUE(grid->isVisible());
    EXPECT_EQ(label("goalTexts"), QStringLiteral("1.保障设备日常运行。\n2.及时维修。"));
    EXPECT_EQ(grid->rowSpan(0, 0), 3);
    EXPECT_EQ(grid->rowSpan(0, 1), 2);
    EXPECT_EQ(grid->rowSpan(3, 0), 1);
    QTest::keyClicks(m_box,
                     QStringLiteral("zcyz")); // 正常运转: merged cells shrink to what is left
    QTest::keyClick(m_box, Qt::Key_Return);
    EXPECT_EQ(grid->model()->rowCount(), 1);
    EXPECT_EQ(grid->rowSpan(0, 0), 1);
    EXPECT_EQ(grid->model()->index(0, 0).data().toString(), QStringLiteral("产出指标"));
    grid->selectAll();
    QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
    EXPECT_THAT(clipboardText().toStdString(), testing::StartsWith("产出指标\t质量指标\t"));
}

TEST_F(TablePageSelection, zoom_grows_rows_and_header_and_the_wheel_asks_for_it)
{
    show(expenditureSample());
    const int row = m_tree->visualRect(cell(QStringLiteral("201"))).height();
    const int header = m_tree->header()->sizeHint().height();
    m_page.setZoom(200);
    EXPECT_GT(m_tree->visualRect(cell(QStringLiteral("201"))).height(), row * 3 / 2);
    EXPECT_GT(m_tree->header()->sizeHint().height(), header * 3 / 2);
    QSignalSpy zoom(&m_page, &TablePage::zoomRequested);
    QWheelEvent wheel({50, 50},
                      m_tree->viewport()->mapToGlobal(QPointF(50, 50)),
                      {},
                      {0, 120},
                      Qt::NoButton,
                      Qt::ControlModifier,
                      Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(m_tree->viewport(), &wheel);
    ASSERT_EQ(zoom.count(), 1);
    EXPECT_EQ(zoom.front().front().toInt(), 1);
}

} // namespace budget::ui
