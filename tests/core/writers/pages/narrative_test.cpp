#include "core/writers/pages/narrative.h"

#include <gtest/gtest.h>

namespace budget::writers {

TEST(Narrative, titles_are_compared_without_their_ordinals)
{
    struct Case
    {
        const char16_t* title;
        const char16_t* bare;
    };
    for (const Case& sample : {Case{u"1、部门预算收支总表", u"部门预算收支总表"},
                               Case{u"（一） 总体 情况", u"总体情况"},
                               Case{u"十二、其他", u"其他"},
                               Case{u"第二部分 预算项目绩效目标", u"预算项目绩效目标"},
                               Case{u"2022 年资产构成情况表", u"2022年资产构成情况表"},
                               Case{u"三公经费", u"公经费"},
                               Case{u"", u""}})
        EXPECT_EQ(bareTitle(QString::fromUtf16(sample.title)).toStdString(),
                  QString::fromUtf16(sample.bare).toStdString());
}

TEST(Narrative, a_heading_announces_its_table)
{
    Table goal;
    goal.kind = TableKind::PerformanceGoal;
    goal.title = QStringLiteral("办公楼物业费");
    EXPECT_TRUE(announces(QStringLiteral("2、办公楼物业费绩效目标表"), goal));
    EXPECT_TRUE(announces(QStringLiteral("2、办公楼物业费"), goal));
    EXPECT_FALSE(announces(QStringLiteral("二、项目绩效目标"), goal));
    EXPECT_FALSE(announces(QString(), goal));
}

TEST(Narrative, old_contents_lines_are_known)
{
    for (const char16_t* line : {u"1、部门预算收支总表.....3",
                                 u"2、部门职责 …… … 18",
                                 u"3、名词解释 . . . . 61",
                                 u"2023 年部门预算信息公开目录",
                                 u"目　录"})
        EXPECT_TRUE(isOfContents(QString::fromUtf16(line)))
            << QString::fromUtf16(line).toStdString();
    for (const char16_t* line :
         {u"2023年部门预算支出为8900.03", u"见政府采购目录序号的说明。", u"共计…3", u""})
        EXPECT_FALSE(isOfContents(QString::fromUtf16(line)))
            << QString::fromUtf16(line).toStdString();
}

TEST(Narrative, marks_of_extraction_are_not_set)
{
    struct Case
    {
        const char16_t* paragraph;
        const char16_t* set;
    };
    for (const Case& sample : {Case{u"- ①负责服务", u"①负责服务"},
                               Case{u"- - 2、**事业收入**：指收入", u"2、事业收入：指收入"},
                               Case{u"-12.50 万元", u"-12.50 万元"},
                               Case{u"  缩进  ", u"缩进"}})
        EXPECT_EQ(settableText(QString::fromUtf16(sample.paragraph)).toStdString(),
                  QString::fromUtf16(sample.set).toStdString());
}

} // namespace budget::writers
