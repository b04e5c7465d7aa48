#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/narrative/narrative_sample.h"

#include <gtest/gtest.h>

namespace budget::checks {

TEST(NarrativeWords, counts_whose_parts_do_not_add_up_are_an_error)
{
    const std::pair<const char16_t*, const char*> cases[] = {
        {u"库房面积为800平方米（其中计租面积500平方米，不计租面积310平方米）。",
         "narrative-counts error 库房面积为800平方米"},
        {u"库房面积为800平方米（其中计租面积500平方米，不计租面积300平方米）。", ""},
        {u"库房面积约为800平方米（其中计租面积500平方米，不计租面积310平方米）。", ""},
        {u"库房面积为800平方米（其中档案库300平方米，阅览室100平方米）。", ""},
        {u"共有车辆5辆，其中：机要通信用车1辆、应急保障用车2辆、其他用车1辆。",
         "narrative-counts error 共有车辆5辆"},
        {u"共有车辆5辆，其中：机要通信用车1辆、应急保障用车2辆、其他用车2辆。", ""},
        {u"共有车辆5辆，其中：机要通信用车1辆、应急保障用车2辆。", ""},
        {u"在职人员20人，其中：管理人员5人、工勤人员3人、其他人员10人。", ""},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(findingsSaying({QString::fromUtf16(text)}), expected)
            << qPrintable(QString::fromUtf16(text));
}

TEST(NarrativeWords, a_glossary_of_another_level_is_an_error)
{
    const QString cover = QStringLiteral("云州市青山区2024年%1级部门预算");
    const QString words =
        QStringLiteral("基本支出预算：是市级预算主管部门及所属预算单位编制的年度计划。");
    EXPECT_EQ(findingsSaying({cover.arg(QStringLiteral("区")), words}),
              "narrative-level error 市级预算主管部门 → 区级预算主管部门");
    EXPECT_EQ(findingsSaying({cover.arg(QStringLiteral("市")), words}), "");
    EXPECT_EQ(findingsSaying({words}), "") << "the level is not stated";
    EXPECT_EQ(findingsSaying({cover.arg(QStringLiteral("区")),
                              QStringLiteral("承办市级财政部门交办的事项，申报市级文明单位。")}),
              "");
}

TEST(NarrativeWords, units_that_the_department_has_not_are_a_warning)
{
    const QString none =
        QStringLiteral("云州市档案馆部门预算包括档案馆本部以及下属0家预算单位的收支计划。");
    const QString some =
        QStringLiteral("云州市档案馆部门预算包括档案馆本部以及下属2家预算单位的收支计划。");
    const QString words = QStringLiteral("公务接待费1.00万元，用于局本级及所属单位的接待。");
    const QString glossary = QStringLiteral("基本支出：主管部门及所属单位为保障运转而编制的计划。");
    EXPECT_EQ(findingsSaying({none, words}),
              "narrative-subordinate-units warning 局本级及所属单位");
    EXPECT_EQ(findingsSaying({some, words}), "");
    EXPECT_EQ(findingsSaying({none, glossary}), "");
}

TEST(NarrativeWords, units_counted_in_two_ways_must_be_as_many)
{
    const QString text = QStringLiteral(
        "部门预算包括档案馆本部以及下属%1家预算单位的收支计划。本部门中，行政单位1家，参公单位"
        "1家，事业单位4家。");
    EXPECT_EQ(findingsSaying({text.arg(5)}), "");
    EXPECT_EQ(findingsSaying({text.arg(6)}), "")
        << "the department itself is not counted with them";
    EXPECT_EQ(findingsSaying({text.arg(4)}), "narrative-unit-count warning 本部以及下属4家");
}

TEST(NarrativeWords, a_second_list_of_projects_that_leaves_one_out_is_a_warning)
{
    const QString whole =
        QStringLiteral("本单位编报绩效目标的项目共3个，涉及资金33.00万元。其中：档案修复费20."
                       "00万元，展览费10.00万元，下乡工作经费3."
                       "00万元。");
    const auto document = [&whole](const char16_t* list) {
        Disclosure disclosure = documentSaying({whole});
        Section section;
        section.heading = QStringLiteral("六、年度预算安排");
        section.passages.push_back({QString::fromUtf16(list), -1, {}});
        disclosure.sections.push_back(section);
        return disclosure;
    };
    EXPECT_EQ(narrativeFindings(document(u"档案修复费20万元，展览费10万元。")),
              "narrative-project-list warning 档案修复费20万元，展览费10万元。");
    EXPECT_EQ(narrativeFindings(document(u"档案修复费20万元，展览费10万元，下乡工作经费3万元。")),
              "");
    EXPECT_EQ(
        narrativeFindings(document(u"档案修复费20万元，展览费8万元，下乡工作经费3万元。")),
        "narrative-project-amount warning 档案修复费20万元，展览费8万元，下乡工作经费3万元。");
    EXPECT_EQ(narrativeFindings(document(u"档案修复费10万元，展览费8万元。")), "")
        << "about something else";
    EXPECT_EQ(narrativeFindings(document(u"展览费10万元。")), "") << "about one project";
}

TEST(NarrativeWords, a_project_said_to_be_dropped_that_is_still_there_is_a_warning)
{
    const auto document = [](const char16_t* text) {
        Disclosure disclosure = documentSaying({QString::fromUtf16(text)});
        Table project;
        project.kind = TableKind::PerformanceGoal;
        project.title = QStringLiteral("档案库房消防改造工程");
        disclosure.tables.push_back(project);
        return disclosure;
    };
    EXPECT_EQ(narrativeFindings(document(u"项目有所减少，包括档案库房消防改造工程等。")),
              "narrative-dropped-project warning 项目有所减少，包括档案库房消防改造工程等");
    EXPECT_EQ(narrativeFindings(document(u"项目支出减少，主要是档案库房消防改造工程经费减少。")),
              "");
    EXPECT_EQ(narrativeFindings(document(u"项目有所减少，包括书库改造等。")), "");
}

TEST(NarrativeWords, uses_of_operating_funds_without_a_figure_are_a_note)
{
    EXPECT_EQ(findingsSaying({QStringLiteral(
                  "2024年机关运行经费10.00万元，主要用于办公及印刷费、邮电费等支出。")}),
              "narrative-operation-accounts note 邮电费");
    EXPECT_EQ(findingsSaying(
                  {QStringLiteral("2024年机关运行经费10.00万元，主要用于办公及印刷费等支出。")}),
              "");
    EXPECT_EQ(narrativeFindings(documentSaying({QStringLiteral("事业运行经费10.00万元。")},
                                               QStringLiteral("三、机关运行经费安排情况"))),
              "narrative-operation-words note 事业运行经费");
}

} // namespace budget::checks
