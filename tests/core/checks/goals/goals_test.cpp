// Performance goals: what is found in one indicator or one text, and what must not be.

#include "core/document/printed_indicator.h"
#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/goals/goal_sample.h"

#include <gtest/gtest.h>

namespace budget::checks {

namespace {

struct Found
{
    const char* indicator;
    const char* finding;
};

const Found found[] = {
    {"成本指标|预算支出金额|实际支出控制在预算范围内|≥308万元",
     "goal-cost-ceiling error 预算支出金额|指标值"},
    {"经济成本指标|材料费|材料费不超过定额|不低于20元/吨", "goal-cost-ceiling error 材料费|指标值"},
    {"成本指标|项目总成本||≥50万元", "goal-cost-direction warning 项目总成本|指标值"},
    {"时效指标|抢修及时率|接报后及时抢修|≥24小时", "goal-time-limit error 抢修及时率|指标值"},
    {"时效指标|故障响应时间||>2小时", "goal-time-limit error 故障响应时间|指标值"},
    {"时效指标|抢修及时率|及时抢修次数/抢修总次数|≤1小时",
     "goal-ratio-value error 抢修及时率|指标值"},
    {"时效指标|车辆到位时效率|车辆到位时效率|≤24小时", "goal-rate-unit note 车辆到位时效率|指标值"},
    {"质量指标|路面修补合格率||≥195%", "goal-rate-over-hundred error 路面修补合格率|指标值"},
    {"数量指标|养护完成率||≥95%", "goal-percent-quantity note 养护完成率|指标值"},
    {"时效指标|修补时间|修补时间不超过3天|≥3天", "goal-words-sign error 修补时间|指标值"},
    {"质量指标|坑槽数量|坑槽数量|小于5个（≤5个）", "goal-words-sign error 坑槽数量|指标值"},
    {"成本指标|预算金额||≤30万元|《2023年预算编制说明》",
     "goal-basis-year warning 预算金额|指标值确定依据"},
};

// Published budgets are full of these; nothing is wrong with them.
const char* const silent[] = {
    "成本指标|预算支出金额|实际支出控制在预算范围内|≤308万元",
    "成本指标|预算支出金额|实际支出控制在预算范围内|308万元",
    "成本指标|预算控制率|支出控制在预算范围内|≥95%",
    "成本指标|成本节约率|实际支出不超过预算|≥5%",
    "成本指标|节约资金|较预算节约，不超支|≥3万元",
    "成本指标|救助标准|每人每月不低于当地标准|≥500元/月",
    "成本指标|项目投入资金|按合同投入|≥50万元",
    "成本指标|项目总成本|全部支出|=50万元",
    "社会成本指标|公众出行影响|施工期间|≤2小时",
    "经济效益指标|带动投资|控制在规划范围内的投资|≥500万元",
    "时效指标|完成及时率|按时完成数量/总数量|≥95%",
    "时效指标|公示时间|按规定公示|≥7天",
    "时效指标|场馆开放时间|每天开放|≥8小时",
    "时效指标|预警发布及时性|提前发布|≥24小时",
    "时效指标|系统运行时间|连续运行及时率统计周期|≥330天",
    "时效指标|污水处理时间|在池中停留|≥8小时",
    "时效指标|录像保存时限|按规定保存|≥30天",
    "成本指标|服务人次||≥19万",
    "时效指标|资金支付时限|年底以前|12月31日前",
    "时效指标|完成时间||2024年12月",
    "时效指标|平均修补时间||≤7个工作日",
    "时效指标|办理效率||≤3个工作日",
    "时效指标|检查频率||≥2次/月",
    "质量指标|养护质量提升率||≥120%",
    "质量指标|任务完成率||≥110%",
    "质量指标|检查覆盖率||=100%",
    "质量指标|群众满意度||≥90%",
    "质量指标|故障率|故障率低于5%|≤5%",
    "质量指标|合格率|合格率达90%以上|≥90%",
    "质量指标|修补时间|不超过3天，其中主干道不超过1天|≥3天",
    "数量指标|养护里程||120公里",
    "数量指标|养护里程||≥120公里",
    "成本指标|补助金额||≤19万",
    "成本指标|预算金额||≤30万元|《2022年决算》",
    "成本指标|预算金额||≤30万元|《关于编制2024年部门预算的通知》",
    "成本指标|预算金额||≤30万元|《2025年预算编制设想》",
};

const SampleProject roads{QStringLiteral("道路养护费"),
                          QStringLiteral("1.完成辖区道路的日常养护和设施维护"),
                          {QStringLiteral("成本指标|预算支出金额||≤30万元")}};

} // namespace

TEST(GoalChecks, find_what_contradicts_itself_in_one_indicator)
{
    for (const Found& row : found)
        EXPECT_EQ(findingsOfIndicator(row.indicator), QString::fromUtf8(row.finding))
            << row.indicator;
}

TEST(GoalChecks, accept_what_may_be_intended)
{
    for (const char* indicator : silent)
        EXPECT_EQ(findingsOfIndicator(indicator), QString()) << indicator;
}

TEST(GoalChecks, propose_the_opposite_sign_and_the_complete_unit)
{
    SampleProject project = roads;
    project.indicators = {QStringLiteral("成本指标|预算支出金额|控制在预算范围内|≥308万元"),
                          QStringLiteral("成本指标|材料费||≤19万")};
    const Disclosure disclosure = documentWithGoals({project});
    const std::vector<Finding> findings = runChecks(disclosure).findings();
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(findings[0].mend, (Mend{QStringLiteral("≥"), QStringLiteral("≤")}));
    EXPECT_EQ(findings[1].mend, (Mend{QStringLiteral("≤19万"), QStringLiteral("≤19万元")}));
}

TEST(GoalChecks, read_a_value_whose_sign_and_unit_have_columns_of_their_own)
{
    const Disclosure disclosure = documentOf(QStringLiteral(
        "430 示范单位 预算年度：2024\n\n5、预算绩效信息\n\n1、道路养护费绩效目标表\n\n"
        "一级指标\t二级指标\t三级指标\t绩效指标描述\t绩效指标性质\t指标值\t度量单位\t权重\n"
        "产出指标\t数量指标\t养护里程\t养护里程\t≥\t120\t公里\t30\n"
        "产出指标\t质量指标\t路面情况\t路面情况\t定性\t良好\t\t30\n"
        "产出指标\t成本指标\t预算支出金额\t控制在预算范围内\t≥\t30\t万元\t30\n"));
    const std::vector<PrintedIndicator> indicators = indicatorsOf(disclosure);
    ASSERT_EQ(indicators.size(), 3U);
    EXPECT_EQ(
        indicators[0].value,
        (IndicatorValue{
            IndicatorSign::AtLeast, QStringLiteral("≥"), 120'000'000, QStringLiteral("公里")}));
    EXPECT_EQ(goalFindings(disclosure),
              QStringList(QStringLiteral("goal-cost-ceiling error 预算支出金额|绩效指标性质")));
}

TEST(GoalChecks, compare_the_text_with_the_only_project_that_has_the_indicator)
{
    SampleProject project = roads;
    project.indicators = {QStringLiteral("数量指标|印制宣传手册的数量||≥100份"),
                          QStringLiteral("数量指标|主干道养护里程数||12公里")};
    const auto findingsBeside = [&](const char* paragraph) {
        return goalFindings(documentWithGoals({project}, {QString::fromUtf8(paragraph)}))
            .join(u'\n');
    };
    EXPECT_EQ(findingsBeside("绩效指标：拟印制宣传手册数量=100份。"),
              QStringLiteral("goal-stated-twice error 拟印制宣传手册数量=100份"));
    EXPECT_EQ(findingsBeside("绩效指标：主干道养护里程数=15公里。"),
              QStringLiteral("goal-stated-twice error 主干道养护里程数=15公里"));
    EXPECT_EQ(findingsBeside("绩效指标：印制宣传手册数量≥100份。"), QString());
    EXPECT_EQ(findingsBeside("绩效指标：印制宣传手册数量≥50份。"), QString()) << "a part of it";
    EXPECT_EQ(findingsBeside("绩效指标：主干道养护里程数=12公里。"), QString());
    EXPECT_EQ(findingsBeside("绩效指标：主干道养护里程数=12000米。"), QString());
    EXPECT_EQ(findingsBeside("绩效指标：支路养护里程数=15公里。"), QString());
}

TEST(GoalChecks, find_a_goal_that_breaks_off_inside_a_word)
{
    SampleProject whole = roads;
    whole.goals =
        QStringLiteral("1.及时修补辖区内主干道和支路的路面坑槽，保障市政设施正常运转，方便出行");
    SampleProject broken = roads;
    broken.name = QStringLiteral("路灯维护费");
    broken.goals = QStringLiteral("1.及时修补辖区内主干道和支路的路面坑槽，保障市政设施正常运");
    const QStringList usage{QStringLiteral("做好设施运转工作。设备运转良好，机关运转有序。")};
    EXPECT_EQ(goalFindings(documentWithGoals({whole, broken}, usage)),
              QStringList(QStringLiteral("goal-text-broken error 路灯维护费")));
    broken.goals = QStringLiteral("1.及时修补辖区内主干道和支路的路面坑槽，保障市政设施");
    EXPECT_EQ(goalFindings(documentWithGoals({whole, broken}, usage)), QStringList())
        << "a shorter sentence, whole in itself";
}

TEST(GoalChecks, find_goals_copied_from_another_project)
{
    const QString text =
        QStringLiteral("1.完成辖区主干道和支路的日常养护，及时修补路面坑槽，疏通排水边沟 "
                       "2.更换损坏的路缘石和人行道板，"
                       "保持路面平整、完好、清洁 "
                       "3.建立道路养护巡查台账，发现问题及时处理，保障群众出行安全和道路畅通");
    SampleProject own = roads;
    own.goals = text;
    SampleProject copy = roads;
    copy.name = QStringLiteral("路灯照明电费");
    copy.goals = text + QStringLiteral(" 4.其他");
    EXPECT_EQ(goalFindings(documentWithGoals({own, copy})),
              QStringList(QStringLiteral("goal-text-copied warning 路灯照明电费")));
    SampleProject third = copy;
    third.name = QStringLiteral("公园绿化费");
    EXPECT_EQ(goalFindings(documentWithGoals({own, copy, third})), QStringList())
        << "the publisher's phrases";
    copy.name = QStringLiteral("支路养护费");
    EXPECT_EQ(goalFindings(documentWithGoals({own, copy})), QStringList()) << "a sister project";
}

TEST(GoalChecks, find_swapped_descriptions)
{
    SampleProject project = roads;
    project.indicators = {QStringLiteral("时效指标|防汛抢险响应情况|到位次数/出行总次数|良好"),
                          QStringLiteral("时效指标|日常巡查响应情况|防汛抢险到位次数/总次数|良好")};
    EXPECT_EQ(goalFindings(documentWithGoals({project})),
              QStringList(QStringLiteral(
                  "goal-description-swapped warning 日常巡查响应情况|绩效指标描述")));
    project.indicators[1] =
        QStringLiteral("时效指标|日常巡查响应情况|日常巡查和防汛抢险到位次数/总次数|良好");
    EXPECT_EQ(goalFindings(documentWithGoals({project})), QStringList());
}

TEST(GoalChecks, find_an_indicator_of_another_projects_payment)
{
    SampleProject estate{QStringLiteral("办公楼物业管理费"),
                         QStringLiteral("1.保障办公楼的正常使用"),
                         {QStringLiteral("质量指标|租金支付准确率||100%")}};
    SampleProject rent{QStringLiteral("仓库租金"),
                       QStringLiteral("1.按合同支付"),
                       {QStringLiteral("质量指标|租金支付准确率||100%")}};
    EXPECT_EQ(goalFindings(documentWithGoals({estate, rent})),
              QStringList(QStringLiteral("goal-foreign-matter warning 租金支付准确率|三级指标")));
    EXPECT_EQ(goalFindings(documentWithGoals({estate})), QStringList()) << "nobody else pays it";
    estate.goals = QStringLiteral("1.保障办公楼的正常使用，支付租金");
    EXPECT_EQ(goalFindings(documentWithGoals({estate, rent})), QStringList());
}

TEST(GoalChecks, find_weights_with_another_sum_than_elsewhere)
{
    const auto table = [](int number, const char* last) {
        return QStringLiteral(
                   "%1、第%1项目绩效目标表\n\n一级指标\t二级指标\t三级指标\t指标值\t权重\n"
                   "产出指标\t数量指标\t里程\t12公里\t50\n产出指标\t质量指标\t情况\t良好\t%2\n\n")
            .arg(QString::number(number), QString::fromUtf8(last));
    };
    const QString head = QStringLiteral("430 示范单位 预算年度：2024\n\n5、预算绩效信息\n\n");
    const QString three = head + table(1, "40") + table(2, "40") + table(3, "40");
    EXPECT_EQ(goalFindings(documentOf(three + table(4, "40"))), QStringList())
        << "90 and 10 elsewhere";
    EXPECT_EQ(goalFindings(documentOf(three + table(4, "30"))),
              QStringList(QStringLiteral("goal-weights warning 里程")));
}

TEST(GoalChecks, note_a_percentage_without_an_indicator_and_a_repeated_goal)
{
    SampleProject project = roads;
    project.goals =
        QStringLiteral("1.路面完好率达到95%以上 2.保持路面平整完好清洁 3.保持路面平整完好清洁");
    EXPECT_EQ(goalFindings(documentWithGoals({project})),
              QStringList(QStringLiteral("goal-repeated note 道路养护费")))
        << "no indicator has a percentage, so that none is missing";
    project.indicators.append(QStringLiteral("质量指标|设施完好率||≥90%"));
    EXPECT_EQ(goalFindings(documentWithGoals({project})),
              (QStringList{QStringLiteral("goal-repeated note 道路养护费"),
                           QStringLiteral("goal-unmeasured note 道路养护费")}));
}

TEST(GoalChecks, find_a_row_without_its_value)
{
    SampleProject project = roads;
    for (int i = 1; i <= 4; ++i)
        project.indicators.append(QStringLiteral("质量指标|第%1路段情况|好|良好|计划").arg(i));
    project.indicators.append(QStringLiteral("质量指标|桥梁情况|好||计划"));
    EXPECT_EQ(goalFindings(documentWithGoals({project})),
              QStringList(QStringLiteral("goal-value-missing warning 桥梁情况|指标值")));
    project.indicators.append(QStringLiteral("质量指标|隧道情况|好||计划"));
    EXPECT_EQ(goalFindings(documentWithGoals({project})), QStringList())
        << "a habit, or a column lost";
}

} // namespace budget::checks
