#include "tests/core/checks/goals/goal_sample.h"

#include "tests/core/checks/check_sample.h"

namespace budget::checks {

namespace {

QString goalTable(int number, const SampleProject& project)
{
    QString text =
        QStringLiteral("%1、%2绩效目标表\n\n绩效目标\t\t\t%3\t\t\n"
                       "一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据\n")
            .arg(QString::number(number), project.name, project.goals);
    for (const QString& indicator : project.indicators) {
        QStringList cells = indicator.split(u'|');
        while (cells.size() < 5)
            cells.append(QString());
        text += QStringLiteral("产出指标\t") + cells.join(u'\t') + u'\n';
    }
    return text + u'\n';
}

// The row's name and the column's words, or the words there.
QString placeWords(const Disclosure& disclosure, const FindingPlace& place)
{
    if (place.table < 0)
        return place.quote;
    const Table& table = disclosure.tables[static_cast<std::size_t>(place.table)];
    if (place.row < 0)
        return table.title;
    QString words = table.rows[static_cast<std::size_t>(place.row)].name;
    if (place.column >= 0)
        words += u'|' + table.columns[static_cast<std::size_t>(place.column)].title;
    return words;
}

QString severityWord(Severity severity)
{
    if (severity == Severity::Error)
        return QStringLiteral(" error ");
    return severity == Severity::Warning ? QStringLiteral(" warning ") : QStringLiteral(" note ");
}

} // namespace

Disclosure documentWithGoals(const std::vector<SampleProject>& projects,
                             const QStringList& paragraphs)
{
    QString text = QStringLiteral("430 示范单位 预算年度：2024\n\n5、预算绩效信息\n\n");
    for (const QString& paragraph : paragraphs)
        text += paragraph + QStringLiteral("\n\n");
    int number = 0;
    for (const SampleProject& project : projects)
        text += goalTable(++number, project);
    return documentOf(text);
}

QStringList goalFindings(const Disclosure& disclosure)
{
    QStringList lines;
    for (const Finding& finding : runChecks(disclosure).findings()) {
        if (finding.check.startsWith(QStringLiteral("goal-")))
            lines.append(finding.check + severityWord(finding.severity)
                         + placeWords(disclosure, finding.left));
    }
    return lines;
}

QString findingsOfIndicator(const char* indicator)
{
    const SampleProject project{
        QStringLiteral("道路养护费"),
        QStringLiteral("1.完成辖区道路的养护 2.保持路面完好"),
        {QString::fromUtf8(indicator), QStringLiteral("质量指标|路面完好情况|路面完好情况|良好")}};
    return goalFindings(documentWithGoals({project})).join(u'\n');
}

} // namespace budget::checks
