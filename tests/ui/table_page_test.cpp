#include "ui/table_page.h"

#include "tests/ui/table_sample.h"
#include "ui/breadcrumb.h"
#include "ui/filter_box.h"
#include "ui/grouped_header.h"
#include "ui/table_tree_model.h"
#include "ui/table_tree_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gmock/gmock.h>

namespace budget::ui {

namespace {

class TablePageTest : public testing::Test
{
protected:
    void show(const Table& table)
    {
        m_page.setTable(disclosureOf({table}), 0);
        m_page.resize(1280, 800);
        m_page.show();
        m_page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_page));
        m_tree = m_page.findChild<TableTreeView*>(QStringLiteral("tableTree"));
        m_totals = m_page.findChild<TableTreeView*>(QStringLiteral("tableTotals"));
        m_box = m_page.findChild<FilterBox*>(QStringLiteral("filterBox"));
        m_path = m_page.findChild<Breadcrumb*>(QStringLiteral("breadcrumb"));
        m_tree->setFocus();
    }

    QModelIndex cell(const QString& code, int column = 2) const
    {
        const QModelIndexList found = m_tree->model()->match(m_tree->model()->index(0, 1),
                                                             Qt::DisplayRole,
                                                             code,
                                                             1,
                                                             Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front().siblingAtColumn(column);
    }

    // The codes of the lines on the screen, from the top.
    QStringList shownCodes() const
    {
        QStringList codes;
        QModelIndex line = m_tree->model()->index(0, 0);
        for (; line.isValid(); line = m_tree->indexBelow(line))
            codes.append(line.siblingAtColumn(1).data().toString());
        return codes;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_tree, static_cast<Qt::Key>(key), modifiers);
    }

    void doubleClick(const QModelIndex& index)
    {
        const QPoint at = m_tree->visualRect(index).center();
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_tree->viewport(), Qt::LeftButton, {}, at);
    }

    QString label(const char* name) const
    {
        return m_page.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    TablePage m_page;
    TableTreeView* m_tree = nullptr;
    TableTreeView* m_totals = nullptr;
    FilterBox* m_box = nullptr;
    Breadcrumb* m_path = nullptr;
};

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

TEST_F(TablePageTest, levels_open_by_key_and_by_button)
{
    show(expenditureSample());
    EXPECT_EQ(shownCodes().size(), 18); // as printed
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(shownCodes().join(u' '), QStringLiteral("201 208 210 221"));
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(shownCodes().join(u' '),
              QStringLiteral("201 20103 20113 208 20805 210 21011 221 22102"));
    QTest::mouseClick(m_page.findChild<QToolButton*>(QStringLiteral("levelButton2")),
                      Qt::LeftButton);
    EXPECT_EQ(shownCodes().size(), 18);
}

TEST_F(TablePageTest, a_table_without_levels_has_no_buttons_for_them)
{
    show(twoSidedSample());
    EXPECT_FALSE(m_page.findChild<QToolButton*>(QStringLiteral("levelButton0"))->isVisible());
    EXPECT_EQ(m_path->text(), QString());
    show(basicExpenditureSample());
    EXPECT_TRUE(m_page.findChild<QToolButton*>(QStringLiteral("levelButton1"))->isVisible());
    EXPECT_FALSE(m_page.findChild<QToolButton*>(QStringLiteral("levelButton2"))->isVisible());
}

TEST_F(TablePageTest, typing_filters_and_escape_brings_everything_back)
{
    show(expenditureSample());
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(m_page.focusWidget(), m_box);
    QTest::keyClicks(m_box, QStringLiteral("jgyl"));
    EXPECT_EQ(shownCodes().size(), 4); // not before the moment has passed
    QTest::keyClick(m_box, Qt::Key_Return);
    EXPECT_EQ(shownCodes().join(u' '), QStringLiteral("208 20805 2080505"));
    EXPECT_THAT(label("filterHits").toStdString(), testing::StartsWith("1"));
    QTest::keyClick(m_box, Qt::Key_Escape);
    EXPECT_EQ(shownCodes().join(u' '), QStringLiteral("201 208 210 221")); // closed as before
    QTest::keyClick(m_box, Qt::Key_Escape);
    EXPECT_EQ(m_page.focusWidget(), m_tree);
}

TEST_F(TablePageTest, typing_filters_by_itself_after_a_moment)
{
    show(expenditureSample());
    QSignalSpy queries(m_box, &FilterBox::queryChanged);
    QTest::keyClicks(m_box, QStringLiteral("2210"));
    EXPECT_EQ(queries.count(), 0);
    ASSERT_TRUE(queries.wait());
    EXPECT_EQ(queries.count(), 1); // one for four keys
    EXPECT_EQ(shownCodes().join(u' '), QStringLiteral("221 22102 2210201"));
}

TEST_F(TablePageTest, a_header_click_sorts_and_the_third_brings_the_printed_order)
{
    show(expenditureSample());
    press(Qt::Key_1, Qt::ControlModifier);
    auto* header = qobject_cast<GroupedHeader*>(m_tree->header());
    const QPoint total(header->sectionViewportPosition(3) + 30, 10);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, total);
    EXPECT_EQ(shownCodes().join(u' '), QStringLiteral("221 210 208 201"));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, total);
    EXPECT_EQ(shownCodes().join(u' '), QStringLiteral("201 208 210 221"));
    const QPoint project(header->sectionViewportPosition(5) + 30, 10);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, project);
    EXPECT_EQ(shownCodes().join(u' '), QStringLiteral("208 201 210 221")); // blanks last
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, project);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, project);
    EXPECT_EQ(header->sortIndicatorSection(), -1);
    EXPECT_EQ(shownCodes().join(u' '), QStringLiteral("201 208 210 221"));
}

TEST_F(TablePageTest, totals_stay_in_sight_above_the_scrolled_tree)
{
    show(expenditureSample());
    m_page.resize(500, 260);
    QCoreApplication::processEvents();
    m_tree->scrollToBottom();
    EXPECT_TRUE(m_totals->isVisible());
    EXPECT_EQ(m_totals->model()->rowCount(), 1);
    m_tree->horizontalScrollBar()->setValue(40);
    EXPECT_EQ(m_totals->horizontalScrollBar()->value(), 40);
    for (int column = 0; column < m_tree->header()->count(); ++column)
        EXPECT_EQ(m_totals->columnWidth(column), m_tree->columnWidth(column)) << column;
    m_page.setTable(disclosureOf({emptySample()}), 0);
    EXPECT_FALSE(m_totals->isVisible());
}

TEST_F(TablePageTest, double_click_drills_and_backspace_goes_up)
{
    show(expenditureSample());
    QSignalSpy drilled(&m_page, &TablePage::drilled);
    press(Qt::Key_1, Qt::ControlModifier);
    doubleClick(cell(QStringLiteral("208")));
    EXPECT_EQ(m_page.currentRow(), 7);
    EXPECT_EQ(m_path->text(), QStringLiteral("All › 208 社会保障和就业支出"));
    EXPECT_TRUE(m_tree->isExpanded(cell(QStringLiteral("208"), 0)));
    doubleClick(cell(QStringLiteral("20805")));
    EXPECT_EQ(m_page.currentRow(), 8);
    doubleClick(cell(QStringLiteral("2080505"))); // nothing below it
    EXPECT_EQ(m_page.currentRow(), 8);
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_page.currentRow(), 7);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_page.currentRow(), -1);
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_page.currentRow(), -1);
    EXPECT_EQ(drilled.count(), 4);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("208")));
}

TEST_F(TablePageTest, enter_and_right_drill_and_the_breadcrumb_leads_back)
{
    show(expenditureSample());
    press(Qt::Key_1, Qt::ControlModifier);
    m_tree->setCurrentIndex(cell(QStringLiteral("201")));
    press(Qt::Key_Right);
    EXPECT_EQ(m_page.currentRow(), 1);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(m_page.currentRow(), 2);
    EXPECT_EQ(m_path->text(),
              QStringLiteral("All › 201 一般公共服务支出 › 20103 政府办公厅（室）及相关机构事务"));
    QTest::mouseClick(m_path->findChild<QToolButton*>(QStringLiteral("breadcrumbStep1")),
                      Qt::LeftButton);
    EXPECT_EQ(m_page.currentRow(), 1);
    QTest::mouseClick(m_path->findChild<QToolButton*>(QStringLiteral("breadcrumbStep0")),
                      Qt::LeftButton);
    EXPECT_EQ(m_page.currentRow(), -1);
}

TEST_F(TablePageTest, drilling_from_outside_tells_once_and_shows_the_row)
{
    show(expenditureSample());
    press(Qt::Key_1, Qt::ControlModifier);
    m_box->setText(QStringLiteral("208"));
    QTest::keyClick(m_box, Qt::Key_Return);
    QSignalSpy drilled(&m_page, &TablePage::drilled);
    m_page.drillTo(13, Side::None); // 21011, which the filter hides
    m_page.drillTo(13, Side::None);
    EXPECT_EQ(drilled.count(), 1);
    EXPECT_EQ(drilled.front().at(0).toInt(), 13);
    EXPECT_TRUE(m_box->text().isEmpty());
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("21011")));
    m_page.drillTo(14, Side::None); // a row without rows below it: where it is
    EXPECT_EQ(m_page.currentRow(), 13);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("2101102")));
    m_page.drillTo(99, Side::None);
    EXPECT_EQ(m_page.currentRow(), 13);
}

TEST_F(TablePageTest, keys_move_as_in_a_spreadsheet)
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

TEST_F(TablePageTest, typing_goes_to_the_next_line_it_finds)
{
    show(expenditureSample());
    m_tree->setCurrentIndex(cell(QStringLiteral("201")));
    const int interval = QApplication::keyboardInputInterval();
    QApplication::setKeyboardInputInterval(60'000); // however slow the machine
    QTest::keyClicks(m_tree, QStringLiteral("zfgjj"));
    QApplication::setKeyboardInputInterval(interval);
    EXPECT_EQ(m_tree->currentIndex(), cell(QStringLiteral("2210201")));
}

TEST_F(TablePageTest, a_selection_over_several_branches_is_summed_and_copied)
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

TEST_F(TablePageTest, what_is_copied_is_in_the_unit_shown_or_in_yuan_when_asked)
{
    show(expenditureSample());
    m_tree->setCurrentIndex(cell(QStringLiteral("208"), 3));
    m_page.setUnit(MoneyUnit::Yuan);
    EXPECT_EQ(m_tree->currentIndex().data().toString(), QStringLiteral("3,436,200.00"));
    EXPECT_THAT(label("tableUnit").toStdString(), testing::HasSubstr("元 (printed in 万元)"));
    m_page.copySelection();
    EXPECT_EQ(clipboardText(), QStringLiteral("3436200.00"));
    m_page.setUnit(MoneyUnit::TenThousandYuan);
    m_page.copySelection();
    EXPECT_EQ(clipboardText(), QStringLiteral("343.62"));
    m_page.copySelectionInYuan();
    EXPECT_EQ(clipboardText(), QStringLiteral("3436200.00"));
    m_page.copySelectionWithHeader();
    EXPECT_EQ(clipboardText(), QStringLiteral("合计\n\n343.62"));
}

TEST_F(TablePageTest, everything_is_selected_once_and_closed_branches_do_not_count)
{
    show(expenditureSample());
    QSignalSpy summaries(&m_page, &TablePage::selectionChanged);
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(summaries.back().front().value<SelectionSummary>().count, 18 + 15 + 6);
    EXPECT_EQ(m_tree->selectionModel()->selection().size(), 10); // a range a branch, and the top
    press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(summaries.back().front().value<SelectionSummary>().count, 4 + 4 + 2);
}

TEST_F(TablePageTest, selecting_a_total_lets_go_of_the_tree)
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

TEST_F(TablePageTest, the_menu_offers_what_the_keys_do)
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

TEST_F(TablePageTest, a_click_into_the_other_list_changes_the_side)
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

TEST_F(TablePageTest, an_empty_table_shows_its_note_under_its_header)
{
    show(emptySample());
    EXPECT_EQ(m_tree->header()->count(), 6);
    EXPECT_EQ(m_tree->emptyText(),
              QStringLiteral("注：本部门无政府性基金预算财政拨款支出，本表为空。"));
    EXPECT_FALSE(m_page.findChild<QLabel*>(QStringLiteral("tableNotes"))->isVisible());
}

TEST_F(TablePageTest, a_goal_table_is_a_grid_of_merged_cells_under_its_goals)
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

TEST_F(TablePageTest, zoom_grows_rows_and_header_and_the_wheel_asks_for_it)
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

TEST_F(TablePageTest, widths_chosen_by_hand_are_kept_for_the_kind_of_table)
{
    show(expenditureSample());
    auto* header = qobject_cast<GroupedHeader*>(m_tree->header());
    header->resizeSection(3, 222);
    emit header->resizedByHand();
    m_page.setTable(disclosureOf({basicExpenditureSample()}), 0);
    EXPECT_NE(m_tree->columnWidth(3), 222);
    m_page.setTable(disclosureOf({expenditureSample()}), 0);
    EXPECT_NEAR(m_tree->columnWidth(3), 222, 3);
}

TEST_F(TablePageTest, columns_fit_the_page_without_scrolling)
{
    for (Table (*table)() : {expenditureSample, basicExpenditureSample, twoSidedSample}) {
        show(table());
        EXPECT_EQ(m_tree->header()->length(), m_tree->viewport()->width());
        EXPECT_FALSE(m_tree->horizontalScrollBar()->isVisible());
    }
}

TEST_F(TablePageTest, a_page_without_a_table_is_empty_and_harmless)
{
    show(expenditureSample());
    m_page.setTable(nullptr, -1);
    m_page.drillTo(3, Side::None);
    m_page.drillUp();
    m_page.copySelection();
    m_page.expandToLevel(1);
    m_page.showCell(2, 1);
    EXPECT_EQ(m_page.currentRow(), -1);
    EXPECT_EQ(m_tree->model()->rowCount(), 0);
}

} // namespace budget::ui
