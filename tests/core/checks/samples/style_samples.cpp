#include "tests/core/checks/check_sample.h"
#include "tests/core/checks/goals/goal_sample.h"
#include "tests/core/checks/narrative/narrative_sample.h"
#include "tests/core/checks/samples/check_samples.h"

namespace budget::checks {

namespace {

using enum TableKind;

MakeDocument says(std::initializer_list<const char*> paragraphs)
{
    QStringList list;
    for (const char* paragraph : paragraphs)
        list.append(QString::fromUtf8(paragraph));
    return [list] { return SampleDocument{documentSaying(list), std::nullopt}; };
}

// A heading that is, or is not, that of the contents.
MakeDocument heading(const char* second)
{
    const QString text =
        QStringLiteral("目录\n\n一、部门职责.....1\n\n二、名词解释.....2\n\n三、其他说明.....3\n\n"
                       "一、部门职责\n\n负责道路养护。\n\n%1\n\n基本支出：日常支出。\n\n"
                       "三、其他说明\n\n无。\n\n"
                       "1、道路养护费绩效目标表\n\n"
                       "一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据\n"
                       "产出指标\t数量指标\t养护里程\t养护里程\t12公里\t\n")
            .arg(QString::fromUtf8(second));
    return [text] { return SampleDocument{documentOf(text), std::nullopt}; };
}

MakeDocument withoutTables(TableKind kind, const char* words)
{
    return edited([=](Disclosure& disclosure) {
        for (Table& table : disclosure.tables) {
            if (table.kind == kind)
                table = Table();
        }
        disclosure.sections.back().passages.push_back({QString::fromUtf8(words), -1, {}});
    });
}

MakeDocument attached(TableKind without)
{
    return withoutTables(without, "具体目标详见项目绩效目标表。");
}

// The titles with a year, the third one with this.
MakeDocument titles(const char* third)
{
    return edited([third](Disclosure& disclosure) {
        for (std::size_t i = 0; i < disclosure.tables.size(); ++i)
            disclosure.tables[i].title.prepend(i == 2 ? QString::fromUtf8(third)
                                                      : QStringLiteral("2023年"));
    });
}

MakeDocument lines(const char* indicator)
{
    const SampleProject cables{QStringLiteral("线路维护费"),
                               QStringLiteral("1.做好线路维护"),
                               {QStringLiteral("质量指标|弱电维修情况||良好"),
                                QStringLiteral("质量指标|弱电检测情况||良好"),
                                QStringLiteral("质量指标|弱电改造情况||良好")}};
    const SampleProject other{QStringLiteral("设备维护费"),
                              QStringLiteral("1.做好设备维护"),
                              {QString::fromUtf8(indicator)}};
    return [=] { return SampleDocument{documentWithGoals({cables, other}), std::nullopt}; };
}

// Two tables, the zeros of the second one printed so.
MakeDocument zeros(const char* zero)
{
    const QString text =
        QStringLiteral("江州市档案局2024年部门预算\n\n"
                       "支出总表\n单位：万元\n"
                       "科目编码\t科目名称\t合计\t基本支出\t项目支出\t上缴上级支出\n"
                       "\t合计\t30.00\t30.00\t0.00\t0.00\n205\t教育支出\t30.00\t30.00\t0.00\t0.00\n"
                       "\n一般公共预算支出表\n单位：万元\n"
                       "科目编码\t科目名称\t合计\t基本支出\t项目支出\n"
                       "\t合计\t30.00\t30.00\t%1\n205\t教育支出\t30.00\t30.00\t%1\n")
            .arg(QLatin1StringView(zero));
    return [text] { return SampleDocument{documentOf(text), std::nullopt}; };
}

const char* const Duties = "负责辖区内主干道、支路和人行道的日常养护与维修，及时修补坑槽和更换路缘"
                           "石，疏通排水边沟，保持路面"
                           "平整。";

std::vector<CheckSample> textSamples()
{
    return {
        {"document-placeholder", says({"支出预算为100万元。"}), says({"支出预算为XX万元。"})},
        {"document-identity",
         says({"流水号123456789012345678。"}),
         says({"联系人身份证号11010519491231002X。"})},
        {"document-past-plan",
         says({"拟从2023年起，承担审查工作。"}),
         says({"拟从2020年起，承担审查工作。"})},
        {"document-markup", says({"维修后合格率达到90%。"}), says({"维修后合格率达到<p>90%。"})},
        {"document-punctuation",
         says({"做好辖区道路的养护工作。"}),
         says({"做好辖区道路的养护工作。。"})},
        {"document-brackets",
         says({"道路养护（含桥梁的日常保养）。"}),
         says({"道路养护（含桥梁的日常保养。"})},
        {"document-wording", says({"公务用车购置费0万元。"}), says({"公务车购置费0万元。"})},
        {"document-empty-purchase",
         says({"拟购置资产10.00万元，已按要求列入政府采购预算。"}),
         says({"拟购置资产0.00万元，已按要求列入政府采购预算。"})},
        {"document-repetition", says({Duties, "一是保障出行。"}), says({Duties, Duties})},
    };
}

} // namespace

std::vector<CheckSample> styleSamples()
{
    std::vector<CheckSample> all{
        {"document-contents", heading("二、名词解释"), heading("2、名词解释")},
        {"document-table-missing", sound(), withoutTables(StateCapitalExpenditure, "无。")},
        {"document-attachment", attached(Other), attached(PerformanceGoal)},
        {"document-title-year", titles("2023年"), titles("2022年")},
        {"document-title-no-year", titles("2023年"), titles("")},
        {"document-typo",
         lines("质量指标|强电维修情况||良好"),
         lines("质量指标|弱点维修情况||良好")},
        {"document-decimals",
         says({"支出预算100.00万元，公务接待费1.00万元。"}),
         says({"支出预算100万元，公务接待费1.00万元。"})},
        {"document-column-decimals", sound(), withCell(Procurement, "东区物业费", "budget", "5.1")},
        {"document-zeros", zeros("0.00"), zeros("")},
    };
    const std::vector<CheckSample> texts = textSamples();
    all.insert(all.end(), texts.begin(), texts.end());
    return all;
}

} // namespace budget::checks
