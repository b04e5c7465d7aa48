#include "core/narrative/narrative_amounts.h"

#include <gtest/gtest.h>

#include <array>

namespace budget::narrative {

namespace {

constexpr std::array SubjectNames{
    "?",           "budget",   "revenue", "expenditure", "basic",   "personnel", "public",
    "project",     "fiscal",   "general", "fund",        "capital", "account",   "undertaking",
    "business",    "superior", "other",   "carried",     "subject", "three",     "agency",
    "procurement", "goods",    "works",   "services",    "small",   "micro",     "assets",
};
constexpr std::array YearNames{"this", "last", "other", "change"};
constexpr std::array DirectionNames{"", "+", "-", "="};

Disclosure documentOf(const QStringList& paragraphs, const QString& heading = {})
{
    Disclosure disclosure;
    disclosure.fiscalYear = 2024;
    Section section;
    section.heading = heading;
    for (const QString& text : paragraphs)
        section.passages.push_back({text, -1, {}});
    disclosure.sections.push_back(section);
    return disclosure;
}

// An amount a line: fen, subject and item, year, direction, percent, marks.
std::string printed(const QStringList& paragraphs, const QString& heading = {})
{
    std::string text;
    for (const NarrativeAmount& found : narrativeAmounts(documentOf(paragraphs, heading))) {
        if (!text.empty())
            text += "; ";
        text += found.amount ? std::to_string(found.amount->fen()) : "none";
        text += std::string(" ") + SubjectNames.at(static_cast<std::size_t>(found.subject));
        if (!found.item.isEmpty())
            text += " " + found.item.toStdString();
        text += std::string(" ") + YearNames.at(static_cast<std::size_t>(found.year))
                + DirectionNames.at(static_cast<std::size_t>(found.direction));
        if (!found.percent.isEmpty())
            text += " " + found.percent.toStdString() + "%";
        text += found.isApproximate ? " ~" : "";
        text += found.isRate ? " rate" : "";
    }
    return text;
}

struct Case
{
    const char16_t* text;
    const char* found;
};

} // namespace

TEST(NarrativeAmounts, are_read_exactly_in_every_form_they_are_printed_in)
{
    const Case cases[] = {
        {u"收入预算8320.77万元。", "8320770000 revenue this"},
        {u"收入预算1,234.5 万元。", "1234500000 revenue this"},
        {u"收入预算 25 万 元。", "25000000 revenue this"},
        {u"收入预算12,345.67元。", "1234567 revenue this"},
        {u"收入预算0.5亿元。", "5000000000 revenue this"},
        {u"收入预算１２．３万元。", "12300000 revenue this"},
        {u"收入预算为零。", "0 revenue this"},
        {u"收入预算约30万元。", "30000000 revenue this ~"},
        {u"收入预算30万元左右。", "30000000 revenue this ~"},
        {u"收入预算10-20万元。", "10000000 revenue this ~; 20000000 revenue this ~"},
        {u"收入预算0.001元。", "none revenue this"},
        {u"保洁费1500元/月。", "150000 ? 保洁费 this rate"},
        {u"甲项目1万元、乙项目2,000元。", "1000000 ? 甲项目 this; 200000 ? 乙项目 this"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(printed({QString::fromUtf16(c.text)}), c.found)
            << qPrintable(QString::fromUtf16(c.text));
}

TEST(NarrativeAmounts, are_not_made_of_other_numbers)
{
    for (const char16_t* text : {u"共有车辆20台，编制35人。",
                                 u"2024年共4个项目。",
                                 u"完成率达到95%。",
                                 u"单价100万（含）以上设备0台。",
                                 u"无政府性基金预算。",
                                 u"多元投入，单元房。"})
        EXPECT_EQ(printed({QString::fromUtf16(text)}), "") << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeAmounts, tell_what_they_speak_of)
{
    const Case cases[] = {
        {u"支出预算为90万元，其中基本支出40万元（人员经费30万元，公用经费10万元），项目支出50万元"
         u"。",
         "90000000 expenditure this; 40000000 basic this; 30000000 personnel this; "
         "10000000 public this; 50000000 project this"},
        {u"“三公”经费预算数为5万元，其中：因公出国（境）费1万元；公务用车购置及运行费3万元，包括公"
         u"务用车购置费0万元、公务用车运行维护费3万元；公务接待费1万元。",
         "5000000 three three_public this; 1000000 three overseas this; "
         "3000000 three vehicles this; 0 three vehicle_purchase this; "
         "3000000 three vehicle_operation this; 1000000 three reception this"},
        {u"政府采购预算9万元，其中：货物6万元、工程1万元、服务2万元，面向中小企业预留4万元。",
         "9000000 procurement this; 6000000 goods this; 1000000 works this; "
         "2000000 services this; 4000000 small this"},
        {u"“教育支出（类）普通教育（款）小学教育（项）”7万元，主要用于办学。",
         "7000000 subject 小学教育 this"},
        {u"机关运行经费8万元。", "8000000 agency this"},
        {u"一般公共预算拨款收入3万元，事业收入2万元，上年结转1万元。",
         "3000000 general this; 2000000 undertaking this; 1000000 carried this"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(printed({QString::fromUtf16(c.text)}), c.found)
            << qPrintable(QString::fromUtf16(c.text));
}

TEST(NarrativeAmounts, tell_the_year_and_the_change)
{
    const Case cases[] = {
        {u"收入预算90万元，比2023年增加5万元，增长5.88%。",
         "90000000 revenue this; 5000000 revenue change+ 5.88%"},
        {u"公务接待费1万元，较上年减少0.5万元。",
         "1000000 three reception this; 500000 three reception change-"},
        {u"2023年执行数为60万元，2024年支出预算25万元，比2023年减少58.33%。",
         "60000000 ? 执行数 last; 25000000 expenditure this- 58.33%"},
        {u"公务接待费1万元，与2023年预算持平。", "1000000 three reception this="},
        {u"上年末固定资产金额为9万元。", "9000000 assets last"},
        {u"2020年总支出9万元。", "9000000 expenditure other"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(printed({QString::fromUtf16(c.text)}), c.found)
            << qPrintable(QString::fromUtf16(c.text));
}

TEST(NarrativeAmounts, broken_over_lines_are_whole)
{
    const QStringList lines{
        QStringLiteral("二〇二四年度本部门全部收入与支出均纳入预算管理，其中收入预算1,234"),
        QStringLiteral(".56万元。")};
    const std::vector<NarrativeAmount> found = narrativeAmounts(documentOf(lines));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().amount, Money::fromFen(1'234'560'000));
    EXPECT_EQ(found.front().passage, 0);
    EXPECT_EQ(found.front().decimals, 2);
    EXPECT_EQ(found.front().quote, lines.join(QString()));
}

TEST(NarrativeAmounts, take_their_subject_from_the_heading_where_the_sentence_has_none)
{
    EXPECT_EQ(printed({QStringLiteral("全年安排8万元。")}, QStringLiteral("三、机关运行经费")),
              "8000000 agency this");
    const Disclosure near = documentOf({QStringLiteral("机关运行经费预算为8万元。")});
    EXPECT_TRUE(narrativeAmounts(near).front().isNear);
    const Disclosure far =
        documentOf({QStringLiteral("机关运行经费用于保障运转，其中印刷费8万元。")});
    EXPECT_FALSE(narrativeAmounts(far).front().isNear);
}

} // namespace budget::narrative
