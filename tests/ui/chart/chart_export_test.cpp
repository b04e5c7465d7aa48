#include "ui/chart/chart_export.h"

#include "core/money/error.h"
#include "tests/ui/chart/chart_sample.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <array>

namespace budget::ui {

namespace {

const Disclosure& sample()
{
    static const std::shared_ptr<const Disclosure> disclosure =
        chartDisclosure({expenditureSummary(), basicExpenditure()});
    return *disclosure;
}

ChartSubject goodsAndServices(ChartShape shape = ChartShape::Bars)
{
    ChartOptions options;
    options.shape = shape;
    return {sample(), 1, *rowByCode(sample().tables[1], u"302"), Side::None, options};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// All characters of an SVG, in document order.
QString textOf(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return text;
}

} // namespace

TEST(ChartExport, an_svg_says_who_when_what_and_every_figure)
{
    const Result<QByteArray> svg = chartPicture(goodsAndServices(), PictureFormat::Svg);
    ASSERT_TRUE(svg.has_value());
    const QString text = textOf(*svg);
    for (const char16_t* word : {u"一般公共预算财政拨款基本支出表",
                                 u"秦皇岛经济技术开发区机关事务服务中心",
                                 u"2023",
                                 u"商品和服务支出",
                                 u"1,542.76 万元",
                                 u"公用经费",
                                 u"公务用车运行维护费",
                                 u"455.72",
                                 u"0.71"})
        EXPECT_TRUE(text.contains(QString::fromUtf16(word)))
            << QString::fromUtf16(word).toStdString();
    QSvgRenderer renderer(*svg);
    EXPECT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBoxF().size(), chartPageSize(goodsAndServices()));
    EXPECT_EQ(renderer.viewBoxF().width(), 1200);
}

TEST(ChartExport, a_ring_is_an_svg_too)
{
    const Result<QByteArray> svg =
        chartPicture(goodsAndServices(ChartShape::Donut), PictureFormat::Svg);
    ASSERT_TRUE(svg.has_value());
    EXPECT_TRUE(textOf(*svg).contains(QStringLiteral("36.62%")));
    EXPECT_LT(svg->size(), 100'000);
}

TEST(ChartExport, the_same_input_gives_the_same_bytes)
{
    for (const ChartShape shape : {ChartShape::Bars, ChartShape::Donut}) {
        for (const PictureFormat format : {PictureFormat::Svg, PictureFormat::Png})
            EXPECT_EQ(chartPicture(goodsAndServices(shape), format).value(),
                      chartPicture(goodsAndServices(shape), format).value());
    }
}

TEST(ChartExport, a_png_is_twice_as_sharp_as_it_is_wide)
{
    const QImage image =
        QImage::fromData(chartPicture(goodsAndServices(), PictureFormat::Png).value(), "PNG");
    EXPECT_EQ(image.size(), (chartPageSize(goodsAndServices()) * 2).toSize());
    EXPECT_EQ(image.width(), 2400);
}

TEST(ChartExport, a_chart_fits_the_rectangle_of_somebody_elses_page)
{
    QImage page(600, 600, QImage::Format_RGB32);
    page.fill(Qt::magenta);
    QPainter painter(&page);
    renderChart(painter, QRectF(50, 50, 500, 500), goodsAndServices());
    painter.end();
    EXPECT_EQ(page.pixelColor(25, 25), QColor(Qt::magenta));
    EXPECT_EQ(page.pixelColor(575, 300), QColor(Qt::magenta));
    EXPECT_EQ(page.pixelColor(52, 52), QColor(Qt::white));
}

TEST(ChartExport, the_file_follows_its_ending)
{
    QTemporaryDir folder;
    using File = std::pair<const char16_t*, QByteArray>;
    const std::array files{
        File{u"a.svg", "<?xml"}, File{u"a.PNG", "\x89PNG"}, File{u"a.pdf", "%PDF-"}};
    for (const auto& [name, head] : files) {
        const QString path = folder.filePath(QString::fromUtf16(name));
        ASSERT_TRUE(
            exportChart(sample(), 0, -1, Side::None, MoneyUnit::TenThousandYuan, path).has_value());
        EXPECT_TRUE(contentOf(path).startsWith(head)) << head.constData();
    }
}

TEST(ChartExport, a_pdf_passes_through_whoever_finishes_it)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const auto finish = [](const QByteArray& pdf) -> Result<QByteArray> {
        return pdf + "finished";
    };
    ASSERT_TRUE(writeChart(goodsAndServices(), path, finish).has_value());
    EXPECT_TRUE(contentOf(path).endsWith("finished"));
    const auto fail = [](const QByteArray&) -> Result<QByteArray> {
        return failure(ErrorCode::Cancelled);
    };
    const Result<void> failed = writeChart(goodsAndServices(), path, fail);
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(contentOf(path).endsWith("finished")) << "the old file stays";
}

TEST(ChartExport, what_cannot_be_written_is_told_and_leaves_nothing)
{
    QTemporaryDir folder;
    const QString gif = folder.filePath(QStringLiteral("a.gif"));
    const Result<void> unknown = writeChart(goodsAndServices(), gif);
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().code, ErrorCode::FormatUnknown);
    EXPECT_EQ(unknown.error().detail, QStringLiteral("gif"));
    const QString lost = folder.filePath(QStringLiteral("no/such/folder/a.svg"));
    const Result<void> unwritable = writeChart(goodsAndServices(), lost);
    ASSERT_FALSE(unwritable.has_value());
    EXPECT_EQ(unwritable.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(unwritable.error().place.file, lost);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(ChartExport, a_table_without_figures_says_so)
{
    Disclosure disclosure;
    disclosure.tables = {
        chartTable(TableKind::StateCapitalExpenditure,
                   QStringLiteral("国有资本经营预算支出表"),
                   QStringLiteral("total=合计|basic=基本支出|project=项目支出\n"))};
    const Result<QByteArray> svg =
        chartPicture({disclosure, 0, -1, Side::None, {}}, PictureFormat::Svg);
    ASSERT_TRUE(svg.has_value());
    EXPECT_TRUE(textOf(*svg).contains(QStringLiteral("This table has no figures to chart.")));
}

} // namespace budget::ui
