#include "tests/core/checks/narrative/narrative_sample.h"

#include <gtest/gtest.h>

namespace budget::checks {

TEST(NarrativeRowLists, a_list_that_agrees_but_for_one_of_its_rows_is_an_error)
{
    const std::pair<const char16_t*, const char*> cases[] = {
        {u"行政运行40.00万元，住房公积金8.00万元，小学教育26.00万元。",
         "narrative-row-list error 26.00万元 → 25.00万元"},
        {u"行政运行支出40.00万元、住房公积金支出8.00万元、小学教育支出25.00万元。", ""},
        // in the columns of their own
        {u"行政运行30.00万元，住房公积金8.00万元，机关事业单位基本养老保险缴费支出12."
         u"00万元，小学教育25.00万元。",
         ""},
        // nothing proves what the list is of
        {u"行政运行40.00万元，住房公积金9.00万元，小学教育26.00万元。", ""},
        {u"行政运行40.00万元，小学教育26.00万元。", ""},
        {u"行政运行40.00万元，住房公积金8.00万元，小学教育约26.00万元。", ""},
        {u"行政运行40.00万元，住房公积金8.00万元，小学教育25.00万元（上年小学教育20.00万元）。",
         ""},
        {u"行政运行40.00万元，住房公积金8.00万元，小学教育25.00万元，其中小学教育20.00万元。", ""},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), expected)
            << qPrintable(QString::fromUtf16(text));
}

} // namespace budget::checks
