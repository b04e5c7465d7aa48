#include "ui/chart/chart_pane.h"

#include "core/money/error.h"
#include "tests/ui/chart/chart_sample.h"
#include "ui/chart/chart_export.h"
#include "ui/chart/chart_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

// The pane on the sample's tables 3 and 6, a table of 31 long names and one without figures.
class ChartPaneTest : public testing::Test
{
protected:
    ChartPaneTest()
    {
        m_disclosure = chartDisclosure(
            {expenditureSummary(),
             basicExpenditure(),
             longNames(31),
             chartTable(TableKind::GovernmentFundExpenditure,
                        QStringLiteral("政府性基金预算财政拨款支出表"),
                        QStringLiteral("total=合计|basic=基本支出|project=项目支出\n"))});
        m_pane.resize(420, 600);
        m_pane.show();
        m_pane.setSubject(m_disclosure, 0, -1, Side::None);
        QCoreApplication::processEvents();
        m_view = m_pane.findChild<ChartView*>(QStringLiteral("chartView"));
    }

    void click(int part, int x = -1)
    {
        const QRect rect = m_view->partRect(part);
        const QPoint point(x < 0 ? rect.right() - 4 : x, rect.center().y());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point);
    }
    QAction* action(const char* name) const
    {
        return m_pane.findChild<QAction*>(QString::fromLatin1(name));
    }
    QString label(const char* name) const
    {
        return m_pane.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    int row(int table, const QString& code) const
    {
        return rowByCode(m_disclosure->tables[static_cast<std::size_t>(table)], code).value_or(-1);
    }

    std::shared_ptr<const Disclosure> m_disclosure;
    ChartPane m_pane;
    ChartView* m_view = nullptr;
};

} // namespace

TEST_F(ChartPaneTest, the_head_names_the_subject_and_its_total_in_the_unit)
{
    EXPECT_EQ(label("chartSubject"), QStringLiteral("部门预算支出总表"));
    EXPECT_EQ(label("chartTotal"), QStringLiteral("8,900.03 万元"));
    m_pane.setUnit(MoneyUnit::Yuan);
    EXPECT_EQ(label("chartTotal"), QStringLiteral("89,000,300.00 元"));
}

TEST_F(ChartPaneTest, a_click_anywhere_on_the_band_of_a_tiny_bar_drills_down)
{
    QSignalSpy drilled(&m_pane, &ChartPane::drillRequested);
    click(3); // 93.71 of 8'309.97: far right of the bar
    ASSERT_EQ(drilled.size(), 1);
    EXPECT_EQ(drilled[0][0].toInt(), row(0, QStringLiteral("221")));
    click(0, 20); // on the name
    ASSERT_EQ(drilled.size(), 2);
    EXPECT_EQ(drilled[1][0].toInt(), row(0, QStringLiteral("201")));
}

TEST_F(ChartPaneTest, a_part_without_children_is_selected_instead)
{
    m_pane.setSubject(m_disclosure, 1, row(1, QStringLiteral("302")), Side::None);
    QSignalSpy drilled(&m_pane, &ChartPane::drillRequested);
    QSignalSpy selected(&m_pane, &ChartPane::partSelected);
    click(1);
    EXPECT_EQ(drilled.size(), 0);
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected[0][0].toInt(), row(1, QStringLiteral("30202")));
}

TEST_F(ChartPaneTest, a_press_that_is_released_elsewhere_does_nothing)
{
    QSignalSpy drilled(&m_pane, &ChartPane::drillRequested);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, m_view->partRect(0).center());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_view->partRect(2).center());
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, m_view->partRect(0).center());
    EXPECT_EQ(drilled.size(), 0);
}

TEST_F(ChartPaneTest, the_keyboard_walks_drills_and_goes_up)
{
    QSignalSpy drilled(&m_pane, &ChartPane::drillRequested);
    QSignalSpy up(&m_pane, &ChartPane::drillUpRequested);
    m_view->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(m_view->focusedPart(), 0);
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Up);
    QTest::keyClick(m_view, Qt::Key_Return);
    ASSERT_EQ(drilled.size(), 1);
    EXPECT_EQ(drilled[0][0].toInt(), row(0, QStringLiteral("208")));
    QTest::keyClick(m_view, Qt::Key_Backspace);
    EXPECT_EQ(up.size(), 0) << "there is nothing above the top";
    m_pane.setSubject(m_disclosure, 0, row(0, QStringLiteral("208")), Side::None);
    QTest::keyClick(m_view, Qt::Key_Backspace);
    QTest::keyClick(m_view, Qt::Key_Left, Qt::AltModifier);
    QTest::mouseClick(m_pane.findChild<QToolButton*>(QStringLiteral("chartUpButton")),
                      Qt::LeftButton);
    EXPECT_EQ(up.size(), 3);
}

TEST_F(ChartPaneTest, the_focus_scrolls_to_the_last_of_31_bars_and_back)
{
    m_pane.setSubject(m_disclosure, 2, -1, Side::None);
    QScrollBar* bar = m_view->verticalScrollBar();
    ASSERT_GT(bar->maximum(), 0);
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_End);
    EXPECT_EQ(m_view->focusedPart(), 30);
    EXPECT_EQ(bar->value(), bar->maximum());
    EXPECT_TRUE(m_view->viewport()->rect().contains(m_view->partRect(30)));
    QTest::keyClick(m_view, Qt::Key_Down);
    EXPECT_EQ(m_view->focusedPart(), 30);
    QTest::keyClick(m_view, Qt::Key_Home);
    EXPECT_EQ(bar->value(), 0);
}

TEST_F(ChartPaneTest, pointing_at_a_band_tells_the_exact_amounts)
{
    m_view->activateWindow();
    QTest::mouseMove(m_view->viewport(), m_view->partRect(1).center());
    QCoreApplication::processEvents();
    EXPECT_EQ(QToolTip::text().toStdString(),
              "208 社会保障和就业支出\n基本支出: 343.62 万元\n项目支出: —\n"
              "Together: 343.62 万元\n3.86% of the total");
    EXPECT_EQ(m_view->viewport()->cursor().shape(), Qt::PointingHandCursor);
}

TEST_F(ChartPaneTest, a_screen_reader_hears_the_summary_and_then_each_part)
{
    EXPECT_TRUE(m_view->accessibleDescription().startsWith(
        QStringLiteral("部门预算支出总表 is 8,900.03 万元 in 4 parts.")))
        << m_view->accessibleDescription().toStdString();
    EXPECT_EQ(m_view->accessibleName(), QStringLiteral("Chart"));
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_End);
    EXPECT_TRUE(m_view->accessibleDescription().startsWith(QStringLiteral("221 住房保障支出\n")));
}

TEST_F(ChartPaneTest, the_tool_row_changes_how_the_chart_is_drawn)
{
    const auto press = [this](const char* name) {
        auto* button = m_pane.findChild<QToolButton*>(QString::fromLatin1(name));
        ASSERT_NE(button, nullptr) << name;
        EXPECT_NE(button->focusPolicy() & Qt::TabFocus, 0) << name;
        EXPECT_FALSE(button->toolTip().isEmpty()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
    };
    press("chartBesideButton");
    press("chartShareButton");
    press("chartByAmountButton");
    const ChartOptions expected{ChartShape::Bars,
                                ChartArrangement::Beside,
                                ChartMeasure::Share,
                                ChartOrder::ByAmount,
                                MoneyUnit::TenThousandYuan};
    EXPECT_EQ(m_pane.options(), expected);
    EXPECT_EQ(m_view->chart().data().options, expected);
    press("chartDonutButton");
    EXPECT_EQ(m_view->chart().data().options.shape, ChartShape::Donut);
    EXPECT_FALSE(action("chartStacked")->isEnabled());
    EXPECT_FALSE(action("chartShare")->isEnabled());
    m_pane.setOptions({});
    EXPECT_TRUE(action("chartBars")->isChecked());
    EXPECT_TRUE(action("chartStacked")->isChecked());
}

TEST_F(ChartPaneTest, a_slice_of_the_rest_neither_drills_nor_selects)
{
    ChartOptions options;
    options.shape = ChartShape::Donut;
    m_pane.setOptions(options);
    m_pane.setSubject(m_disclosure, 1, row(1, QStringLiteral("302")), Side::None);
    QSignalSpy drilled(&m_pane, &ChartPane::drillRequested);
    QSignalSpy selected(&m_pane, &ChartPane::partSelected);
    m_view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view, Qt::Key_End);
    QTest::keyClick(m_view, Qt::Key_Return);
    EXPECT_EQ(drilled.size() + selected.size(), 0);
    QTest::keyClick(m_view, Qt::Key_Up);
    QTest::keyClick(m_view, Qt::Key_Space);
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected[0][0].toInt(), row(1, QStringLiteral("30231")));
}

TEST_F(ChartPaneTest, an_empty_table_says_so_and_takes_no_input)
{
    for (const int table : {3, -1}) {
        m_pane.setSubject(m_disclosure, table, -1, Side::None);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(50, 50));
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Return, Qt::Key_Backspace})
            QTest::keyClick(m_view, key);
        EXPECT_EQ(m_view->accessibleDescription(),
                  QStringLiteral("This table has no figures to chart."));
        EXPECT_EQ(label("chartTotal"), QString());
        EXPECT_FALSE(action("chartCopy")->isEnabled());
    }
    m_pane.setSubject(nullptr, 0, -1, Side::None);
    EXPECT_TRUE(m_view->chart().data().isEmpty());
}

TEST_F(ChartPaneTest, a_dark_palette_repaints_everything)
{
    const auto corner = [this] { return m_view->grab().toImage().pixelColor(2, 2); };
    const QColor before = corner();
    QPalette dark = m_pane.palette();
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::Text, Qt::white);
    m_pane.setPalette(dark);
    EXPECT_NE(before, corner());
    EXPECT_EQ(corner(), QColor(0x1e, 0x1e, 0x1e));
    EXPECT_EQ(m_view->chart().style().palette, chartPalette(dark));
}

TEST_F(ChartPaneTest, the_picture_is_copied_on_white)
{
    action("chartCopy")->trigger();
    const QImage copied = QGuiApplication::clipboard()->image();
    EXPECT_EQ(copied.width(), 2400);
    EXPECT_EQ(copied.pixelColor(0, 0), QColor(Qt::white));
}

TEST_F(ChartPaneTest, a_picture_is_written_where_the_user_says)
{
    QTemporaryDir folder;
    QString suggested;
    EXPECT_FALSE(action("chartSavePng")->isEnabled()) << "nobody can be asked for a name yet";
    m_pane.setAskFileName([&](const QString& name, const QString&) {
        suggested = name;
        return folder.filePath(QStringLiteral("picture"));
    });
    QSignalSpy exported(&m_pane, &ChartPane::exported);
    action("chartSavePng")->trigger();
    EXPECT_EQ(suggested, QStringLiteral("部门预算支出总表.png"));
    action("chartSaveSvg")->trigger();
    ASSERT_EQ(exported.size(), 2);
    EXPECT_EQ(exported[0][0].toString(), folder.filePath(QStringLiteral("picture.png")));
    EXPECT_EQ(QImage(exported[0][0].toString()).width(), 2400);
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("picture.svg"))));
}

TEST_F(ChartPaneTest, no_name_writes_nothing_and_a_bad_one_is_told)
{
    QSignalSpy exported(&m_pane, &ChartPane::exported);
    QSignalSpy failed(&m_pane, &ChartPane::exportFailed);
    m_pane.setAskFileName([](const QString&, const QString&) { return QString(); });
    action("chartSavePng")->trigger();
    EXPECT_EQ(exported.size() + failed.size(), 0);
    m_pane.setAskFileName(
        [](const QString&, const QString&) { return QStringLiteral("/nowhere/at/all/chart.png"); });
    action("chartSavePng")->trigger();
    ASSERT_EQ(failed.size(), 1);
    EXPECT_EQ(failed[0][0].value<Error>().code, ErrorCode::FileUnwritable);
}

TEST_F(ChartPaneTest, the_right_button_offers_the_pictures)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
    QCoreApplication::sendEvent(&m_pane, &event);
    auto* menu = m_pane.findChild<QToolButton*>(QStringLiteral("chartExportButton"))->menu();
    EXPECT_TRUE(menu->isVisible());
    EXPECT_EQ(menu->actions().size(), 3);
    menu->close();
}

} // namespace budget::ui
