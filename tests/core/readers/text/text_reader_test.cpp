#include "core/readers/text/text_reader.h"

#include "core/money/error.h"
#include "tests/core/document/text_printers.h"
#include "tests/core/money/result_matchers.h"

#include <QStringEncoder>

namespace budget::readers {

namespace {

const QString Words = QStringLiteral("一、支出\t8900.03\n单位：万元\n");

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

// Blocks as text: a paragraph as it is, a row of a grid with its cells between bars.
QString printed(const std::vector<Page>& pages)
{
    QString text;
    for (const Page& page : pages) {
        text += QStringLiteral("page %1\n").arg(page.number);
        for (const Block& block : page.blocks) {
            if (!block.isGrid())
                text += QStringLiteral("%1: %2\n").arg(block.line).arg(block.paragraph);
            for (const GridRow& row : block.rows)
                text += QStringLiteral("%1| %2\n")
                            .arg(row.line)
                            .arg(row.cells.join(QStringLiteral(" | ")));
        }
    }
    return text;
}

} // namespace

TEST(TextReader, every_encoding_gives_the_same_text)
{
    struct Case
    {
        const char* name;
        QByteArray bytes;
    };
    const Case cases[] = {
        {"UTF-8", Words.toUtf8()},
        {"UTF-8 with BOM", "\xEF\xBB\xBF" + Words.toUtf8()},
        {"GB18030", encoded(Words, "GB18030")},
        {"UTF-16LE with BOM", QByteArray("\xFF\xFE") + encoded(Words, "UTF-16LE")},
        {"UTF-16BE with BOM", QByteArray("\xFE\xFF") + encoded(Words, "UTF-16BE")},
        {"UTF-16LE", encoded(Words, "UTF-16LE")},
        {"UTF-16BE", encoded(Words, "UTF-16BE")},
    };
    for (const Case& c : cases) {
        const Result<QString> text = decodeText(c.bytes, QStringLiteral("f"));
        ASSERT_TRUE(text.has_value()) << c.name;
        EXPECT_EQ(*text, Words) << c.name;
    }
}

TEST(TextReader, what_is_no_text_is_refused_with_its_place)
{
    struct Case
    {
        const char* name;
        QByteArray bytes;
        ErrorCode code;
        int line;
        QString detail;
    };
    const Case cases[] = {
        {"nothing", QByteArray(), ErrorCode::FileEmpty, 0, {}},
        {"blanks", " \n\t\n", ErrorCode::FileEmpty, 0, {}},
        {"only a BOM", "\xEF\xBB\xBF", ErrorCode::FileEmpty, 0, {}},
        {"a zero byte",
         QByteArray("abc\nd\0ef", 8),
         ErrorCode::BinaryContent,
         2,
         QStringLiteral("U+0000")},
        {"a bell", "abc\n\nd\aef", ErrorCode::BinaryContent, 3, QStringLiteral("U+0007")},
        {"bytes of no encoding", "abc\nde\xFF\xFE\xFF\n", ErrorCode::EncodingUnknown, 2, {}},
        {"UTF-8 cut in a character",
         QStringLiteral("支出\n支").toUtf8().chopped(1),
         ErrorCode::EncodingUnknown,
         2,
         {}},
    };
    for (const Case& c : cases)
        EXPECT_THAT(decodeText(c.bytes, QStringLiteral("f")), FailsAt(c.code, c.line, c.detail))
            << c.name;
}

TEST(TextReader, rows_that_stand_together_are_one_grid)
{
    const QString text = QStringLiteral("标题\n\n序号\t项目\n1\t 支 出 \n\n2\t收入\n注：无\n");
    EXPECT_EQ(
        printed(readPages(text)),
        QStringLiteral("page 0\n1: 标题\n3| 序号 | 项目\n4| 1 | 支 出\n6| 2 | 收入\n7: 注：无\n"));
    EXPECT_EQ(readPages(text).front().blocks.size(), 4U);
}

TEST(TextReader, form_feeds_begin_pages_and_line_ends_of_every_system_count_alike)
{
    EXPECT_EQ(printed(readPages(QStringLiteral("甲\r\n乙\r\f丙\n丁\f戊"))),
              QStringLiteral("page 1\n1: 甲\n2: 乙\npage 2\n3: 丙\n4: 丁\npage 3\n4: 戊\n"));
}

TEST(TextReader, marks_of_extraction_are_taken_off_and_their_text_stays)
{
    struct Case
    {
        QString marked;
        QString plain;
    };
    const Case cases[] = {
        {QStringLiteral("- ①负责"), QStringLiteral("①负责")},
        {QStringLiteral(" - 1、**基本支出**：指"), QStringLiteral("1、基本支出：指")},
        {QStringLiteral("- ## 九、其他"), QStringLiteral("九、其他")},
        {QStringLiteral("合格率达 90%以上 $\\geq 90\\%$ 。"),
         QStringLiteral("合格率达 90%以上 ≥ 90% 。")},
        {QStringLiteral("小于3天 \\leq 3天"), QStringLiteral("小于3天 ≤ 3天")},
        {QStringLiteral("-12.5"), QStringLiteral("-12.5")},
        {QStringLiteral("- 12.5"), QStringLiteral("- 12.5")},
        {QStringLiteral("价格 $5"), QStringLiteral("价格 $5")},
    };
    for (const Case& c : cases) {
        const std::vector<Page> pages = readPages(c.marked);
        ASSERT_EQ(pages.front().blocks.size(), 1U) << qPrintable(c.marked);
        EXPECT_EQ(pages.front().blocks.front().paragraph, c.plain);
    }
    EXPECT_EQ(printed(readPages(QStringLiteral("目标\t<p>1.甲</p> <p>2.乙</p>"))),
              QStringLiteral("page 0\n1| 目标 | 1.甲 2.乙\n"));
}

} // namespace budget::readers
