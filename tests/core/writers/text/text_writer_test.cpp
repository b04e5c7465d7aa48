#include "core/writers/text/text_writer.h"

#include "tests/core/writers/sample_tables.h"

#include <gtest/gtest.h>

namespace budget::writers {

TEST(TextWriter, wide_characters_count_two_columns)
{
    struct Case
    {
        const char16_t* text;
        int width;
    };
    for (const Case& sample : {Case{u"", 0},
                               Case{u"201", 3},
                               Case{u"合计", 4},
                               Case{u"（护）", 6},
                               Case{u"≥90%", 4},
                               Case{u"e\u0301", 1},
                               Case{u"\U00020BB7", 2}})
        EXPECT_EQ(terminalWidth(QString::fromUtf16(sample.text)), sample.width)
            << QString::fromUtf16(sample.text).toStdString();
}

TEST(TextWriter, columns_are_aligned)
{
    Disclosure disclosure;
    disclosure.unitName = QStringLiteral("服务中心");
    disclosure.tables.push_back(
        sampleTable(TableKind::GeneralPublicExpenditure,
                    QStringLiteral("1\t\t合计\t8900.03\t3611.85\t-5288.18\n"
                                   "12\t20805\t行政事业单位养老支出\t0.00\t\t")));
    EXPECT_EQ("\n" + toText(disclosure).toStdString(), R"(
部门预算一般公共预算财政拨款支出表
服务中心  单位：万元

序号  科目编码  科目名称                 合计  基本支出  项目支出
栏次  1         2                           3         4         5
----  --------  --------------------  -------  --------  --------
   1            合计                  8900.03   3611.85  -5288.18
  12  20805     行政事业单位养老支出     0.00
)");
}

TEST(TextWriter, control_characters_do_not_reach_the_terminal)
{
    Disclosure disclosure;
    disclosure.tables.push_back(sampleTable(TableKind::GeneralPublicExpenditure,
                                            QStringLiteral("1\t201\t合\u001B[31m计\t1.00")));
    EXPECT_FALSE(toText(disclosure).contains(QChar(0x1B)));
}

TEST(TextWriter, an_empty_table_keeps_header_and_note)
{
    const Disclosure sample = sampleDisclosure();
    const QString text = toText(sample, {2});
    EXPECT_TRUE(text.contains(QStringLiteral("科目编码")));
    EXPECT_TRUE(text.endsWith(QStringLiteral("注：本表为空。\n")));
}

} // namespace budget::writers
