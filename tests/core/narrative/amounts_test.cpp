#include "core/narrative/narrative.h"

#include <gtest/gtest.h>

#include <array>

namespace budget::narrative {

namespace {

constexpr std::array YearNames{"this", "last", "other", "change"};
constexpr std::array DirectionNames{"", "+", "-"};

Disclosure documentOf(const QStringList& paragraphs)
{
    Disclosure disclosure;
    disclosure.fiscalYear = 2024;
    Section section;
    for (const QString& text : paragraphs)
        section.passages.push_back({text, -1, {}});
    disclosure.sections.push_back(section);
    return disclosure;
}

std::vector<Amount> amountsOf(const Disclosure& disclosure)
{
    std::vector<Amount> amounts;
    for (const Run& run : runsOf(disclosure)) {
        for (const Amount& amount : amountsIn(run, disclosure.fiscalYear))
            amounts.push_back(amount);
    }
    return amounts;
}

// An amount a line: fen, year, direction, marks.
std::string printed(const QStringList& paragraphs)
{
    std::string text;
    for (const Amount& found : amountsOf(documentOf(paragraphs))) {
        if (!text.empty())
            text += "; ";
        text += found.amount ? std::to_string(found.amount->fen()) : "none";
        text += std::string(" ") + YearNames.at(static_cast<std::size_t>(found.year))
                + DirectionNames.at(static_cast<std::size_t>(found.direction));
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

TEST(Amounts, are_read_exactly_in_every_form_they_are_printed_in)
{
    const Case cases[] = {
        {u"收入预算8320.77万元。", "8320770000 this"},
        {u"收入预算1,234.5 万元。", "1234500000 this"},
        {u"收入预算 25 万 元。", "25000000 this"},
        {u"收入预算12,345.67元。", "1234567 this"},
        {u"收入预算0.5亿元。", "5000000000 this"},
        {u"收入预算１２．３万元。", "12300000 this"},
        {u"收入预算为零。", "0 this"},
        {u"收入预算约30万元。", "30000000 this ~"},
        {u"收入预算30万元左右。", "30000000 this ~"},
        {u"收入预算10-20万元。", "10000000 this ~; 20000000 this ~"},
        {u"收入预算0.001元。", "none this"},
        {u"保洁费1500元/月。", "150000 this rate"},
        {u"甲项目1万元、乙项目2,000元。", "1000000 this; 200000 this"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(printed({QString::fromUtf16(c.text)}), c.found)
            << qPrintable(QString::fromUtf16(c.text));
}

TEST(Amounts, are_not_made_of_other_numbers)
{
    for (const char16_t* text : {u"共有车辆20台，编制35人。",
                                 u"2024年共4个项目。",
                                 u"完成率达到95%。",
                                 u"单价100万（含）以上设备0台。",
                                 u"无政府性基金预算。",
                                 u"多元投入，单元房。"})
        EXPECT_EQ(printed({QString::fromUtf16(text)}), "") << qPrintable(QString::fromUtf16(text));
}

TEST(Amounts, know_their_year_and_their_change)
{
    const Case cases[] = {
        {u"收入预算90万元，比2023年增加5万元，增长5.88%。", "90000000 this; 5000000 change+"},
        {u"公务接待费1万元，较上年减少0.5万元。", "1000000 this; 500000 change-"},
        {u"2023年执行数为60万元，2024年支出预算25万元，比2023年减少58.33%。",
         "60000000 last; 25000000 this"},
        {u"公务接待费1万元，与2023年预算持平。", "1000000 this"},
        {u"上年末固定资产金额为9万元。", "9000000 last"},
        {u"2020年总支出9万元。", "9000000 other"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(printed({QString::fromUtf16(c.text)}), c.found)
            << qPrintable(QString::fromUtf16(c.text));
}

TEST(Amounts, broken_over_lines_are_whole)
{
    const QStringList lines{
        QStringLiteral("二〇二四年度本部门全部收入与支出均纳入预算管理，其中收入预算1,234"),
        QStringLiteral(".56万元。")};
    const Narrative narrative = readNarrative(documentOf(lines));
    ASSERT_EQ(narrative.sayings().size(), 1U);
    const Saying& found = narrative.sayings().front();
    EXPECT_EQ(found.amount.amount, Money::fromFen(1'234'560'000));
    EXPECT_EQ(found.amount.decimals, 2);
    EXPECT_EQ(found.run->passageAt(found.amount.begin), 0);
    EXPECT_EQ(found.sentence(), lines.join(QString()));
}

} // namespace budget::narrative
