#include "ui/table/table_page.h"

#include "tests/ui/table/table_page_journey.h"
#include "ui/controls/grouped_header.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

namespace budget::ui {

namespace {

class TablePageTest : public TablePageJourney
{};

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
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
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

TEST_F(TablePageTest, what_is_drilled_into_stands_at_the_top)
{
    show(expenditureSample());
    m_page.resize(900, 260);
    QCoreApplication::processEvents();
    m_page.drillTo(7, Side::None);
    const QRect line = m_tree->visualRect(cell(QStringLiteral("208")));
    EXPECT_LE(line.top(), 1);
    EXPECT_TRUE(
        m_tree->viewport()->rect().contains(m_tree->visualRect(cell(QStringLiteral("20805")))));
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

TEST_F(TablePageTest, an_empty_table_shows_its_note_under_its_header)
{
    show(emptySample());
    EXPECT_EQ(m_tree->header()->count(), 6);
    EXPECT_EQ(m_tree->emptyText(),
              QStringLiteral("注：本部门无政府性基金预算财政拨款支出，本表为空。"));
    EXPECT_FALSE(m_page.findChild<QLabel*>(QStringLiteral("tableNotes"))->isVisible());
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
    m_page.run(Command::GoUp);
    m_page.run(Command::Copy);
    m_page.run(Command::ExpandSections);
    m_page.showCell(2, 1);
    EXPECT_EQ(m_page.currentRow(), -1);
    EXPECT_EQ(m_tree->model()->rowCount(), 0);
}

} // namespace budget::ui
