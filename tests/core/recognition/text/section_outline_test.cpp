#include "core/recognition/text/section_outline.h"

#include <gtest/gtest.h>

namespace budget::recognition {

namespace {

// The sections, a line each: level, heading, and what stands in it (a table as #index).
std::string printed(const Disclosure& disclosure)
{
    QStringList lines;
    for (const Section& section : disclosure.sections) {
        QStringList inside;
        for (const Passage& passage : section.passages)
            inside.append(passage.table < 0 ? passage.text
                                            : QStringLiteral("#%1").arg(passage.table));
        lines.append(QStringLiteral("%1 %2: %3")
                         .arg(QString::number(section.level), section.heading, inside.join(u'|')));
    }
    return lines.join(u'\n').toStdString();
}

Contents contents()
{
    Contents contents;
    for (const QStringView line : {u"第一部分 概况.....1",
                                   u"一、主要职能.....1",
                                   u"第二部分 情况说明.....2",
                                   u"一、收支说明.....2"})
        contents.add(line);
    return contents;
}

} // namespace

TEST(SectionOutline, follows_the_contents)
{
    Disclosure disclosure;
    const Contents listed = contents();
    SectionOutline outline(disclosure, listed);
    outline.addParagraph(QStringLiteral("封面"), {});
    outline.openSection(QStringLiteral("第一部分 概况"), {});
    outline.openSection(QStringLiteral("一、主要职能"), {});
    outline.addParagraph(QStringLiteral("管理。"), {});
    outline.openSection(QStringLiteral("（一）机构"), {}); // below what the contents list
    outline.openSection(QStringLiteral("1. 编制"), {});
    outline.openSection(QStringLiteral("（二）人员"), {});
    outline.openSection(QStringLiteral("一、收支说明"), {}); // its part is not printed
    EXPECT_EQ(printed(disclosure),
              "0 : 封面\n"
              "0 第一部分 概况: \n"
              "1 一、主要职能: 管理。\n"
              "2 （一）机构: \n"
              "3 1. 编制: \n"
              "2 （二）人员: \n"
              "0 第二部分 情况说明: \n"
              "1 一、收支说明: ");
}

TEST(SectionOutline, tells_headings_from_sentences)
{
    Disclosure disclosure;
    const Contents listed = contents();
    const SectionOutline outline(disclosure, listed);
    for (const QStringView line : {u"主要职能", u"三、政府采购情况", u"（一）机构", u"2. 人员"})
        EXPECT_TRUE(outline.isHeading(line)) << line.toString().toStdString();
    for (const QStringView line : {u"一、负责全市财政工作。",
                                   u"一、主要包括：",
                                   u"（一）办公室；",
                                   u"政府采购情况",
                                   u"1.5万元"})
        EXPECT_FALSE(outline.isHeading(line)) << line.toString().toStdString();
    EXPECT_FALSE(outline.isHeading(QStringLiteral("一、") + QString(50, u'甲')));
}

TEST(SectionOutline, puts_lines_above_the_table_they_belong_to)
{
    Disclosure disclosure;
    const Contents none;
    SectionOutline outline(disclosure, none);
    outline.openSection(QStringLiteral("一、表"), {});
    outline.addParagraph(QStringLiteral("收支总表"), {});
    outline.takeBack(QStringLiteral("另一行"));
    outline.takeBack(QStringLiteral("收支总表"));
    outline.addTable(0, {});
    outline.addAboveTable(QStringLiteral("填报单位：某局"), {});
    outline.addParagraph(QStringLiteral("注：无。"), {});
    EXPECT_EQ(printed(disclosure), "0 一、表: 填报单位：某局|#0|注：无。");
}

} // namespace budget::recognition
