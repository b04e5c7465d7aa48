#include "tests/core/checks/narrative/narrative_sample.h"

#include "core/checks/report/check_list.h"
#include "tests/core/checks/check_sample.h"

namespace budget::checks {

namespace {

const char16_t* const Head = u"101 云州市档案馆 预算年度：2024\n\n单位：万元\n\n";

const char16_t* const Items = u"序号\t功能分类科目\t\t合计\t基本支出\t项目支出\n"
                              u"\t科目编码\t科目名称\t\t\t\n"
                              u"1\t\t合计\t100.00\t60.00\t40.00\n"
                              u"2\t201\t一般公共服务支出\t55.00\t40.00\t15.00\n"
                              u"3\t20126\t档案事务\t55.00\t40.00\t15.00\n"
                              u"4\t2012601\t行政运行\t40.00\t30.00\t10.00\n"
                              u"5\t2012602\t一般行政管理事务\t5.00\t\t5.00\n"
                              u"6\t2012604\t档案馆\t10.00\t10.00\t\n"
                              u"7\t205\t教育支出\t25.00\t\t25.00\n"
                              u"8\t20502\t普通教育\t25.00\t\t25.00\n"
                              u"9\t2050202\t小学教育\t25.00\t\t25.00\n"
                              u"10\t208\t社会保障和就业支出\t12.00\t12.00\t\n"
                              u"11\t20805\t行政事业单位养老支出\t12.00\t12.00\t\n"
                              u"12\t2080505\t机关事业单位基本养老保险缴费支出\t12.00\t12.00\t\n"
                              u"13\t221\t住房保障支出\t8.00\t8.00\t\n"
                              u"14\t22102\t住房改革支出\t8.00\t8.00\t\n"
                              u"15\t2210201\t住房公积金\t8.00\t8.00\t\n";

const Disclosure& tablesOnly()
{
    const auto table = [](const char16_t* title, const char16_t* grid) {
        return QString::fromUtf16(title) + QStringLiteral("\n\n") + QString::fromUtf16(Head)
               + QString::fromUtf16(grid) + u'\n';
    };
    static const Disclosure disclosure = documentOf(
        table(u"1、部门预算收支总表",
              u"序号\t收入\t\t支出\t\n\t项目\t预算数\t项目\t预算数\n"
              u"1\t一、一般公共预算拨款收入\t100.00\t一、一般公共服务支出\t55.00\n"
              u"2\t二、事业收入\t\t二、教育支出\t25.00\n"
              u"3\t\t\t三、社会保障和就业支出\t12.00\n"
              u"4\t\t\t四、住房保障支出\t8.00\n"
              u"5\t本年收入合计\t100.00\t本年支出合计\t100.00\n"
              u"6\t收入总计\t100.00\t支出总计\t100.00\n")
        + table(u"3、部门预算支出总表", Items)
        + table(u"5、部门预算一般公共预算财政拨款支出表", Items)
        + table(u"6、部门预算一般公共预算财政拨款基本支出表",
                u"序号\t经济分类科目\t\t合计\t人员经费\t公用经费\n"
                u"\t科目编码\t科目名称\t\t\t\n"
                u"1\t\t合计\t60.00\t50.00\t10.00\n"
                u"2\t301\t工资福利支出\t50.00\t50.00\t\n"
                u"3\t30101\t基本工资\t50.00\t50.00\t\n"
                u"4\t302\t商品和服务支出\t10.00\t\t10.00\n"
                u"5\t30201\t办公费\t10.00\t\t10.00\n")
        + table(
            u"9、部门预算财政拨款“三公”经费支出表",
            u"序号\t项目\t合计\t一般公共预算财政拨款\t政府性基金预算拨款\t国有资本经营预算拨款\n"
            u"1\t“三公”经费小计\t5.00\t5.00\t\t\n"
            u"2\t一、因公出国（境）费\t0.00\t0.00\t\t\n"
            u"3\t二、公务用车购置及运维费\t4.00\t4.00\t\t\n"
            u"4\t其中：公务用车购置费\t1.00\t1.00\t\t\n"
            u"5\t公务用车运行维护费\t3.00\t3.00\t\t\n"
            u"6\t三、公务接待费\t1.00\t1.00\t\t\n"));
    return disclosure;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Tail:
        return QStringLiteral("tail");
    }
    return {};
}

} // namespace

Disclosure documentSaying(const QStringList& paragraphs, const QString& heading)
{
    Disclosure disclosure = tablesOnly();
    Section section;
    section.heading = heading;
    for (const QString& text : paragraphs)
        section.passages.push_back({text, -1, {}});
    disclosure.sections.push_back(section);
    return disclosure;
}

std::string narrativeFindings(const Disclosure& disclosure)
{
    QStringList lines;
    for (const Finding& finding : runChecks(disclosure).findings()) {
        if (findCheck(finding.check)->group != CheckGroup::Narrative)
            continue;
        QString line =
            finding.check + u' ' + severityWord(finding.severity) + u' ' + finding.left.quote;
        if (finding.mend)
            line += QStringLiteral(" → ") + finding.mend->to;
        lines.append(line);
    }
    return lines.join(QStringLiteral("; ")).toStdString();
}

std::string findingsSaying(const QStringList& paragraphs)
{
    return narrativeFindings(documentSaying(paragraphs));
}

int comparedBy(const CheckReport& report, const char* check)
{
    for (std::size_t i = 0; i < report.outcomes.size(); ++i) {
        if (QLatin1StringView(allChecks()[i].id) == QLatin1StringView(check))
            return report.outcomes[i].compared;
    }
    return -1;
}

} // namespace budget::checks
