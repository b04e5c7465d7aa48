// Goals, procurement, assets.

#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/goals/goal_sample.h"
#include "tests/core/checks/samples/check_samples.h"

namespace budget::checks {

namespace {

using enum TableKind;

MakeDocument projects(const std::vector<SampleProject>& list, const char* paragraph = nullptr)
{
    return [=] {
        const QStringList paragraphs =
            paragraph == nullptr ? QStringList() : QStringList(QString::fromUtf8(paragraph));
        return SampleDocument{documentWithGoals(list, paragraphs), std::nullopt};
    };
}

SampleProject project(const char* name, const char* goals, std::initializer_list<const char*> list)
{
    SampleProject made{QString::fromUtf8(name), QString::fromUtf8(goals), {}};
    for (const char* indicator : list)
        made.indicators.append(QString::fromUtf8(indicator));
    return made;
}

// One project with these indicators.
MakeDocument indicators(std::initializer_list<const char*> list)
{
    return projects({project("道路养护费", "1.完成辖区道路的养护 2.保持路面完好", list)});
}

MakeDocument goals(const char* text)
{
    return projects(
        {project("道路养护费", text, {"质量指标|路面完好率||≥95%", "质量指标|路面情况||良好"})});
}

const char* const Roads = "1.完成辖区主干道和支路的日常养护，及时修补路面坑槽，疏通排水边沟 "
                          "2.更换损坏的路缘石和人行道板，保持路面平整、完好、清洁 "
                          "3.建立道路养护巡查台账，发现问题及时处理，保障群众出行安全和道路畅通";

MakeDocument twoProjects(const char* goals, const char* name)
{
    return projects({project("道路养护费", Roads, {"成本指标|预算支出金额||≤30万元"}),
                     project(name, goals, {"成本指标|预算支出金额||≤30万元"})});
}

// A goal, and the same one broken off in another project.
MakeDocument brokenGoal(const char* end)
{
    const QString text = QStringLiteral("1.及时修补辖区内主干道和支路的路面坑槽，保障市政设施正常");
    SampleProject whole = project("道路养护费", "", {"成本指标|预算支出金额||≤30万元"});
    whole.goals = text + QStringLiteral("运转，方便出行");
    SampleProject broken = whole;
    broken.name = QStringLiteral("路灯维护费");
    broken.goals = text + QString::fromUtf8(end);
    return projects({whole, broken}, "做好设施运转工作。设备运转良好，机关运转有序。");
}

MakeDocument weights(const char* last)
{
    QString text = QStringLiteral("430 示范单位 预算年度：2024\n\n5、预算绩效信息\n\n");
    for (int number = 1; number <= 4; ++number)
        text += QStringLiteral(
                    "%1、第%1项目绩效目标表\n\n一级指标\t二级指标\t三级指标\t指标值\t权重\n"
                    "产出指标\t数量指标\t里程\t12公里\t50\n产出指标\t质量指标\t情况\t良好\t%2\n\n")
                    .arg(QString::number(number),
                         number == 4 ? QString::fromUtf8(last) : QStringLiteral("40"));
    return [text] { return SampleDocument{documentOf(text), std::nullopt}; };
}

MakeDocument missingValue(const char* last)
{
    return indicators({"质量指标|第一路段情况|好|良好|计划",
                       "质量指标|第二路段情况|好|良好|计划",
                       "质量指标|第三路段情况|好|良好|计划",
                       "质量指标|第四路段情况|好|良好|计划",
                       last});
}

MakeDocument payments(const char* indicator)
{
    return projects({project("办公楼物业管理费", "1.保障办公楼的正常使用", {indicator}),
                     project("仓库租金", "1.按合同支付", {"质量指标|租金支付准确率||100%"})});
}

MakeDocument stated(const char* paragraph)
{
    return projects(
        {project("道路养护费", "1.完成辖区道路的养护", {"数量指标|主干道养护里程数||12公里"})},
        paragraph);
}

// A project of the sound document with other indicators and goals.
MakeDocument withIndicator(const char* row, const char* target)
{
    return withCell(PerformanceGoal, row, "target", target);
}

// The project that pays for vehicles, with so many of them at such a cost a year.
MakeDocument vehicles(const char* count, const char* cost)
{
    return edited([=](Disclosure& disclosure) {
        const Disclosure goals =
            documentWithGoals({project("公务用车运行费", "1.保障公务出行", {count, cost})});
        for (const Table& table : goals.tables)
            disclosure.tables.push_back(table);
    });
}

MakeDocument purchases(const char* projectName)
{
    return projects({project(projectName, "1.完成项目", {"成本指标|预算支出金额||≤30万元"})},
                    "本年度拟购置固定资产总额为0.00万元。");
}

// Procurement of two units, each with a line of its own.
MakeDocument unitsProcuring(const char* second)
{
    const QString text =
        QStringLiteral("430 示范单位 预算年度：2024\n\n6、政府采购预算情况\n\n部门政府采购预算\n\n"
                       "单位：万元\n\n"
                       "项目名称\t采购物品名称\t政府采购目录序号\t计量单位\t数量\t单价\t合计\n"
                       "合计\t\t\t\t\t\t4.50\n甲单位小计\t\t\t\t\t\t2.50\n"
                       "办公设备\t台式机\tA02010104\t台\t5\t0.50\t2.50\n"
                       "乙单位小计\t\t\t\t\t\t%1\n"
                       "办公设备\t打印机\tA02010601\t台\t4\t0.50\t2.00\n")
            .arg(QLatin1StringView(second));
    return [text] { return SampleDocument{documentOf(text), std::nullopt}; };
}

MakeDocument withProcured(const char* column, const char* text)
{
    return withCell(Procurement, "东区物业费", column, text);
}

MakeDocument withAsset(const char* row, const char* column, const char* text)
{
    return withCell(Assets, row, column, text);
}

std::vector<CheckSample> valueSamples()
{
    return {
        {"goal-cost-ceiling",
         indicators({"成本指标|预算支出金额|实际支出控制在预算范围内|≤308万元"}),
         indicators({"成本指标|预算支出金额|实际支出控制在预算范围内|≥308万元"})},
        {"goal-cost-direction",
         indicators({"成本指标|项目总成本||≤50万元"}),
         indicators({"成本指标|项目总成本||≥50万元"})},
        {"goal-time-limit",
         indicators({"时效指标|故障响应时间||≤2小时"}),
         indicators({"时效指标|故障响应时间||>2小时"})},
        {"goal-ratio-value",
         indicators({"时效指标|抢修及时率|及时抢修数量/抢修总数量|≥95%"}),
         indicators({"时效指标|抢修及时率|及时抢修数量/抢修总数量|≤1小时"})},
        {"goal-rate-unit",
         indicators({"时效指标|车辆到位时效率|车辆到位时效率|≥95%"}),
         indicators({"时效指标|车辆到位时效率|车辆到位时效率|≤24小时"})},
        {"goal-rate-over-hundred",
         indicators({"质量指标|路面修补合格率||≥95%"}),
         indicators({"质量指标|路面修补合格率||≥195%"})},
        {"goal-amount-unit",
         indicators({"成本指标|材料费||≤19万元"}),
         indicators({"成本指标|预算支出金额||≤308万元", "成本指标|材料费||≤19万"})},
        {"goal-value-missing",
         missingValue("质量指标|桥梁情况|好|良好|计划"),
         missingValue("质量指标|桥梁情况|好||计划")},
        {"goal-weights", weights("40"), weights("30")},
        {"goal-percent-quantity",
         indicators({"数量指标|养护里程||120公里"}),
         indicators({"数量指标|养护完成率||≥95%"})},
        {"goal-words-sign",
         indicators({"时效指标|修补时间|修补时间不超过3天|≤3天"}),
         indicators({"时效指标|修补时间|修补时间不超过3天|≥3天"})},
        {"goal-stated-twice",
         stated("绩效指标：主干道养护里程数=12公里。"),
         stated("绩效指标：主干道养护里程数=15公里。")},
    };
}

std::vector<CheckSample> goalTextSamples()
{
    return {
        {"goal-text-broken", brokenGoal("运转"), brokenGoal("运")},
        {"goal-text-copied",
         twoProjects("1.按时缴纳路灯照明电费，保障夜间照明", "路灯照明电费"),
         twoProjects(Roads, "路灯照明电费")},
        {"goal-repeated",
         goals("1.路面完好率达到95%以上 2.保持路面平整完好清洁"),
         goals("1.保持路面平整完好清洁 2.保持路面平整完好清洁")},
        {"goal-unmeasured",
         goals("1.路面完好率达到95%以上 2.保持路面平整完好清洁"),
         goals("1.路面完好率达到90%以上 2.保持路面平整完好清洁")},
        {"goal-description-swapped",
         indicators({"时效指标|防汛抢险响应情况|防汛抢险到位次数/总次数|良好",
                     "时效指标|日常巡查响应情况|日常巡查到位次数/总次数|良好"}),
         indicators({"时效指标|防汛抢险响应情况|到位次数/出行总次数|良好",
                     "时效指标|日常巡查响应情况|防汛抢险到位次数/总次数|良好"})},
        {"goal-basis-year",
         indicators({"成本指标|预算金额||≤30万元|《2024年预算编制说明》"}),
         indicators({"成本指标|预算金额||≤30万元|《2023年预算编制说明》"})},
        {"goal-foreign-matter",
         payments("质量指标|物业费支付准确率||100%"),
         payments("质量指标|租金支付准确率||100%")},
        {"goal-new-building",
         projects({project("路灯维护费", "1.维护路灯", {"数量指标|维护路灯数量||20盏"})}),
         projects({project("路灯维护费", "1.维护路灯", {"数量指标|新建路灯数量||20盏"})})},
    };
}

std::vector<CheckSample> goalAmountSamples()
{
    return {
        {"goal-procurement", sound(), withIndicator("月平均预算支出金额", "≤23250元/月")},
        {"goal-vehicle-count",
         vehicles("数量指标|公务用车数量||3辆", "质量指标|车辆情况||良好"),
         vehicles("数量指标|公务用车数量||23辆", "质量指标|车辆情况||良好")},
        {"goal-vehicle-cost",
         vehicles("数量指标|公务用车数量||3辆", "成本指标|每辆车年运行成本||≤50000元/辆"),
         vehicles("数量指标|公务用车数量||3辆", "成本指标|每辆车年运行成本||≤5000元/辆")},
        {"goal-purchase-denied", purchases("道路养护费"), purchases("办公设备购置费")},
    };
}

} // namespace

std::vector<CheckSample> goalSamples()
{
    std::vector<CheckSample> all;
    for (const auto list : {valueSamples, goalTextSamples, goalAmountSamples}) {
        const std::vector<CheckSample> part = list();
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

std::vector<CheckSample> procurementSamples()
{
    return {
        {"procurement-total", sound(), withProcured("total", "6.10")},
        {"procurement-subtotal", unitsProcuring("2.00"), unitsProcuring("2.10")},
        {"procurement-sources", sound(), withProcured("general_public", "5.11")},
        {"procurement-price", sound(), withProcured("unitPrice", "5.11")},
        {"procurement-funds", sound(), withProcured("budget", "5.00")},
        {"procurement-funds-left", sound(), withProcured("budget", "50.00")},
        {"procurement-reserve", sound(), withProcured("sme_reserve", "5.20")},
        {"procurement-code", sound(), withProcured("catalogueCode", "C9900000")},
        {"procurement-measure", sound(), withProcured("measure", "1")},
    };
}

std::vector<CheckSample> assetSamples()
{
    return {
        {"asset-total", sound(), withAsset("合计", "original_value", "2413.603436")},
        {"asset-part", sound(), withAsset("其中：汽车", "original_value", "1490.69")},
        {"asset-all-parts", sound(), withAsset("陈列品", "original_value", "12.00")},
        {"asset-all-pieces", sound(), withAsset("其中：家具用具", "original_value", "72.87084")},
        {"asset-count", sound(), withAsset("三、专用设备", "quantity", "0")},
    };
}

} // namespace budget::checks
