#include "core/budget/subject_book.h"

#include <gmock/gmock.h>

namespace budget {

namespace {

constexpr Catalogue Economic = Catalogue::DepartmentEconomic;

SubjectCode code(const char16_t* digits)
{
    return SubjectCode::fromText(QString::fromUtf16(digits)).value();
}

} // namespace

TEST(SubjectBook, the_documents_names_stand_before_the_catalogues)
{
    FactList<SubjectName> names;
    names.append({1, Economic, code(u"30201"), QStringLiteral("办公用品费")});
    names.append({2, Economic, code(u"30288"), QStringLiteral("其他新科目")});
    SubjectBook book;
    EXPECT_EQ(book.titleOf(Economic, code(u"30201")).toStdString(), "30201 办公费");
    EXPECT_EQ(book.titleOf(Economic, code(u"30288")).toStdString(), "30288");
    book.setNames(names);
    EXPECT_EQ(book.titleOf(Economic, code(u"30201")).toStdString(), "30201 办公用品费");
    EXPECT_EQ(book.titleOf(Economic, code(u"30288")).toStdString(), "30288 其他新科目");
    EXPECT_TRUE(book.isListed(Economic, code(u"30201")));
    EXPECT_FALSE(book.isListed(Economic, code(u"30288")));
    EXPECT_GE(book.tree(Economic).find(u"30288"), 0); // to be picked from now on
    book.setNames({});
    EXPECT_EQ(book.tree(Economic).find(u"30288"), -1);
    EXPECT_EQ(book.titleOf(Economic, {}), QString());
}

TEST(SubjectBook, names_are_found_whatever_their_brackets)
{
    const SubjectBook book;
    EXPECT_THAT(book.named(Economic, u"维修(护)费"), testing::ElementsAre(code(u"30213")));
    EXPECT_THAT(book.named(Economic, u"维修护"), testing::IsEmpty());
    EXPECT_GT(book.named(Catalogue::Functional, u"行政运行").size(), 5U);
}

} // namespace budget
