#include "ui/window/session.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace budget::ui {

namespace {

class SessionTest : public testing::Test
{
public:
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
};

} // namespace

TEST_F(SessionTest, remembers_what_it_is_told)
{
    Session first(settings);
    first.setUnit(MoneyUnit::HundredMillionYuan);
    first.setZoom(130);
    first.setAppearance(Appearance::Dark);
    first.setLanguage(UiLanguage::English);
    first.setLastFile(QStringLiteral("/a/b.txt"));
    first.setLastPart({PartKind::Goals, 4});
    first.setChartVisible(false);
    first.setChartOptions(
        {ChartShape::Donut, ChartArrangement::Beside, ChartMeasure::Share, ChartOrder::ByAmount});
    const Session second(settings);
    EXPECT_EQ(second.unit(), MoneyUnit::HundredMillionYuan);
    EXPECT_EQ(second.zoom(), 130);
    EXPECT_EQ(second.appearance(), Appearance::Dark);
    EXPECT_EQ(second.language(), UiLanguage::English);
    EXPECT_EQ(second.lastFile(), QStringLiteral("/a/b.txt"));
    EXPECT_EQ(second.lastPart(), (DocumentPart{PartKind::Goals, 4}));
    EXPECT_FALSE(second.isChartVisible());
    EXPECT_EQ(second.chartOptions(),
              (ChartOptions{ChartShape::Donut,
                            ChartArrangement::Beside,
                            ChartMeasure::Share,
                            ChartOrder::ByAmount,
                            MoneyUnit::HundredMillionYuan}));
    EXPECT_TRUE(second.isNavigatorVisible());
}

TEST_F(SessionTest, suggests_the_folder_and_the_format_of_the_last_export)
{
    Session session(settings);
    const QStringList endings{QStringLiteral("pdf"), QStringLiteral("xlsx")};
    const QString name = QStringLiteral("a");
    EXPECT_EQ(session.suggestedExport(name, QStringLiteral("/b"), endings),
              QStringLiteral("/b/a.pdf"));
    session.rememberExport(folder.filePath(QStringLiteral("x.XLSX")));
    EXPECT_EQ(Session(settings).suggestedExport(name, QStringLiteral("/b"), endings),
              folder.filePath(QStringLiteral("a.xlsx")));
    EXPECT_EQ(session.suggestedExport(name, QStringLiteral("/b"), {QStringLiteral("html")}),
              folder.filePath(QStringLiteral("a.html")));
    session.rememberExport(QStringLiteral("/no such folder/x.csv"));
    EXPECT_EQ(session.suggestedExport(name, QStringLiteral("/b"), endings),
              QStringLiteral("/b/a.pdf"));
}

TEST_F(SessionTest, values_that_make_no_sense_count_as_none)
{
    const Session session(settings);
    settings.setValue(QStringLiteral("view/unit"), 7);
    settings.setValue(QStringLiteral("view/zoom"), 9000);
    settings.setValue(QStringLiteral("view/appearance"), QStringLiteral("pink"));
    settings.setValue(QStringLiteral("view/language"), QStringLiteral("fr"));
    settings.setValue(QStringLiteral("chart/shape"), 2);
    settings.setValue(QStringLiteral("chart/order"), QStringLiteral("upwards"));
    settings.setValue(QStringLiteral("files/part"), QStringLiteral("nonsense"));
    EXPECT_EQ(session.unit(), MoneyUnit::TenThousandYuan);
    EXPECT_EQ(session.zoom(), 200);
    EXPECT_EQ(session.appearance(), Appearance::System);
    EXPECT_EQ(session.language(), std::nullopt);
    EXPECT_EQ(session.chartOptions(), ChartOptions());
    EXPECT_EQ(session.lastPart(), DocumentPart());
}

TEST_F(SessionTest, settings_of_another_version_are_dropped)
{
    Session(settings).setZoom(150);
    settings.setValue(QStringLiteral("session/version"), 99);
    EXPECT_EQ(Session(settings).zoom(), 100);
}

TEST_F(SessionTest, ten_recent_files_are_kept_each_once)
{
    Session session(settings);
    for (int i = 0; i < 12; ++i)
        session.addRecentFile(QStringLiteral("/f/%1.txt").arg(i));
    session.addRecentFile(QStringLiteral("/f/5.txt"));
    EXPECT_EQ(session.recentFiles().size(), 10);
    EXPECT_EQ(session.recentFiles().front(), QStringLiteral("/f/5.txt"));
    EXPECT_EQ(session.recentFiles().count(QStringLiteral("/f/5.txt")), 1);
    EXPECT_EQ(session.recentFiles().back(), QStringLiteral("/f/2.txt"));
}

} // namespace budget::ui
