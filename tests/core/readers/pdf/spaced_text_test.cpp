#include "core/readers/pdf/spaced_text.h"

#include <gtest/gtest.h>

namespace budget::readers {

namespace {

std::string text(const std::vector<Page>& pages)
{
    QString all;
    for (const Page& page : pages) {
        all += QStringLiteral("=%1\n").arg(page.number);
        for (const Block& block : page.blocks) {
            if (!block.isGrid())
                all += u'>' + block.paragraph + u'\n';
            for (const GridRow& row : block.rows)
                all += row.cells.join(u'|') + u'\n';
        }
    }
    return all.toStdString();
}

// As a terminal shows it: a Han character is two columns wide.
const QString Terminal = QStringLiteral("         部门支出总表\n"
                                        "单位：局                    单位：元\n"
                                        "编码     名称          合计      基本\n"
                                        "201      公共服务     10.50      9.50\n"
                                        "\n"
                                        "20101    人大事务      1.00\n"
                                        "20102    政协事务      2.50      2.50\n"
                                        "\f"
                                        "20103    政府办公厅    7.00      7.00\n"
                                        "205      教育          3.00\n");

// The same with one column a character.
const QString Extracted = QStringLiteral("         部门支出总表\n"
                                         "单位：局                单位：元\n"
                                         "编码     名称        合计      基本\n"
                                         "201      公共服务   10.50      9.50\n"
                                         "\n"
                                         "20101    人大事务    1.00\n"
                                         "20102    政协事务    2.50      2.50\n"
                                         "\f"
                                         "20103    政府办公厅  7.00      7.00\n"
                                         "205      教育        3.00\n");

} // namespace

TEST(SpacedText, columns_are_found_by_what_is_aligned)
{
    for (const QString& sample : {Terminal, Extracted}) {
        ASSERT_TRUE(isSpaced(sample));
        EXPECT_EQ(text(readSpacedPages(sample)),
                  "=1\n>部门支出总表\n>单位：局 单位：元\n"
                  "编码|名称|合计|基本\n"
                  "201|公共服务|10.50|9.50\n"
                  "20101|人大事务|1.00|\n"
                  "20102|政协事务|2.50|2.50\n"
                  "=2\n"
                  "20103|政府办公厅|7.00|7.00\n"
                  "205|教育|3.00|\n");
    }
}

TEST(SpacedText, text_with_tabs_or_without_wide_gaps_is_not_spaced)
{
    EXPECT_FALSE(isSpaced(QString(Terminal).replace(QStringLiteral("  "), QStringLiteral("\t"))));
    EXPECT_FALSE(isSpaced(QStringLiteral("支出 10.50 万元\n").repeated(20)));
}

} // namespace budget::readers
