#include "core/exchange/pasted_cells.h"

#include <gmock/gmock.h>

namespace budget {

namespace {

// Cells in brackets, a row a line.
std::string printed(const PastedRows& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (const QString& cell : row)
            text += u'[' + cell + u']';
        text += u'\n';
    }
    return text.toStdString();
}

} // namespace

TEST(PastedCells, tab_separated_text)
{
    EXPECT_EQ(printed(rowsFromText(u"a\tb\r\nc\t\r\n")), "[a][b]\n[c][]\n");
    EXPECT_EQ(printed(rowsFromText(u"a\n\nb")), "[a]\n[]\n[b]\n");
    EXPECT_EQ(printed(rowsFromText(u"\"x\ty\"\t\"say \"\"yes\"\"\"\n")), "[x\ty][say \"yes\"]\n");
    EXPECT_EQ(printed(rowsFromText(u"\"two\nlines\"\t1")), "[two\nlines][1]\n");
    EXPECT_EQ(printed(rowsFromText(u"6\" pipe\t1")), "[6\" pipe][1]\n"); // an inch, no quote
    EXPECT_EQ(printed(rowsFromText(u"\"open\t1")), "[\"open][1]\n");
    EXPECT_EQ(printed(rowsFromText(u"")), "");
}

TEST(PastedCells, text_of_rows_is_read_again)
{
    const PastedRows rows{{QStringLiteral("a\tb"), QStringLiteral("\"q\"")},
                          {QStringLiteral("l\nm"), QString()}};
    EXPECT_EQ(rowsFromText(textFromRows(rows)), rows);
}

TEST(PastedCells, libreoffice_html_gives_exact_values)
{
    const auto rows = rowsFromHtml(QStringLiteral(
        "<!DOCTYPE html><html><head><style>td{}</style></head><body>"
        "<!-- a > b --><table cellspacing=\"0\" border=\"0\"><colgroup width=\"85\"></colgroup>\n"
        "<tr>\n<td height=\"17\" align=\"left\"><font face=\"x\">30201&nbsp;办公费</font></td>\n"
        "<td align=\"right\" sdval=\"1234.567\" sdnum=\"1033;0;#,##0.00\">1,234.57</td></tr>"
        "<tr><td>a<br>b &lt;&amp;&#65;</td><td sdval='-5' sdnum=\"1033;\">-5</td></tr>"
        "</table><table><tr><td>other</td></tr></table></body></html>"));
    ASSERT_TRUE(rows.has_value());
    EXPECT_EQ(printed(*rows), "[30201 办公费][1234.567]\n[a\nb <&A][-5]\n");
}

TEST(PastedCells, merged_cells_leave_blanks)
{
    const auto rows = rowsFromHtml(QStringLiteral(
        "<table><tr><td colspan=2>a</td><td rowspan=\"2\">b</td><td sdval=\"1\">1</td></tr>"
        "<tr><td>c</td><td>d</td><td sdval=\"2\">2</td></tr></table>"));
    ASSERT_TRUE(rows.has_value());
    EXPECT_EQ(printed(*rows), "[a][][b][1]\n[c][d][][2]\n");
}

TEST(PastedCells, html_without_values_is_none)
{
    EXPECT_FALSE(rowsFromHtml(QStringLiteral("<table><tr><td>####</td></tr></table>")));
    EXPECT_FALSE(rowsFromHtml(QStringLiteral("<p>words")));
    EXPECT_FALSE(rowsFromHtml({}));
}

TEST(PastedCells, damaged_html_ends)
{
    EXPECT_EQ(printed(*rowsFromHtml(QStringLiteral("<table><td sdval=\"1\">1<td"))), "[1]\n");
    EXPECT_FALSE(rowsFromHtml(QStringLiteral("<!-- <table")));
    const auto wide = rowsFromHtml(QStringLiteral(
        "<table><tr><td colspan=\"99999999\">a</td><td sdval=\"1\">1</td></tr></table>"));
    ASSERT_TRUE(wide.has_value());
    EXPECT_EQ(wide->front().size(), 1001);
}

} // namespace budget
