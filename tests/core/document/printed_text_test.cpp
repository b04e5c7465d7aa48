#include "core/document/printed_text.h"

#include "core/document/page_furniture.h"
#include "core/document/row_words.h"
#include "core/document/title_match.h"
#include "core/money/money_text.h"

#include <gtest/gtest.h>

namespace budget {

namespace {

// Style, number and what is behind it; "-" for no ordinal.
std::string ordinalIn(QStringView text)
{
    const std::optional<Ordinal> ordinal = ordinalOf(text);
    if (!ordinal)
        return "-";
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(static_cast<int>(ordinal->style)),
             QString::number(ordinal->number),
             text.sliced(ordinal->length).toString())
        .toStdString();
}

// Code, name, year, unit of money; "-" for a line that is none.
std::string furnitureIn(QStringView line)
{
    const std::optional<PageFurniture> found = pageFurniture(line);
    if (!found)
        return "-";
    return QStringLiteral("%1|%2|%3|%4")
        .arg(found->unitCode,
             found->unitName,
             QString::number(found->fiscalYear),
             found->unit ? moneyUnitName(*found->unit) : QString())
        .toStdString();
}

} // namespace

TEST(PrintedText, blanks_of_extraction_go)
{
    EXPECT_EQ(withoutSpaces(u" 传媒支 出\u3000\u200B"), u"传媒支出");
    EXPECT_EQ(withoutHanBlanks(u" 机关事务 服务中心 A 座 "), u"机关事务服务中心 A 座");
    EXPECT_EQ(withoutHanBlanks(u"维修 （护） 费"), u"维修（护）费");
    EXPECT_EQ(withoutHanBlanks(u"2024 年"), u"2024 年") << "a blank beside a digit may be meant";
}

TEST(PrintedText, ordinals_have_a_style_and_a_number)
{
    EXPECT_EQ(ordinalIn(u"第一部分 概况"), "0 1 概况");
    EXPECT_EQ(ordinalIn(u"第十二章、总则"), "0 12 总则");
    EXPECT_EQ(ordinalIn(u"十、收入"), "1 10 收入");
    EXPECT_EQ(ordinalIn(u"二十三、其他"), "1 23 其他");
    EXPECT_EQ(ordinalIn(u"（二）项目"), "2 2 项目");
    EXPECT_EQ(ordinalIn(u"3. 办公费"), "3 3 办公费");
    EXPECT_EQ(ordinalIn(u"(4)、会议费"), "4 4 会议费");
    for (const QStringView text :
         {u"一般公共预算", u"2.5万元", u"2024年", u"（护）费", u"文物、陈列品", u""})
        EXPECT_EQ(ordinalIn(text), "-") << text.toString().toStdString();
    EXPECT_EQ(withoutOrdinal(u" 一、 本年收入 "), u"本年收入");
    EXPECT_EQ(withoutOrdinal(u" 本年收入 "), u"本年收入");
}

TEST(PrintedText, likeness_counts_shared_pairs)
{
    EXPECT_EQ(likeness(u"收支总表", u"收支总表"), 1000);
    EXPECT_EQ(likeness(u"收支总表", u"收支表"), 400); // 收支 of 3 + 2 pairs
    EXPECT_EQ(likeness(u"收支总表", u"表总支收"), 0);
    EXPECT_EQ(likeness(u"表", u"收支总表"), 0);
    EXPECT_EQ(likeness(u"收支收支", u"收支"), 500) << "a pair is shared as often as both have it";
}

TEST(PrintedText, names_of_rows_say_whether_they_are_sums)
{
    for (const QStringView total : {u"合计", u"合 计", u"收入总计", u"一、支出总计"})
        EXPECT_EQ(rowKindOf(total), RowKind::Total) << total.toString().toStdString();
    for (const QStringView subtotal : {u"小计", u"本年收入合计", u"人员经费小计"})
        EXPECT_EQ(rowKindOf(subtotal), RowKind::Subtotal) << subtotal.toString().toStdString();
    for (const QStringView item : {u"合计数的说明", u"行政运行", u"总计划", u""})
        EXPECT_EQ(rowKindOf(item), RowKind::Item) << item.toString().toStdString();
}

TEST(PageFurniture, says_whose_table_it_is)
{
    EXPECT_EQ(furnitureIn(u"430 机关事务服务中心 预算年度：2023 单位：万元"),
              "430|机关事务服务中心|2023|万元");
    EXPECT_EQ(furnitureIn(u"部门名称：某某局　　金额单位：元"), "|某某局|0|元");
    EXPECT_EQ(furnitureIn(u"[512001]某某中心"), "512001|某某中心|0|");
    EXPECT_EQ(furnitureIn(u"（单位：亿元）"), "||0|亿元");
    EXPECT_EQ(furnitureIn(u"公开01表"), "-") << "says nothing";
    for (const QStringView line : {u"2023年收入100万元", u"收支总表", u"一、基本情况", u""})
        EXPECT_EQ(furnitureIn(line), "-") << line.toString().toStdString();
}

TEST(PageFurniture, units_notes_and_page_numbers_are_told_from_sentences)
{
    EXPECT_EQ(statedUnit(u"公开表 单位：元"), MoneyUnit::Yuan);
    EXPECT_EQ(statedUnit(u"计量单位：人民币万元"), MoneyUnit::TenThousandYuan);
    EXPECT_FALSE(statedUnit(u"单位：元。其他情况如下。").has_value());
    EXPECT_FALSE(statedUnit(u"单位：千元").has_value());
    EXPECT_TRUE(statesThousands(u"金额单位：千元"));
    EXPECT_FALSE(statesThousands(u"单位：万元"));
    for (const QStringView note : {u"注：本表为空表", u"备 注：无", u"说明：1. 无", u"＊ 含结转"})
        EXPECT_TRUE(isNote(note)) << note.toString().toStdString();
    for (const QStringView other : {u"注册费", u"说明书", u"关于备注", u""})
        EXPECT_FALSE(isNote(other)) << other.toString().toStdString();
    for (const QStringView number : {u"— 3 —", u"第3页", u"第 3 页 共 60 页", u"3 / 60", u"Page 3"})
        EXPECT_TRUE(isPageNumber(number)) << number.toString().toStdString();
    for (const QStringView other : {u"3", u"-3", u"第三页", u"3/", u"2024年"})
        EXPECT_FALSE(isPageNumber(other)) << other.toString().toStdString();
}

TEST(TitleMatch, leaves_out_what_stands_around_a_title)
{
    const std::pair<const char16_t*, const char16_t*> titles[] = {
        {u"3、部门 收支总表", u"部门收支总表"},
        {u"附表1-1 收入总表（单位：万元）", u"收入总表"},
        {u"预算03表：支出总表", u"支出总表"},
        {u"【表2】支出总表 金额单位:元", u"支出总表"},
        {u"2024年支出总表", u"2024年支出总表"},
    };
    for (const auto& [printed, plain] : titles)
        EXPECT_EQ(plainTitle(printed), QString::fromUtf16(plain));
}

TEST(TitleMatch, finds_the_table_of_a_template)
{
    const std::vector<DisclosureTemplate> templates = shippedTemplates().value();
    const DisclosureTemplate& any = templates.front();
    const TableTemplate& first = any.tables.front();
    const std::optional<TitleMatch> found = matchTitle(
        QString(QStringLiteral("1、") + QString(first.title).remove(u'部').remove(u'门')), any);
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->table, &first);
    for (const QStringView line :
         {u"收支总表如下。", u"收入预算，支出预算", u"", u"1、", u"政府采购信用承诺书"})
        EXPECT_FALSE(matchTitle(line, any).has_value()) << line.toString().toStdString();
}

} // namespace budget
