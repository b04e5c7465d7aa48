#include "core/narrative/subject_path.h"

#include <gtest/gtest.h>

namespace budget::narrative {

namespace {

// The names with a slash between, and the code; "-" for none.
std::string pathIn(QStringView before)
{
    const std::optional<SubjectPath> found = subjectPathBefore(before.toString());
    if (!found)
        return "-";
    return (found->names.join(u'/') + (found->code.isEmpty() ? QString() : u' ' + found->code))
        .toStdString();
}

} // namespace

TEST(SubjectPath, is_read_by_the_ranks_behind_its_names)
{
    EXPECT_EQ(pathIn(u"“教育支出（类）普通教育（款） 小学教育（项）”"),
              "教育支出/普通教育/小学教育");
    EXPECT_EQ(pathIn(u"1.教育支出(类)普通教育(款)2024年预算数为"), "教育支出/普通教育");
    EXPECT_EQ(pathIn(u"其中：住房保障支出（类）"), "住房保障支出");
    EXPECT_EQ(pathIn(u"主要用于办学。卫生健康支出（类）预算"), "卫生健康支出");
}

TEST(SubjectPath, is_read_by_its_code)
{
    EXPECT_EQ(pathIn(u"2070101-行政运行"), "行政运行 2070101");
    EXPECT_EQ(pathIn(u"行政运行（2070101）"), "行政运行 2070101");
}

TEST(SubjectPath, is_read_where_it_is_called_a_subject)
{
    EXPECT_EQ(pathIn(u"教育支出科目"), "教育支出");
    EXPECT_EQ(pathIn(u"支出如下：教育支出类科目"), "教育支出");
}

TEST(SubjectPath, is_none_where_the_text_ends_in_something_else)
{
    for (const QStringView text : {u"",
                                   u"基本支出",
                                   u"教育支出（类）下降的主要原因是人员减少，减少",
                                   u"项目支出",
                                   u"第2070101号文件规定的补助标准"})
        EXPECT_EQ(pathIn(text), "-") << text.toString().toStdString();
}

} // namespace budget::narrative
