#include "core/subjects/subject_code.h"

#include <gtest/gtest.h>

namespace budget {

namespace {

SubjectCode code(const char16_t* text)
{
    return SubjectCode::fromText(text).value();
}

} // namespace

TEST(SubjectCode, keeps_every_text_of_up_to_sixteen_digits)
{
    for (const char16_t* text : {u"2", u"201", u"2080505", u"0", u"007", u"9999999999999999"}) {
        const QString expected = QString::fromUtf16(text);
        EXPECT_EQ(code(text).text(), expected);
        EXPECT_EQ(code(text).length(), expected.size());
        EXPECT_EQ(SubjectCode::fromPacked(code(text).packed()), code(text));
    }
}

TEST(SubjectCode, refuses_what_is_no_code)
{
    for (const char16_t* text : {u"", u"20a", u" 201", u"２０１", u"-1", u"12345678901234567"})
        EXPECT_FALSE(SubjectCode::fromText(text).has_value())
            << QString::fromUtf16(text).toStdString();
}

TEST(SubjectCode, stands_before_the_codes_below_it)
{
    EXPECT_LT(code(u"208"), code(u"20805"));
    EXPECT_LT(code(u"20805"), code(u"2080505"));
    EXPECT_LT(code(u"2080505"), code(u"210"));
    EXPECT_LT(SubjectCode(), code(u"0"));
}

TEST(SubjectCode, knows_what_it_is_within)
{
    EXPECT_TRUE(code(u"2080505").isWithin(code(u"208")));
    EXPECT_TRUE(code(u"2080505").isWithin(code(u"2080505")));
    EXPECT_TRUE(code(u"2080505").isWithin(SubjectCode()));
    EXPECT_FALSE(code(u"208").isWithin(code(u"20805")));
    EXPECT_FALSE(code(u"2090505").isWithin(code(u"208")));
    EXPECT_TRUE(code(u"9999999999999999").isWithin(code(u"9999999999999999")));
}

TEST(SubjectCode, goes_up_level_by_level)
{
    EXPECT_EQ(subjectAbove(code(u"2080505")).text(), u"20805");
    EXPECT_EQ(subjectAbove(code(u"20805")).text(), u"208");
    EXPECT_TRUE(subjectAbove(code(u"208")).isEmpty());
    // A malformed 款 that is really printed is below its 类.
    EXPECT_EQ(subjectAbove(code(u"3012")).text(), u"301");
    EXPECT_TRUE(subjectAbove(SubjectCode()).isEmpty());
}

} // namespace budget
