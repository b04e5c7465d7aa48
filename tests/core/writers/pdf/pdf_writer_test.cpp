#include "core/writers/pdf/pdf_writer.h"

#include "core/money/error.h"
#include "core/writers/file_disclosure_writer.h"
#include "tests/core/writers/pdf/pdf_tools.h"
#include "tests/core/writers/sample_tables.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageLayout>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace budget::writers {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

DisclosureWriter::Options onDate()
{
    DisclosureWriter::Options options;
    options.created = QDateTime(QDate(2023, 2, 10), QTime(9, 0), Qt::UTC);
    return options;
}

QByteArray sampleBook()
{
    return toPdf(sampleDisclosure(), onDate()).value();
}

QByteArray tablesOnly(Table table)
{
    Disclosure disclosure = sampleDisclosure();
    disclosure.tables = {std::move(table)};
    disclosure.sections.clear();
    DisclosureWriter::Options options = onDate();
    options.tables = {0};
    return toPdf(disclosure, options).value();
}

// pdftotext takes even gaps in a line of single characters for letter spacing.
QString withoutSpace(QString text)
{
    return text.remove(u' ');
}

Table longTable(int rows)
{
    QStringList lines;
    for (int i = 1; i <= rows; ++i)
        lines.append(QStringLiteral("%1\t%2\t机关事业单位基本养老保险缴费支出\t%3.45\t\t-%3.45")
                         .arg(i)
                         .arg(2080000 + i)
                         .arg(i));
    return sampleTable(TableKind::GeneralPublicExpenditure, lines.join(u'\n'));
}

} // namespace

TEST(PdfWriter, the_file_is_sound)
{
    EXPECT_THAT(checkedByQpdf(sampleBook()), HasSubstr("No syntax or stream encoding errors"));
}

TEST(PdfWriter, a_printer_gets_the_paper_and_the_margins_it_is_set_up_for)
{
    struct Case
    {
        QPageSize::PageSizeId paper;
        QPageLayout::Orientation orientation;
        QMarginsF margins; // millimetres
    };
    for (const Case& test : {Case{QPageSize::A4, QPageLayout::Portrait, {20, 25, 15, 20}},
                             Case{QPageSize::A3, QPageLayout::Landscape, {40, 16, 18, 19}},
                             Case{QPageSize::A4, QPageLayout::Landscape, {60, 50, 18, 19}}}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const QPageLayout layout(
            QPageSize(test.paper), test.orientation, test.margins, QPageLayout::Millimeter);
        {
            QPdfWriter printer(&buffer);
            printer.setResolution(1200);
            printer.setPageLayout(layout);
            printPages(sampleDisclosure(), onDate(), printer);
        }
        const QSizeF paper = layout.fullRect(QPageLayout::Point).size();
        EXPECT_THAT(pdfInfo(buffer.data()),
                    HasSubstr(QStringLiteral("%1 x %2 pts")
                                  .arg(qRound(paper.width()))
                                  .arg(qRound(paper.height()))
                                  .toStdString()));
        // Nothing stands in the margins but the page number at the foot.
        const QRectF ink = inkOfPdf(buffer.data(), 2);
        EXPECT_GE(ink.left(), test.margins.left() - 0.6);
        EXPECT_LE(ink.left(), test.margins.left() + 40);
        EXPECT_GE(ink.top(), test.margins.top() - 0.6);
        EXPECT_LE(ink.right(), paper.width() * 25.4 / 72 - test.margins.right() + 0.6);
    }
}

TEST(PdfWriter, names_and_amounts_of_every_table_are_found)
{
    const Disclosure sample = sampleDisclosure();
    const QString text = textOfPdf(sampleBook());
    for (const Table& table : sample.tables) {
        EXPECT_TRUE(text.contains(table.title)) << table.title.toStdString();
        for (const Row& row : table.rows) {
            for (const Cell& cell : row.cells)
                EXPECT_TRUE(text.contains(cell.text)) << cell.text.toStdString();
        }
        for (const QString& note : table.notes)
            EXPECT_TRUE(text.contains(note)) << note.toStdString();
        for (const QString& goal : table.goals)
            EXPECT_TRUE(text.contains(goal)) << goal.toStdString();
    }
    EXPECT_TRUE(text.contains(QStringLiteral("现将预算公开如下：")));
}

TEST(PdfWriter, no_character_is_a_radical)
{
    for (const QChar c : textOfPdf(sampleBook()))
        EXPECT_FALSE(c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF)
            << QString::number(c.unicode(), 16).toStdString();
}

TEST(PdfWriter, title_author_language_and_date_are_told)
{
    const std::string info = pdfInfo(sampleBook());
    EXPECT_THAT(info, HasSubstr("机关事务服务中心2023年度部门预算"));
    EXPECT_THAT(info, HasSubstr("Author:          机关事务服务中心"));
    EXPECT_THAT(info, HasSubstr("CreationDate:    Fri Feb 10 "));
    EXPECT_THAT(info, HasSubstr("Page size:       842 x 595 pts (A4)"));
    const std::string json = qpdfJson(sampleBook());
    EXPECT_THAT(json, HasSubstr("\"/Lang\": \"u:zh-CN\""));
    EXPECT_THAT(json, HasSubstr("\"/PageMode\": \"/UseOutlines\""));
    EXPECT_THAT(json, HasSubstr("\"/DisplayDocTitle\": true"));
    const std::string undated = pdfInfo(toPdf(sampleDisclosure(), {}).value());
    EXPECT_THAT(undated, Not(HasSubstr("CreationDate")));
}

TEST(PdfWriter, bookmarks_follow_the_document)
{
    EXPECT_EQ(outlineOfPdf(sampleBook()).toStdString(), R"(目录
一、部门预算公开表
  1、部门预算收支总表
  2、部门预算支出总表
  3、部门预算政府性基金预算财政拨款支出表
  4、部门预算财政拨款“三公”经费支出表
二、部门预算情况说明
  1、预算绩效信息
    设备维护费绩效目标表
  2、政府采购预算情况
    部门政府采购预算
  3、国有资产信息
    2022年资产构成情况表
)");
}

TEST(PdfWriter, the_contents_name_the_pages)
{
    const QStringList pages = pagesOfPdf(sampleBook());
    ASSERT_EQ(pages.size(), 10);
    for (int page = 3; page < 10; ++page)
        EXPECT_TRUE(
            withoutSpace(pages[page]).contains(QStringLiteral("第%1页共10页").arg(page + 1)));
    EXPECT_FALSE(pages[0].contains(QStringLiteral("页")));
    EXPECT_TRUE(pages[0].contains(QStringLiteral("2023年度部门预算")));
    const QString contents = pages[1].simplified();
    EXPECT_TRUE(contents.contains(QStringLiteral("目 录")));
    EXPECT_TRUE(pages[3].contains(QStringLiteral("部门预算支出总表")));
    EXPECT_TRUE(QRegularExpression(QStringLiteral("2、部门预算支出总表[. ]+4\\b"))
                    .match(contents)
                    .hasMatch())
        << contents.toStdString();
}

TEST(PdfWriter, every_page_of_a_table_has_its_header_and_no_row_is_lost)
{
    const QStringList pages = pagesOfPdf(tablesOnly(longTable(50)));
    ASSERT_EQ(pages.size(), 3);
    for (const QString& page : pages) {
        for (const char16_t* word :
             {u"功能分类科目", u"科目编码", u"基本支出", u"栏次", u"单位：万元"})
            EXPECT_TRUE(page.contains(QString::fromUtf16(word))) << page.toStdString();
    }
    const QString text = pages.join(u'\n');
    for (int i = 1; i <= 50; ++i)
        EXPECT_EQ(text.count(QString::number(2080000 + i)), 1) << i;
    EXPECT_TRUE(pages[1].contains(QStringLiteral("（续表）")));
}

TEST(PdfWriter, blank_zero_and_negative_cells_stay_apart)
{
    const QString text = textOfPdf(tablesOnly(sampleTable(
        TableKind::GeneralPublicExpenditure, QStringLiteral("1\t201\t支出\t0.00\t\t-12.50"))));
    EXPECT_EQ(text.count(QStringLiteral("0.00")), 1);
    EXPECT_EQ(text.count(QStringLiteral("-12.50")), 1);
    EXPECT_EQ(text.count(u'.'), 2);
}

TEST(PdfWriter, a_merged_cell_begins_again_on_the_next_page)
{
    QStringList lines{QStringLiteral("产出指标\t数量指标\t指标1\t描述\t≥90%\t计划")};
    for (int i = 2; i <= 40; ++i)
        lines.append(QStringLiteral("^\t^\t指标%1\t描述\t≥90%\t计划").arg(i));
    const QStringList pages =
        pagesOfPdf(tablesOnly(sampleTable(TableKind::PerformanceGoal, lines.join(u'\n'))));
    ASSERT_EQ(pages.size(), 2);
    for (const QString& page : pages)
        EXPECT_EQ(page.count(QStringLiteral("产出指标")), 1) << page.toStdString();
}

TEST(PdfWriter, a_row_higher_than_a_page_is_parted_and_nothing_is_lost)
{
    const QString words = QStringLiteral("甲乙丙丁戊己庚辛壬癸").repeated(400);
    const QString text = textOfPdf(tablesOnly(sampleTable(
        TableKind::PerformanceGoal, QStringLiteral("产出\t数量\t指标\t%1\t是\t计划").arg(words))));
    EXPECT_EQ(text.count(u'癸'), 400);
}

TEST(PdfWriter, sixteen_columns_keep_every_amount_whole)
{
    QStringList cells{QStringLiteral("办公楼物业费"), QStringLiteral("123456789.01")};
    cells << QStringLiteral("其他服务") << QStringLiteral("C99000000") << QStringLiteral("万元")
          << QStringLiteral("1");
    for (int i = 0; i < 10; ++i)
        cells << QStringLiteral("12345678%1.23").arg(i);
    const QString text =
        textOfPdf(tablesOnly(sampleTable(TableKind::Procurement, cells.join(u'\t'))));
    for (const QString& cell : cells)
        EXPECT_TRUE(text.contains(cell)) << cell.toStdString();
}

TEST(PdfWriter, an_empty_table_keeps_its_header_and_note)
{
    Table table = sampleTable(TableKind::StateCapitalExpenditure, {});
    table.notes = {QStringLiteral("注：本表为空。")};
    const QString text = textOfPdf(tablesOnly(std::move(table)));
    EXPECT_TRUE(text.contains(QStringLiteral("科目编码")));
    EXPECT_TRUE(text.contains(QStringLiteral("注：本表为空。")));
}

TEST(PdfWriter, chosen_tables_come_without_cover_and_contents)
{
    DisclosureWriter::Options options = onDate();
    options.tables = {1, 6};
    const QStringList pages = pagesOfPdf(toPdf(sampleDisclosure(), options).value());
    ASSERT_EQ(pages.size(), 2);
    EXPECT_TRUE(pages[0].startsWith(QStringLiteral("部门预算支出总表")));
    EXPECT_TRUE(withoutSpace(pages[1]).contains(QStringLiteral("第2页共2页")));
}

TEST(PdfWriter, old_contents_are_not_repeated_and_a_small_table_stands_among_the_text)
{
    Disclosure sample = sampleDisclosure();
    Section contents;
    for (const char16_t* line :
         {u"2023年部门预算公开目录", u"九、旧的标题", u"1、部门预算收支总表.....3"}) {
        contents.passages.emplace_back();
        contents.passages.back().text = QString::fromUtf16(line);
    }
    sample.sections.insert(sample.sections.begin(), contents);
    Table other;
    other.title = QStringLiteral("机构设置情况");
    other.columns.resize(2);
    other.columns[0].title = QStringLiteral("单位名称");
    other.columns[1].title = QStringLiteral("单位规格");
    other.rows.resize(1);
    other.rows[0].cells.resize(2);
    other.rows[0].cells[1].text = QStringLiteral("正科级");
    sample.tables.push_back(other);
    sample.sections.back().passages.emplace_back();
    sample.sections.back().passages.back().table = 7;

    const QStringList pages = pagesOfPdf(toPdf(sample, {}).value());
    EXPECT_FALSE(pages.join(QString()).contains(QStringLiteral("旧的标题")));
    ASSERT_EQ(pages.size(), 10);
    EXPECT_TRUE(pages[9].contains(QStringLiteral("车辆3台。")));
    EXPECT_TRUE(pages[9].contains(QStringLiteral("正科级")));
}

TEST(PdfWriter, an_empty_document_is_a_cover)
{
    EXPECT_EQ(pagesOfPdf(toPdf({}, {}).value()).size(), 1);
}

TEST(PdfWriter, the_same_input_gives_the_same_bytes_whatever_the_hash_seed)
{
    EXPECT_EQ(sampleBook(), sampleBook());
    QTemporaryDir folder;
    QByteArrayList written;
    for (const char* seed : {"0", "1", "2"}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (*seed == '0')
            environment.insert(QStringLiteral("QT_HASH_SEED"), QStringLiteral("0"));
        process.setProcessEnvironment(environment);
        const QString path = folder.filePath(QString::fromUtf8(seed) + QStringLiteral(".pdf"));
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--write-sample"), path});
        ASSERT_TRUE(process.waitForFinished());
        ASSERT_EQ(process.exitCode(), 0);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        written.append(file.readAll());
    }
    EXPECT_EQ(written[0], written[1]);
    EXPECT_EQ(written[1], written[2]);
}

TEST(FileDisclosureWriter, a_failure_leaves_nothing_behind)
{
    const FileDisclosureWriter writer;
    const Result<void> nowhere =
        writer.write(sampleDisclosure(), QStringLiteral("/nowhere/at/all.json"), {});
    ASSERT_FALSE(nowhere.has_value());
    EXPECT_EQ(nowhere.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(nowhere.error().place.file, QStringLiteral("/nowhere/at/all.json"));

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.docx"));
    const Result<void> unknown = writer.write(sampleDisclosure(), path, {});
    ASSERT_FALSE(unknown.has_value());
    EXPECT_EQ(unknown.error().code, ErrorCode::FormatUnknown);
    EXPECT_EQ(unknown.error().detail, QStringLiteral("docx"));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(FileDisclosureWriter, every_ending_is_written)
{
    const FileDisclosureWriter writer;
    QTemporaryDir folder;
    for (const QString& ending : writer.endings()) {
        const QString path = folder.filePath(QStringLiteral("a.") + ending);
        EXPECT_TRUE(writer.write(sampleDisclosure(), path, {}).has_value());
        EXPECT_GT(QFileInfo(path).size(), 100) << ending.toStdString();
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 4);
}

} // namespace budget::writers
