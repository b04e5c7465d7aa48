#include "core/readers/sheets/delimited_text.h"

#include "core/money/error.h"
#include "tests/core/document/text_printers.h"
#include "tests/core/money/result_matchers.h"

namespace budget::readers {

namespace {

// Rows parted by /, cells by |.
QString tableOf(const QString& text)
{
    const Result<DelimitedSheet> read = readDelimited(text, QStringLiteral("a.csv"));
    if (!read)
        return QStringLiteral("error at line %1").arg(read.error().place.line);
    QStringList rows;
    for (const QStringList& row : read->sheet.rows)
        rows.append(row.join(u'|'));
    return rows.join(u'/');
}

} // namespace

TEST(DelimitedText, rows_and_cells_are_told_by_content)
{
    struct Case
    {
        const char16_t* text;
        const char16_t* rows;
    };
    const Case cases[] = {
        {u"a,b\n1,2\n", u"a|b/1|2"},
        {u"a;b\n1,5;2\n3;4", u"a|b/1,5|2/3|4"},
        {u"a\tb\n\"1,234\"\t2", u"a|b/1,234|2"},
        {u"sep=;\r\na,b;c\r\nd;e\r\n", u"a,b|c/d|e"},
        {u"名称,金额\r\n\"基本,支出\",\"1,234.50\"\r\n", u"名称|金额/基本,支出|1,234.50"},
        {u"\"a \"\"b\"\" c\",d\n", u"a \"b\" c|d"},
        {u"\"one\r\ntwo\",x\ny,z", u"one\ntwo|x/y|z"},
        {u"a,,,\n,,\n,b,", u"a//|b"},
        {u"\"\",1\n", u"|1"},
        {u"5\" 管,1\n", u"5\" 管|1"},
        {u"'=1+1,'-x,-5,''@a,it's\n", u"=1+1|-x|-5|'@a|it's"},
        {u"\"三公\"经费\t1\n\"一\"二\t2\n", u"\"三公\"经费|1/\"一\"二|2"},
        {u"只有一行", u"只有一行"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(tableOf(QString::fromUtf16(c.text)), QString::fromUtf16(c.rows))
            << qPrintable(QString::fromUtf16(c.text));
}

TEST(DelimitedText, broken_quotes_are_refused_at_their_line)
{
    EXPECT_EQ(tableOf(QStringLiteral("a,b\n1,\"2\n3,4\n")), QStringLiteral("error at line 2"));
    EXPECT_EQ(tableOf(QStringLiteral("a,b\n\"x\ny\",1\n\"三公\"经费,2\n")),
              QStringLiteral("error at line 4"));
    EXPECT_THAT(readDelimited(QStringLiteral("a,\"b"), QStringLiteral("f")),
                FailsAt(ErrorCode::QuoteMalformed, 1, QString()));
}

TEST(DelimitedText, rows_know_the_line_they_begin_on)
{
    const Result<DelimitedSheet> read =
        readDelimited(QStringLiteral("a,b\n\"x\ny\",1\nc,d\n"), QStringLiteral("f"));
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->lines, (std::vector<int>{1, 2, 4}));
}

TEST(DelimitedText, a_text_looks_delimited_only_where_most_lines_are)
{
    EXPECT_TRUE(looksDelimited(u"a,b,c\n1,2,3\n"));
    EXPECT_TRUE(looksDelimited(u"收支总表\n编码;名称;金额\n201;支出;1\n202;外交;2\n"));
    EXPECT_TRUE(looksDelimited(u"sep=,\na,b\n"));
    EXPECT_FALSE(looksDelimited(u"a,b,c\n"));
    EXPECT_FALSE(looksDelimited(u"a,b\tc\n1,2\t3\n"));
    EXPECT_FALSE(looksDelimited(u"一、收入为1,234.56万元。\n二、支出为2,345.67万元。\n"));
}

} // namespace budget::readers
