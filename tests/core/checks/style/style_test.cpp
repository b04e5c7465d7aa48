// The style of a document: what is noted in a paragraph, and what is left alone.

#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/goals/goal_sample.h"
#include "tests/core/checks/narrative/narrative_sample.h"

#include <gtest/gtest.h>

namespace budget::checks {

namespace {

struct Paragraph
{
    const char* text;
    const char* found; // the checks, in their order
};

const Paragraph paragraphs[] = {
    {"做好辖区道路的养护工作。。", "document-punctuation"},
    {"做好道路、、桥梁的养护，保持畅通。", "document-punctuation"},
    {"支出预算为XX万元。", "document-placeholder"},
    {"20XX年部门预算说明。", "document-placeholder"},
    {"××（款）支出用于道路养护。", "document-placeholder"},
    {"联系人身份证号11010519491231002X。", "document-identity"},
    {"拟从2020年起，承担审查工作。", "document-past-plan"},
    {"维修后合格率达到<p>90%。", "document-markup"},
    {"公务车购置费0万元。", "document-wording"},
    {"接待费比2023年预算持平。", "document-wording"},
    {"拟购置资产0.00万元，已按要求列入政府采购预算。", "document-empty-purchase"},
    {"道路养护（含桥梁的日常保养。", "document-brackets"},
    // Nothing is wrong with these.
    {"拟从2023年起，承担审查工作。", ""},
    {"拟于2020年至2025年分期建设。", ""},
    {"2019年会议提出，拟从2020年起承担审查工作。", ""},
    {"做好辖区道路的养护工作……", ""},
    {"道路——桥梁的养护。“做好。”", ""},
    {"面积为3×5米，单价×数量。", ""},
    {"社会信用代码11130300MB0X1234X5。", ""},
    {"流水号123456789012345678。", ""},
    {"单价100万元（含）以上设备0台（套）。", ""},
    {"公务用车购置费0万元，与2023年预算持平。", ""},
    {"1）道路养护；2）桥梁养护。", ""},
    {"拟购置资产10.00万元，已按要求列入政府采购预算。", ""},
    {"《预算法》和《预算法实施条例》（国务院令）。", ""},
};

QString styleOf(const char* paragraph)
{
    const Disclosure disclosure = documentSaying({QString::fromUtf8(paragraph)});
    QStringList checks;
    for (const Finding& finding : runChecks(disclosure).findings()) {
        if (finding.check.startsWith(QStringLiteral("document-")))
            checks.append(finding.check);
    }
    return checks.join(u' ');
}

// A table, without which a text is no disclosure.
const char* const goalTable = "1、道路养护费绩效目标表\n\n"
                              "一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据\n"
                              "产出指标\t数量指标\t养护里程\t养护里程\t12公里\t\n";

QStringList style(const Disclosure& disclosure, const char* check)
{
    return findingsOf(disclosure, QString::fromUtf8(check));
}

} // namespace

TEST(StyleChecks, note_what_is_noticeable_in_a_paragraph)
{
    for (const Paragraph& row : paragraphs)
        EXPECT_EQ(styleOf(row.text), QString::fromUtf8(row.found)) << row.text;
}

TEST(StyleChecks, propose_to_mend_repeated_punctuation_and_words)
{
    const Disclosure disclosure =
        documentSaying({QStringLiteral("做好养护。。公务车用车费0万元。")});
    std::vector<Mend> mends;
    for (const Finding& finding : runChecks(disclosure).findings()) {
        if (finding.mend)
            mends.push_back(*finding.mend);
    }
    EXPECT_EQ(mends,
              (std::vector<Mend>{{QStringLiteral("。。"), QStringLiteral("。")},
                                 {QStringLiteral("公务车用车"), QStringLiteral("公务用车")}}));
}

TEST(StyleChecks, note_a_long_repeated_passage)
{
    const QString words = QStringLiteral("负责辖区内主干道、支路和人行道的日常养护与维修，及时修补"
                                         "坑槽和更换路缘石，疏通排水边沟，保持路面平整");
    const auto document = [](const QString& first, const QString& second) {
        return documentSaying({first + u'。', second + u'。'});
    };
    EXPECT_EQ(style(document(words, QStringLiteral("一是") + words), "document-repetition").size(),
              1);
    EXPECT_EQ(style(document(words, words.left(30)), "document-repetition"), QStringList());
    const QString figures = QStringLiteral("其中：机要通信用车0辆、应急保障用车0辆、执法执勤用车0辆"
                                           "、特种专业技术用车0辆、其他用车0辆");
    EXPECT_EQ(style(document(figures, figures), "document-repetition"), QStringList());
}

TEST(StyleChecks, note_a_heading_that_is_not_that_of_the_contents)
{
    const auto document = [](const char* heading) {
        return documentOf(
            QStringLiteral(
                "目录\n\n一、部门职责.....1\n\n二、名词解释.....2\n\n三、其他说明.....3\n\n"
                "一、部门职责\n\n负责道路养护。\n\n%"
                "1\n\n基本支出：日常支出。\n\n三、其他说明\n\n无。\n\n")
                .arg(QString::fromUtf8(heading))
            + QString::fromUtf8(goalTable));
    };
    EXPECT_EQ(style(document("二、名词解释"), "document-contents"), QStringList());
    EXPECT_EQ(style(document("2、名词解释"), "document-contents").size(), 1);
}

TEST(StyleChecks, note_a_word_that_sounds_like_the_documents_own)
{
    const SampleProject lines{QStringLiteral("线路维护费"),
                              QStringLiteral("1.做好线路维护"),
                              {QStringLiteral("质量指标|弱电维修情况||良好"),
                               QStringLiteral("质量指标|弱电检测情况||良好"),
                               QStringLiteral("质量指标|弱电改造情况||良好")}};
    SampleProject typo = lines;
    typo.name = QStringLiteral("设备维护费");
    typo.indicators = {QStringLiteral("质量指标|弱点维修情况||良好")};
    EXPECT_EQ(style(documentWithGoals({lines, typo}), "document-typo").size(), 1);
    typo.indicators = {QStringLiteral("质量指标|强电维修情况||良好")};
    EXPECT_EQ(style(documentWithGoals({lines, typo}), "document-typo"), QStringList());
}

TEST(StyleChecks, compare_titles_with_the_budget_year)
{
    Disclosure disclosure = soundDocument();
    for (Table& table : disclosure.tables)
        table.title = QStringLiteral("2023年") + table.title;
    EXPECT_EQ(style(disclosure, "document-title-year"), QStringList());
    EXPECT_EQ(style(disclosure, "document-title-no-year"), QStringList());
    disclosure.tables[2].title.replace(QStringLiteral("2023"), QStringLiteral("2022"));
    disclosure.tables[3].title.remove(QStringLiteral("2023年"));
    EXPECT_EQ(style(disclosure, "document-title-year").size(), 1);
    EXPECT_EQ(style(disclosure, "document-title-no-year").size(), 1);
}

TEST(StyleChecks, note_figures_of_one_column_with_different_decimals)
{
    Disclosure disclosure = soundDocument();
    EXPECT_EQ(style(disclosure, "document-column-decimals"), QStringList());
    setCell(disclosure,
            TableKind::Procurement,
            QStringLiteral("东区物业费"),
            QStringLiteral("budget"),
            QStringLiteral("5.1"));
    EXPECT_EQ(style(disclosure, "document-column-decimals").size(), 1);
}

TEST(StyleChecks, report_a_missing_table_only_if_nothing_names_it)
{
    Disclosure disclosure = soundDocument();
    EXPECT_EQ(style(disclosure, "document-table-missing"), QStringList());
    for (Table& table : disclosure.tables) {
        if (table.kind == TableKind::StateCapitalExpenditure)
            table = Table();
    }
    EXPECT_EQ(style(disclosure, "document-table-missing").size(), 1);
    disclosure.sections.back().passages.push_back(
        {QStringLiteral("本单位无国有资本经营预算，该表为空表。"), -1, {}});
    EXPECT_EQ(style(disclosure, "document-table-missing"), QStringList());
}

TEST(StyleChecks, report_a_missing_attachment_only_if_it_should_be_in_the_document)
{
    Disclosure disclosure = soundDocument();
    QString& text = disclosure.sections.back().passages.emplace_back().text;
    text = QStringLiteral("具体目标详见项目绩效目标表。");
    EXPECT_EQ(style(disclosure, "document-attachment"), QStringList());
    for (Table& table : disclosure.tables) {
        if (table.kind == TableKind::PerformanceGoal)
            table = Table();
    }
    EXPECT_EQ(style(disclosure, "document-attachment").size(), 1);
    text = QStringLiteral("具体目标详见附件：项目绩效目标表。");
    EXPECT_EQ(style(disclosure, "document-attachment"), QStringList());
}

} // namespace budget::checks
