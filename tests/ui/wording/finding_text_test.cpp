#include "ui/wording/finding_text.h"

#include "tests/ui/sample_disclosure.h"

#include <gtest/gtest.h>

#include <set>

namespace budget::ui {

TEST(FindingText, words_are_put_into_the_sentence_in_one_pass)
{
    const struct
    {
        const char16_t* sentence;
        QStringList words;
        const char16_t* filled;
    } cases[] = {
        {u"%1 is %2.", {u"a"_qs, u"b"_qs}, u"a is b."},
        {u"%2 before %1", {u"a"_qs, u"b"_qs}, u"b before a"},
        {u"%1 and %1", {u"a"_qs}, u"a and a"},
        {u"%1 and %2", {u"90%2"_qs, u"b%1"_qs}, u"90%2 and b%1"},
        {u"%1% of %2", {u"5"_qs, u"8"_qs}, u"5% of 8"},
        {u"%12", {u"a"_qs}, u"a2"},
        {u"%10 %1",
         {u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs, u"6"_qs, u"7"_qs, u"8"_qs, u"9"_qs, u"x"_qs},
         u"x 1"},
        {u"%1, %3", {u"a"_qs}, u"a, %3"},
        {u"100 %", {u"a"_qs}, u"100 %"},
        {u"%0", {u"a"_qs}, u"%0"},
    };
    for (const auto& one : cases)
        EXPECT_EQ(filledSentence(QString::fromUtf16(one.sentence), one.words).toStdString(),
                  QString::fromUtf16(one.filled).toStdString());
}

TEST(FindingText, a_finding_of_an_unknown_check_still_says_its_words)
{
    checks::Finding finding;
    finding.check = u"gone"_qs;
    finding.words = {u"8320.77"_qs, u"8900.03"_qs};
    EXPECT_EQ(findingText(finding), u"gone 8320.77 8900.03"_qs);
    EXPECT_EQ(checkTitle(u"gone"), u"gone"_qs);
}

TEST(FindingText, a_place_is_told_from_the_whole_to_the_part)
{
    const Disclosure disclosure = sampleDisclosure();
    checks::FindingPlace cell;
    cell.table = 0;
    cell.row = 1;
    cell.column = 3;
    cell.page = 7;
    EXPECT_EQ(findingPlaceText(disclosure, cell).toStdString(),
              "部门预算支出总表, 20103 政府办公厅（室）及相关机构事务, column 基本支出, page 7");
    checks::FindingPlace table;
    table.table = 2;
    table.line = 80;
    EXPECT_EQ(findingPlaceText(disclosure, table).toStdString(),
              "部门预算政府性基金预算支出表, line 80");
    checks::FindingPlace goal;
    goal.table = 3;
    goal.goal = 0;
    EXPECT_EQ(findingPlaceText(disclosure, goal).toStdString(), "物业费, goal 1");
    checks::FindingPlace words;
    words.section = 2;
    words.passage = 0;
    words.page = 19;
    words.line = 396;
    words.quote = u"支出预算\n十七万五千元"_qs;
    EXPECT_EQ(findingPlaceText(disclosure, words).toStdString(),
              "二、情况说明, “支出预算 十七万五千元”, page 19");
    checks::FindingPlace heading;
    heading.section = 4;
    heading.quote = u"2、名词解释"_qs;
    EXPECT_EQ(findingPlaceText(disclosure, heading).toStdString(), "2、名词解释");
}

TEST(FindingText, a_place_of_another_document_is_no_crash)
{
    checks::FindingPlace place;
    place.table = 99;
    place.page = 3;
    EXPECT_EQ(findingPlaceText(sampleDisclosure(), place), u"page 3"_qs);
    place.table = 0;
    place.row = 99;
    EXPECT_EQ(findingPlaceText(sampleDisclosure(), place), u"部门预算支出总表, page 3"_qs);
}

TEST(FindingText, every_severity_group_and_reason_has_words_of_its_own)
{
    std::set<QString> words;
    for (int i = 0; i <= static_cast<int>(checks::Severity::Tail); ++i)
        words.insert(severityText(static_cast<checks::Severity>(i)));
    for (int i = 0; i <= static_cast<int>(checks::CheckGroup::BetweenYears); ++i)
        words.insert(checkGroupText(static_cast<checks::CheckGroup>(i)));
    for (int i = 1; i <= static_cast<int>(checks::SkipReason::DoesNotHold); ++i)
        words.insert(skipReasonText(static_cast<checks::SkipReason>(i)));
    EXPECT_EQ(words.size(), 4U + 8U + 7U);
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_TRUE(skipReasonText(checks::SkipReason::None).isEmpty());
}

} // namespace budget::ui
