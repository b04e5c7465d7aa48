#include "tests/core/checks/narrative_sample.h"

#include "core/checks/check_list.h"
#include "tests/core/checks/check_sample.h"

namespace budget {

namespace {

const Disclosure& tablesOnly()
{
    static const Disclosure disclosure = documentOf(QStringLiteral(
        "1、部门预算收支总表\n\n"
        "101 云州市档案馆 预算年度：2024\n\n单位：万元\n\n"
        "序号\t收入\t\t支出\t\n\t项目\t预算数\t项目\t预算数\n"
        "1\t一、一般公共预算拨款收入\t100.00\t一、一般公共服务支出\t70.00\n"
        "2\t二、事业收入\t\t二、教育支出\t30.00\n"
        "3\t本年收入合计\t100.00\t本年支出合计\t100.00\n"
        "4\t收入总计\t100.00\t支出总计\t100.00\n\n"
        "3、部门预算支出总表\n\n"
        "101 云州市档案馆 预算年度：2024\n\n单位：万元\n\n"
        "序号\t功能分类科目\t\t合计\t基本支出\t项目支出\n"
        "\t科目编码\t科目名称\t\t\t\n"
        "1\t\t合计\t100.00\t60.00\t40.00\n"
        "2\t201\t一般公共服务支出\t70.00\t60.00\t10.00\n"
        "3\t20126\t档案事务\t70.00\t60.00\t10.00\n"
        "4\t2012601\t行政运行\t70.00\t60.00\t10.00\n"
        "5\t205\t教育支出\t30.00\t\t30.00\n"
        "6\t20502\t普通教育\t30.00\t\t30.00\n"
        "7\t2050202\t小学教育\t30.00\t\t30.00\n\n"
        "5、部门预算一般公共预算财政拨款支出表\n\n"
        "101 云州市档案馆 预算年度：2024\n\n单位：万元\n\n"
        "序号\t功能分类科目\t\t合计\t基本支出\t项目支出\n"
        "\t科目编码\t科目名称\t\t\t\n"
        "1\t\t合计\t100.00\t60.00\t40.00\n"
        "2\t201\t一般公共服务支出\t70.00\t60.00\t10.00\n"
        "3\t20126\t档案事务\t70.00\t60.00\t10.00\n"
        "4\t2012601\t行政运行\t70.00\t60.00\t10.00\n"
        "5\t205\t教育支出\t30.00\t\t30.00\n"
        "6\t20502\t普通教育\t30.00\t\t30.00\n"
        "7\t2050202\t小学教育\t30.00\t\t30.00\n\n"
        "6、部门预算一般公共预算财政拨款基本支出表\n\n"
        "101 云州市档案馆 预算年度：2024\n\n单位：万元\n\n"
        "序号\t经济分类科目\t\t合计\t人员经费\t公用经费\n"
        "\t科目编码\t科目名称\t\t\t\n"
        "1\t\t合计\t60.00\t50.00\t10.00\n"
        "2\t301\t工资福利支出\t50.00\t50.00\t\n"
        "3\t30101\t基本工资\t50.00\t50.00\t\n"
        "4\t302\t商品和服务支出\t10.00\t\t10.00\n"
        "5\t30201\t办公费\t10.00\t\t10.00\n\n"
        "9、部门预算财政拨款“三公”经费支出表\n\n"
        "101 云州市档案馆 预算年度：2024\n\n单位：万元\n\n"
        "序号\t项目\t合计\t一般公共预算财政拨款\t政府性基金预算拨款\t国有资本经营预算拨款\n"
        "1\t“三公”经费小计\t5.00\t5.00\t\t\n"
        "2\t一、因公出国（境）费\t0.00\t0.00\t\t\n"
        "3\t二、公务用车购置及运维费\t4.00\t4.00\t\t\n"
        "4\t其中：公务用车购置费\t1.00\t1.00\t\t\n"
        "5\t公务用车运行维护费\t3.00\t3.00\t\t\n"
        "6\t三、公务接待费\t1.00\t1.00\t\t\n"));
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

} // namespace budget
