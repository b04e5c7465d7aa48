#include "core/budget/basic_kind.h"

#include <gtest/gtest.h>

namespace budget {

namespace {

constexpr auto Personnel = ExpenditureKind::Personnel;
constexpr auto PublicFunds = ExpenditureKind::PublicFunds;

SubjectCode code(QStringView text)
{
    return SubjectCode::fromText(text).value_or(SubjectCode());
}

} // namespace

TEST(BasicKind, is_what_the_category_of_the_economic_subject_says)
{
    EXPECT_EQ(basicKindOf(code(u"30101")), Personnel);
    EXPECT_EQ(basicKindOf(code(u"303")), Personnel);
    EXPECT_EQ(basicKindOf(code(u"30201")), PublicFunds);
    EXPECT_EQ(basicKindOf(code(u"31002")), PublicFunds);
    EXPECT_EQ(basicKindOf(code(u"30799")), std::nullopt);
    EXPECT_EQ(basicKindOf(SubjectCode()), std::nullopt);
}

TEST(BasicKind, follows_the_subject_unless_somebody_set_it_otherwise)
{
    EXPECT_EQ(kindFollowing(PublicFunds, SubjectCode(), code(u"30101")), Personnel);
    EXPECT_EQ(kindFollowing(PublicFunds, code(u"30201"), code(u"30101")), Personnel);
    EXPECT_EQ(kindFollowing(PublicFunds, code(u"30799"), code(u"30101")), Personnel);
    EXPECT_EQ(kindFollowing(PublicFunds, SubjectCode(), code(u"30201")), std::nullopt);
    EXPECT_EQ(kindFollowing(PublicFunds, SubjectCode(), code(u"30799")), std::nullopt);
    EXPECT_EQ(kindFollowing(Personnel, code(u"30201"), code(u"30202")), std::nullopt)
        << "against its subject already";
    EXPECT_EQ(kindFollowing(ExpenditureKind::Project, SubjectCode(), code(u"30101")), std::nullopt);
}

} // namespace budget
