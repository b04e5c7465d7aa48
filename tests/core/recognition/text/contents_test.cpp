#include "core/recognition/text/contents.h"

#include <gtest/gtest.h>

namespace budget::recognition {

namespace {

Contents contentsOf(const QStringList& lines)
{
    Contents contents;
    for (const QString& line : lines)
        contents.add(line);
    return contents;
}

const QStringList Lines{QStringLiteral("第一部分 单位概况……………………1"),
                        QStringLiteral("一、部门主要职能.....1"),
                        QStringLiteral("二、机构设置 ········ 2"),
                        QStringLiteral("第二部分 2025年部门预算表.......3"),
                        QStringLiteral("1、部门收支总表.......3"),
                        QStringLiteral("第三部分 名词解释.......9")};

} // namespace

TEST(Contents, lines_lead_to_a_page)
{
    for (const QStringView line : {u"1、部门预算收支总表.....3",
                                   u"机构设置 ········ 12",
                                   u"一、职能…………………………………",
                                   u"名词解释‥‥‥‥9"})
        EXPECT_TRUE(isContentsLine(line)) << line.toString().toStdString();
    for (const QStringView line : {u"以及其他……", // an omission
                                   u".....3",     // leads from nothing
                                   u"一、职能",
                                   u"2.5",
                                   u"比上年增加1.2万元"})
        EXPECT_FALSE(isContentsLine(line)) << line.toString().toStdString();
}

TEST(Contents, keep_words_ordinals_and_ranks)
{
    const Contents contents = contentsOf(Lines);
    EXPECT_EQ(contents.at(0).text, u"第一部分 单位概况");
    EXPECT_EQ(contents.at(0).heading, u"单位概况");
    EXPECT_EQ(contents.at(2).text, u"二、机构设置");
    EXPECT_EQ(contents.at(2).ordinal.number, 2);
    EXPECT_EQ(contents.at(2).parent, 0);
    EXPECT_EQ(contents.at(4).level, 1);
    EXPECT_EQ(contents.at(4).parent, 3);
    EXPECT_EQ(contents.at(5).parent, -1) << "a part is part of none";
}

TEST(Contents, find_the_heading_that_a_line_is)
{
    const Contents contents = contentsOf(Lines);
    EXPECT_EQ(contents.find(u"单位概况"), 0);
    EXPECT_EQ(contents.find(u"二、机构 设置"), 2);
    EXPECT_EQ(contents.find(u"（二）机构设置"), 2) << "whatever its ordinal";
    EXPECT_EQ(contents.find(u"部门预算表"), 3) << "the year left out";
    EXPECT_EQ(contents.find(u"某市财政局主要职能"), 1) << "the publisher's name for 部门";
    EXPECT_EQ(contents.find(u"一、部门的主要职能"), 1) << "the same number, words much alike";
    EXPECT_EQ(contents.find(u"二、部门的主要职能"), -1) << "another number";
    EXPECT_EQ(contents.find(u"政府采购情况"), -1);
    EXPECT_EQ(contents.find(u""), -1);
    EXPECT_EQ(Contents().find(u"单位概况"), -1);
}

TEST(Contents, find_by_words_does_not_guess)
{
    const Contents contents = contentsOf(Lines);
    EXPECT_EQ(contents.findWords(u"一、部门的主要职能"), -1);
    EXPECT_EQ(contents.findWords(u"2025年部门预算表"), 3);
    EXPECT_EQ(contents.findWords(u"办主要职能"), -1) << "no name of a publisher is so short";
}

} // namespace budget::recognition
