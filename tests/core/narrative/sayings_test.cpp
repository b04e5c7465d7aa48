#include "core/narrative/grammar.h"
#include "core/narrative/narrative.h"

#include <gtest/gtest.h>

namespace budget::narrative {

namespace {

Narrative narrativeOf(const QStringList& paragraphs, const QString& heading = {})
{
    Disclosure disclosure;
    disclosure.fiscalYear = 2024;
    Section section;
    section.heading = heading;
    for (const QString& text : paragraphs)
        section.passages.push_back({text, -1, {}});
    disclosure.sections.push_back(section);
    return readNarrative(disclosure);
}

// The topic of every amount; of a subject its path.
std::string topicsIn(const QString& text)
{
    QStringList topics;
    const Narrative narrative = narrativeOf({text});
    for (const Saying& saying : narrative.sayings()) {
        const Statement& statement = saying.statement;
        topics.append(statement.topic == Topic::Unknown ? QStringLiteral("?")
                      : statement.topic == Topic::Subject
                          ? statement.path.join(u'/')
                          : QString::fromLatin1(traitsOf(statement.topic).name));
    }
    return topics.join(u' ').toStdString();
}

} // namespace

TEST(Sayings, state_what_their_amounts_are_about)
{
    const std::pair<const char16_t*, const char*> cases[] = {
        {u"支出预算为90万元，其中基本支出40万元（人员经费30万元，公用经费10万元），项目支出50万元"
         u"。",
         "expenditure basic personnel public project"},
        {u"“三公”经费预算数为5万元，其中：因公出国（境）费1万元；公务用车购置及运行费3万元，包括公"
         u"务用车购置费0万元、公务用车运行维护费3万元；公务接待费1万元。",
         "three_public overseas vehicles vehicle_purchase vehicle_operation reception"},
        {u"政府采购预算9万元，其中：货物6万元、工程1万元、服务2万元，面向中小企业预留4万元。",
         "procurement procurement_goods procurement_works procurement_services ?"},
        {u"“教育支出（类）普通教育（款）小学教育（项）”7万元，主要用于办学。",
         "教育支出/普通教育/小学教育"},
        {u"机关运行经费8万元。", "agency_operation"},
        {u"一般公共预算拨款收入3万元，事业收入2万元，上年结转1万元。",
         "general_public undertaking carried_over"},
        {u"档案利用支出预算3万元。", "?"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(topicsIn(QString::fromUtf16(text)), expected)
            << qPrintable(QString::fromUtf16(text));
}

TEST(Sayings, know_the_words_around_their_amount)
{
    const Narrative narrative = narrativeOf(
        {QStringLiteral("本年如下。收入预算90万元，比2023年增加5万元。其中：事业收入2万元。")});
    ASSERT_EQ(narrative.sayings().size(), 3U);
    const Saying& revenue = narrative.sayings()[0];
    const Saying& change = narrative.sayings()[1];
    const Saying& part = narrative.sayings()[2];
    EXPECT_EQ(change.clause(), QStringLiteral("比2023年增加"));
    EXPECT_EQ(change.sentence(), QStringLiteral("收入预算90万元，比2023年增加5万元。"));
    EXPECT_EQ(revenue.before(), QStringLiteral("本年如下。收入预算"));
    EXPECT_EQ(part.after(), QStringLiteral("。"));
    EXPECT_EQ(revenue.afterUpTo(change.amount.begin), QStringLiteral("，比2023年增加"));
    EXPECT_TRUE(part.isInSentenceOf(revenue)) << "其中 belongs to the sentence before";
    EXPECT_EQ(narrative.sayingsBefore(part).size(), 2U);
    EXPECT_EQ(&narrative.sayingsAfter(revenue).front(), &change);
}

TEST(Sayings, both_ends_of_a_range_state_the_same)
{
    EXPECT_EQ(topicsIn(QStringLiteral("收入预算10-20万元，支出预算5万元。")),
              "revenue revenue expenditure");
}

TEST(Sayings, name_what_keeps_them_from_being_compared)
{
    const std::pair<const char16_t*, Obstacles> cases[] = {
        {u"收入预算90万元。", {}},
        {u"收入预算0.001元。", Obstacle::Unreadable},
        {u"收入预算约90万元。", Obstacle::Approximate},
        {u"收入预算90元/月。", Obstacle::Rate},
        {u"收入预算-90万元。", Obstacle::Negative},
        {u"2023年收入预算90万元。", Obstacle::OtherYear},
        {u"2023年情况如下。收入预算90万元。",
         Obstacles(Obstacle::OtherYear) | Obstacle::InheritedYear},
        {u"2022年情况如下。上年末固定资产90万元。", Obstacle::InheritedYear},
        {u"下属单位如下。收入预算90万元。", Obstacle::OfPart},
        {u"同口径，收入预算90万元。",
         Obstacles(Obstacle::OtherBasis) | Obstacle::NotBudgeted | Obstacle::UnevenBasis},
        {u"收入预算90万元，年中追加调整。", Obstacle::NotBudgeted},
        {u"收入预算90万元。完成执行。", Obstacle::UnevenBasis},
        {u"收入预算90万元，结转。", Obstacles(Obstacle::MixedYears) | Obstacle::UnevenBasis},
        {u"固定资产90万元。", Obstacle::OtherYear},
        {u"上年末固定资产90万元。", {}},
    };
    for (const auto& [text, expected] : cases) {
        const Narrative narrative = narrativeOf({QString::fromUtf16(text)});
        ASSERT_EQ(narrative.sayings().size(), 1U);
        EXPECT_EQ(narrative.sayings().front().obstacles, expected)
            << qPrintable(QString::fromUtf16(text));
    }
}

TEST(Sayings, stand_beside_tables_of_what_was_spent)
{
    Disclosure disclosure;
    disclosure.fiscalYear = 2024;
    Section section;
    section.passages.push_back({QStringLiteral("收入预算90万元。"), -1, {}});
    disclosure.sections.push_back(section);
    disclosure.tables.emplace_back();
    disclosure.tables.back().title = QStringLiteral("收入预算表");
    EXPECT_FALSE(isFinalAccount(disclosure));
    EXPECT_EQ(readNarrative(disclosure).sayings().front().obstacles, Obstacles());
    disclosure.tables.back().title = QStringLiteral("收入决算表");
    EXPECT_TRUE(isFinalAccount(disclosure));
    EXPECT_EQ(readNarrative(disclosure).sayings().front().obstacles,
              Obstacles(Obstacle::FinalAccount));
}

TEST(Topics, every_one_has_its_row)
{
    for (int i = 0; i <= static_cast<int>(Topic::Assets); ++i)
        EXPECT_EQ(traitsOf(static_cast<Topic>(i)).topic, static_cast<Topic>(i));
}

} // namespace budget::narrative
