#include "core/budget/source_words.h"

#include <QString>

#include <gtest/gtest.h>

namespace budget {

TEST(SourceWords, each_official_name_names_its_own_source)
{
    for (int i = 0; i < FundingSourceCount; ++i) {
        const auto source = static_cast<FundingSource>(i);
        EXPECT_EQ(fundingSourceNamed(fundingSourceName(source), SourceWording::Any), source) << i;
    }
}

TEST(SourceWords, published_tables_have_fewer_words_than_platforms)
{
    struct Case
    {
        const char16_t* words;
        std::optional<FundingSource> published;
        std::optional<FundingSource> any;
    };
    const Case cases[] = {
        {u"一、一般公共预算拨款收入", FundingSource::GeneralPublic, FundingSource::GeneralPublic},
        {u"财政拨款", std::nullopt, FundingSource::GeneralPublic}, // a guess, see below
        {u"非财政拨款结余", FundingSource::CarriedOver, FundingSource::CarriedOver},
        {u"专户资金", std::nullopt, FundingSource::SpecialAccount},
        {u"事业单位经营收入", FundingSource::Business, FundingSource::Business},
        {u"上年结转 政府性基金", FundingSource::GovernmentFund, FundingSource::CarriedOver},
        {u"单位资金", std::nullopt, std::nullopt},
    };
    for (const Case& each : cases) {
        const QStringView words = each.words;
        EXPECT_EQ(fundingSourceNamed(words, SourceWording::Published), each.published)
            << qPrintable(words.toString());
        EXPECT_EQ(fundingSourceNamed(words, SourceWording::Any), each.any)
            << qPrintable(words.toString());
    }
}

TEST(SourceWords, of_fiscal_appropriation_alone_leave_open_which_of_three_it_is)
{
    for (const char16_t* words : {u"财政拨款", u"本级财政拨款", u"财政拨款收入"})
        EXPECT_TRUE(leavesFiscalSourceOpen(words)) << qPrintable(QString::fromUtf16(words));
    for (const char16_t* words : {u"一般公共预算财政拨款",
                                  u"政府性基金财政拨款",
                                  u"非财政拨款结余",
                                  u"上年结转财政拨款",
                                  u"公共财政",
                                  u"单位资金",
                                  u""})
        EXPECT_FALSE(leavesFiscalSourceOpen(words)) << qPrintable(QString::fromUtf16(words));
}

} // namespace budget
