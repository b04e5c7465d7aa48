#include "ui/window/view_controls.h"

#include "tests/ui/window/window_journey.h"
#include "ui/table/table_page.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QSlider>
#include <QSplitter>
#include <QWheelEvent>

namespace budget::ui {

namespace {

class ViewControlsTest : public WindowJourney
{
protected:
    void SetUp() override
    {
        showWindow();
        open("one.txt");
    }
    QString percent() { return find<QAbstractButton>("zoomPercent").text(); }
    void selectThree()
    {
        emit window->findChild<TablePage*>()->selectionChanged({3, Money::fromFen(30'000'000)});
    }
};

} // namespace

TEST_F(ViewControlsTest, the_unit_is_switched_by_keys_and_by_the_switch)
{
    selectThree();
    auto& selection = find<QLabel>("statusSelection");
    EXPECT_EQ(selection.text(), QStringLiteral("Sum 30.00 万元   Count 3   Mean 10.00"));
    press("Ctrl+Alt+1");
    EXPECT_EQ(selection.text(), QStringLiteral("Sum 300,000.00 元   Count 3   Mean 100,000.00"));
    EXPECT_TRUE(find<QAbstractButton>("unit0").isChecked());
    find<QAbstractButton>("unit2").click();
    EXPECT_EQ(selection.text(), QStringLiteral("Sum 0.003 亿元   Count 3   Mean 0.001"));
    EXPECT_TRUE(isChecked("unitHundredMillion"));
    EXPECT_FALSE(isChecked("unitYuan"));
}

TEST_F(ViewControlsTest, the_selection_is_forgotten_with_the_page)
{
    selectThree();
    EXPECT_TRUE(find<QLabel>("statusSelection").isVisible());
    workspace().showPart({PartKind::Section, 2});
    EXPECT_FALSE(find<QLabel>("statusSelection").isVisible());
}

TEST_F(ViewControlsTest, zoom_goes_by_keys_slider_and_wheel_within_its_limits)
{
    press("Ctrl+=");
    EXPECT_EQ(percent(), QStringLiteral("110%"));
    press("Ctrl+-");
    press("Ctrl+-");
    EXPECT_EQ(percent(), QStringLiteral("90%"));
    find<QSlider>("zoomSlider").setValue(150);
    EXPECT_EQ(percent(), QStringLiteral("150%"));
    press("Ctrl+0");
    EXPECT_EQ(percent(), QStringLiteral("100%"));

    workspace().showPart({PartKind::Section, 2});
    QWidget* text = find<QAbstractScrollArea>("narrativeText").viewport();
    QWheelEvent wheel(QPointF(5, 5),
                      text->mapToGlobal(QPointF(5, 5)),
                      QPoint(),
                      QPoint(0, 120),
                      Qt::NoButton,
                      Qt::ControlModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(text, &wheel);
    EXPECT_EQ(percent(), QStringLiteral("110%"));
    for (int i = 0; i < 20; ++i)
        press("Ctrl+=");
    EXPECT_EQ(percent(), QStringLiteral("200%"));
    EXPECT_FALSE(find<QAction>("zoomIn").isEnabled());
}

TEST_F(ViewControlsTest, dark_and_light_reach_every_widget)
{
    find<QAction>("appearanceDark").trigger();
    const auto lightness = [this] { return window->palette().color(QPalette::Base).lightness(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return lightness() < 60; })) << lightness();
    find<QAction>("appearanceLight").trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return lightness() > 200; })) << lightness();
    EXPECT_TRUE(isChecked("appearanceLight"));
    EXPECT_FALSE(isChecked("appearanceDark"));
}

TEST_F(ViewControlsTest, the_next_window_looks_like_the_last)
{
    press("Ctrl+Alt+1");
    press("Ctrl+=");
    press("F10");
    press("F9");
    find<QAction>("appearanceDark").trigger();
    workspace().showPart({PartKind::Table, 5});
    window->close();

    showWindow();
    window->openLast();
    ASSERT_TRUE(arrives("one.txt"));
    EXPECT_EQ(part(), QStringLiteral("table:5"));
    EXPECT_TRUE(isChecked("unitYuan"));
    EXPECT_EQ(percent(), QStringLiteral("110%"));
    EXPECT_FALSE(isChecked("showChart"));
    EXPECT_TRUE(find<QWidget>("navigator").isHidden());
    EXPECT_TRUE(isChecked("appearanceDark"));
    find<QAction>("appearanceSystem").trigger();
}

TEST_F(ViewControlsTest, the_columns_keep_their_widths)
{
    auto& splitter = find<QSplitter>("workspace");
    splitter.setSizes({300, 600, 380});
    const QList<int> widths = splitter.sizes();
    window->close();
    showWindow();
    open("one.txt");
    EXPECT_EQ(find<QSplitter>("workspace").sizes(), widths);
}

TEST_F(ViewControlsTest, a_last_file_that_is_gone_is_named_and_the_sample_opened)
{
    window->close();
    QFile::remove(folder.filePath(QStringLiteral("one.txt")));
    showWindow();
    window->openLast();
    ASSERT_TRUE(arrives("sample.txt"));
    EXPECT_TRUE(message().contains(u"one.txt")) << message().toStdString();
}

TEST_F(ViewControlsTest, the_sample_is_shown_again_at_the_part_it_was_left)
{
    window->open(folder.filePath(QStringLiteral("sample.txt")));
    ASSERT_TRUE(arrives("sample.txt"));
    workspace().showPart({PartKind::Section, 4});
    window->close();
    showWindow();
    window->openLast();
    ASSERT_TRUE(arrives("sample.txt"));
    EXPECT_EQ(part(), QStringLiteral("section:4"));
}

TEST_F(ViewControlsTest, the_first_window_of_all_opens_the_sample)
{
    window->close();
    settings.clear();
    showWindow();
    window->openLast();
    EXPECT_TRUE(arrives("sample.txt"));
    EXPECT_TRUE(message().contains(u"read only")) << message().toStdString();
}

} // namespace budget::ui
